import { assertAlmostEquals, assertEquals } from "@std/assert";
import { nextCharacter } from "../../../../lib/insight/probes/next_character.ts";
import { entropy, surprise } from "../../../../lib/insight/probes/surprise.ts";
import { vectorNorm } from "../../../../lib/insight/gradients/vector_norm.ts";
import { softmax } from "../../../../lib/nn/softmax.ts";
import { normalFloats } from "../../../support/numbers/normal_floats.ts";

const logits = normalFloats(30, 1);

Deno.test("nextCharacter() ranks all symbols and its probabilities sum to 1", () => {
  const list = nextCharacter(logits);
  assertEquals(list.map(({ rank }) => rank), Array.from({ length: 30 }, (_, k) => k + 1));
  assertEquals(new Set(list.map(({ id }) => id)).size, 30);
  for (let k = 1; k < 30; k++) assertEquals(list[k].probability <= list[k - 1].probability, true);
  assertAlmostEquals(list.reduce((sum, { probability }) => sum + probability, 0), 1, 1e-12);
});

Deno.test("nextCharacter() puts the lower id first among equals", () => {
  assertEquals(nextCharacter([1, 2, 1, 2]).map(({ id }) => id), [1, 3, 0, 2]);
});

Deno.test("surprise() is nextCharacter()'s nats, and entropy() its mean", () => {
  const list = nextCharacter(logits);
  for (const { id, nats } of list) assertAlmostEquals(surprise(logits, id), nats, 1e-12);
  const mean = list.reduce((sum, { probability, nats }) => sum + probability * nats, 0);
  assertAlmostEquals(entropy(softmax(logits)), mean, 1e-12);
});

Deno.test("vectorNorm() is 0 for zeros and safe for huge and tiny numbers", () => {
  assertEquals(vectorNorm([0, 0]), 0);
  assertEquals(vectorNorm([]), 0);
  assertAlmostEquals(vectorNorm([3e200, -4e200]) / 1e200, 5, 1e-12);
});
