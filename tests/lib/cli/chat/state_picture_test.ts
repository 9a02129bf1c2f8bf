import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { drawState } from "../../../../lib/cli/chat/state_picture.ts";

const CONFIG = { cell: "lstm", vocabularySize: 9, hiddenSize: 130, numLayers: 2 } as const;

function stateOf(c: number) {
  return { batchSize: 1, h: new Float32Array(260), c: new Float32Array(260).fill(c) };
}

Deno.test("drawState() colours on a scale that is fixed to −1 … 1", () => {
  const red = "38;2;178;24;43m▀", blue = "38;2;33;102;172m▀";
  assertStringIncludes(drawState(stateOf(1), CONFIG, { color: true }), red);
  assertStringIncludes(drawState(stateOf(40), CONFIG, { color: true }), red);
  assertStringIncludes(drawState(stateOf(-1), CONFIG, { color: true }), blue);
  assert(!drawState(stateOf(0.9), CONFIG, { color: true }).includes(red));
});

Deno.test("drawState() draws every unit of every layer once", () => {
  const lines = drawState(stateOf(0.5), CONFIG, { color: true }).split("\n").filter((line) =>
    line.includes("▀")
  );
  // 130 units are two full rows of 64, drawn on one line, and a last row of 2.
  assertEquals(lines.map((line) => line.split("▀").length - 1), [64, 2, 64, 2, 64, 2, 64, 2]);
});

Deno.test("drawState() leaves out the cell state that a simple RNN does not have", () => {
  const state = { batchSize: 1, h: new Float32Array(260), c: new Float32Array(0) };
  const text = drawState(state, { ...CONFIG, cell: "rnn" }, { color: false });
  assert(!text.includes("long-term"));
  assertStringIncludes(text, "260 floats, 1.0 kB");
});
