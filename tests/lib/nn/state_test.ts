import { assertEquals, assertThrows } from "@std/assert";
import { assertState } from "../../../lib/nn/checks/assert_state.ts";
import { copyState, zeroState } from "../../../lib/nn/state.ts";

const config = { cell: "lstm", vocabularySize: 9, hiddenSize: 4, numLayers: 2 } as const;

Deno.test("zeroState() has 2·L·B·H zeros, half of them for a simple RNN", () => {
  const state = zeroState(config, 3), simple = zeroState({ ...config, cell: "rnn" }, 3);
  assertEquals([state.h, state.c], [new Float32Array(24), new Float32Array(24)]);
  assertEquals([simple.h.length, simple.c.length], [24, 0]);
});

Deno.test("copyState() shares no memory with the original", () => {
  const state = zeroState(config), copy = copyState(state);
  copy.h[0] = copy.c[0] = 1;
  assertEquals(state, zeroState(config));
});

Deno.test("assertState() names what it expected and what it found", () => {
  assertThrows(
    () => assertState(zeroState({ ...config, hiddenSize: 5 }), { config, batchSize: 1 }),
    TypeError,
    "must have 1 rows, 8 hidden and 8 cell values: current value is 1 rows, 10 hidden and 10 cell values",
  );
});
