import { assertEquals, assertMatch, assertNotEquals } from "@std/assert";
import { trainingSample } from "../../../lib/training/training_sample.ts";
import { reference } from "../../../lib/nn/reference/backend.ts";
import { tinyCheckpoint } from "../../support/models/checkpoints.ts";

const checkpoint = tinyCheckpoint();
const at = (step: number, kind: "chat" | "text") => ({
  ...checkpoint,
  info: { ...checkpoint.info, step, kind },
});

Deno.test("trainingSample() replies to an opening, another one at another step", () => {
  const options = { backend: reference, openings: ["abc", "cab"] };
  const sample = trainingSample(at(4, "chat"), options);
  assertMatch(sample, /^A: abc\nB: [abc]+$/);
  assertMatch(trainingSample(at(5, "chat"), options), /^A: cab\n/);
  assertEquals(trainingSample(at(4, "chat"), options), sample);
});

Deno.test("trainingSample() of a text is one line", () => {
  const sample = trainingSample(at(4, "text"), { backend: reference, openings: [] });
  assertMatch(sample, /^[abc]{1,100}$/);
  assertNotEquals(trainingSample(at(5, "text"), { backend: reference, openings: [] }), sample);
});
