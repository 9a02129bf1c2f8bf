import { assertEquals, assertThrows } from "@std/assert";
import { joinTraces } from "../../../../lib/insight/trace/join_traces.ts";
import { trace } from "../../../../lib/insight/trace/trace.ts";
import { createModel } from "../../../../lib/nn/model.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";

function stepper(cell: "lstm" | "rnn" = "lstm", hiddenSize = 4) {
  return reference.createStepper(
    createModel({ cell, vocabularySize: 6, hiddenSize, numLayers: 2 }, new Random(3)),
  );
}

Deno.test("joinTraces() keeps every character's values, in order", () => {
  const first = trace(stepper(), [1, 2, 3]),
    second = trace(stepper(), [4, 5], { logits: new Float32Array(6) });
  const both = joinTraces([first, second]);
  assertEquals([...both.ids], [1, 2, 3, 4, 5]);
  assertEquals(both.surprise, Float64Array.of(...first.surprise, ...second.surprise));
  for (const name of ["input", "forget", "candidate", "output", "cell", "hidden"] as const) {
    assertEquals(both[name].shape[0], 5);
    assertEquals([...both[name].select({ time: 1 }).data], [...first[name].select({ time: 1 }).data]);
    assertEquals([...both[name].select({ time: 4 }).data], [...second[name].select({ time: 1 }).data]);
  }
  assertEquals(
    both.probabilities.at({ time: 3, symbol: 2 }),
    second.probabilities.at({ time: 0, symbol: 2 }),
  );
});

Deno.test("joinTraces() joins records of a simple RNN, which has no gates", () => {
  const record = trace(stepper("rnn"), [1, 2]);
  const both = joinTraces([record, record]);
  assertEquals(both.cell.shape, [4, 2, 0]);
  assertEquals(both.hidden.shape, [4, 2, 4]);
});

Deno.test("joinTraces() refuses nothing, and records of different models", () => {
  assertThrows(() => joinTraces([]), RangeError, "there must be at least one: current value is 0");
  const record = trace(stepper(), [1]);
  assertThrows(
    () => joinTraces([record, trace(stepper("lstm", 5), [1])]),
    TypeError,
    "all must be by one model, (2,4) per character: current value is (2,5)",
  );
});
