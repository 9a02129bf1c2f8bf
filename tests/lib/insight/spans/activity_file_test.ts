import { assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { decodeActivity, encodeActivity, textIdentity } from "../../../../lib/insight/spans/activity_file.ts";
import { ActivityIndex } from "../../../../lib/insight/spans/activity_index.ts";
import { readActivity } from "../../../../lib/insight/spans/read_activity.ts";
import { trace } from "../../../../lib/insight/trace/trace.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { randomModel } from "../../../support/numbers/random_batch.ts";

const config = { cell: "lstm", vocabularySize: 7, hiddenSize: 6, numLayers: 2 } as const;
const model = randomModel(config, 1), random = new Random(2);
const texts = [300, 1, 200].map((length) => Array.from({ length }, () => random.below(7)));

function indexed(): ActivityIndex {
  const index = new ActivityIndex(config, { on: 0.5, off: 0.2 });
  for (const _ of readActivity(reference.createStepper(model), texts, index));
  return index;
}

Deno.test("readActivity() finds what the traces of the texts show, whoever uses the row in between", () => {
  const stepper = reference.createStepper(model);
  const index = new ActivityIndex(config), expected = new ActivityIndex(config);
  const read: number[] = [];
  for (const count of readActivity(stepper, texts, index)) {
    read.push(count);
    stepper.prefill(0, [1, 2, 3]);
  }
  for (const ids of texts) expected.add(trace(stepper, ids));
  for (const unit of index.units()) assertEquals(index.runs(unit), expected.runs(unit));
  assertEquals(read.at(-1), 501);
  assertEquals(read.length, 5 + 1 + 4);
});

Deno.test("decodeActivity() reads what encodeActivity() wrote, which is the same each time", () => {
  const origin = { model: "0123456789abcdef", text: textIdentity(texts.flat()) }, index = indexed();
  const bytes = encodeActivity({ ...origin, index });
  assertEquals(bytes, encodeActivity({ ...origin, index: indexed() }));
  const again = decodeActivity(bytes, "x.activity");
  assertEquals([again.model, again.text], [origin.model, origin.text]);
  assertEquals(again.index.config, config);
  assertEquals([again.index.on, again.index.off, again.index.length], [0.5, 0.2, 501]);
  for (const unit of index.units()) assertEquals(again.index.runs(unit), index.runs(unit));
  assertNotEquals(textIdentity(texts.flat()), textIdentity(texts.flat().slice(1)));
});

Deno.test("an index can grow on after it was read from a file", () => {
  const origin = { model: "0123456789abcdef", text: "" }, index = indexed();
  const again = decodeActivity(encodeActivity({ ...origin, index }), "x.activity").index;
  const record = trace(reference.createStepper(model), texts[2]);
  for (const one of [index, again]) one.add(record);
  for (const unit of index.units()) assertEquals(again.runs(unit), index.runs(unit));
});

Deno.test("decodeActivity() tells what is wrong with a file", () => {
  const bytes = encodeActivity({ model: "0123456789abcdef", text: "", index: indexed() });
  const fails = (bytes: Uint8Array, message: string) =>
    assertThrows(() => decodeActivity(bytes, "x.activity"), SyntaxError, message);
  fails(new Uint8Array(3), "x.activity must be a file of activity");
  fails(bytes.with(0, 0), "does not start like one");
  fails(bytes.with(7, 2), "must have version 1: current value is 2");
  for (const at of [9, 17, 40, bytes.length - 1]) fails(bytes.with(at, bytes[at] ^ 1), "cut off or damaged");
  fails(bytes.slice(0, -1), "cut off or damaged");
});
