import { assertEquals } from "@std/assert";
import { coldBatches } from "../../../lib/measuring/cold_batches.ts";
import type { EncodedCorpus } from "../../../lib/text/corpus.ts";

/** A corpus whose symbol at each place is its place, so that a target tells where it stands. */
function numbered(kind: EncodedCorpus["kind"], ...starts: number[]): EncodedCorpus {
  const ids = Uint16Array.from({ length: starts.at(-1)! }, (_, i) => i);
  return { kind, ids, starts: Uint32Array.from(starts), unknown: new Map() };
}

/** The windows of all batches as lists of inputs, and all targets in ascending order. */
function read(corpus: EncodedCorpus, sizes: { batchSize: number; seqLength: number }) {
  const windows: number[][] = [];
  const targets: number[] = [];
  for (const batch of coldBatches(corpus, sizes)) {
    for (let b = 0; b < batch.batchSize; b++) {
      const window: number[] = [];
      for (let i = b; i < batch.targets.length; i += batch.batchSize) {
        if (batch.targets[i] < 0) continue;
        window.push(batch.inputs[i]);
        targets.push(batch.targets[i]);
        assertEquals(batch.targets[i], batch.inputs[i] + 1);
      }
      if (window.length > 0) windows.push(window);
    }
  }
  return { windows, targets: targets.sort((a, b) => a - b) };
}

Deno.test("coldBatches() cuts a text into windows side by side that do not overlap", () => {
  const { windows } = read(numbered("text", 0, 9), { batchSize: 2, seqLength: 3 });
  assertEquals(windows, [[0, 1, 2], [3, 4, 5], [6, 7]]);
});

Deno.test("coldBatches() predicts every symbol but the first of each conversation exactly once", () => {
  const { windows, targets } = read(numbered("chat", 0, 5, 7, 8, 16), { batchSize: 3, seqLength: 4 });
  assertEquals(targets, [1, 2, 3, 4, 6, 9, 10, 11, 12, 13, 14, 15]);
  assertEquals(windows, [[0, 1, 2, 3], [5], [8, 9, 10, 11], [12, 13, 14]]);
});

Deno.test("coldBatches() never asks for a bot's mark", () => {
  const ids = Uint16Array.of(2, 4, 1, 3, 3, 5, 1);
  const corpus = { kind: "bot", ids, starts: Uint32Array.of(0, 7), unknown: new Map() } as const;
  const [{ targets }] = coldBatches(corpus, { batchSize: 1, seqLength: 6 });
  assertEquals([...targets], [4, 1, 3, -1, 5, 1]);
});

Deno.test("coldBatches() resets the memory at the first symbol of every window, and only there", () => {
  for (const batch of coldBatches(numbered("text", 0, 20), { batchSize: 2, seqLength: 4 })) {
    assertEquals([...batch.resets], [1, 1, 0, 0, 0, 0, 0, 0]);
  }
});

Deno.test("coldBatches() leaves no targets of an earlier batch in rows that have nothing to read", () => {
  const { targets } = read(numbered("text", 0, 14), { batchSize: 2, seqLength: 4 });
  assertEquals(targets, Array.from({ length: 13 }, (_, i) => i + 1));
});
