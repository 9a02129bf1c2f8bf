import { assertEquals } from "@std/assert";
import { zeroState } from "../../../lib/nn/mod.ts";
import { ENTRY_BYTES } from "../../../routes/serving/prefix_cache.ts";
import { BlankStates } from "../../../routes/serving/blank_states.ts";

/** 2·2 floats of memory and 5 of logits: 36 bytes. */
const blank = () => ({
  state: zeroState({ cell: "lstm", vocabularySize: 5, hiddenSize: 2, numLayers: 1 }),
  logits: new Float32Array(5),
});

Deno.test("BlankStates finds what was read by its symbols, and nothing else", () => {
  const blanks = new BlankStates(), one = blank();
  blanks.set([3, 10], one);
  assertEquals(blanks.get([3, 10]) === one, true);
  for (const other of [[], [3], [10, 3], [3, 10, 0], [310]]) assertEquals(blanks.get(other), undefined);
});

Deno.test("BlankStates keeps within its bytes, and forgets what was not used for the longest time", () => {
  const blanks = new BlankStates(2 * (36 + ENTRY_BYTES)), [a, b, c] = [blank(), blank(), blank()];
  blanks.set([1], a);
  blanks.set([2], b);
  blanks.get([1]);
  blanks.set([3], c);
  assertEquals(blanks.get([2]), undefined);
  assertEquals(blanks.get([1]) === a && blanks.get([3]) === c, true);
});
