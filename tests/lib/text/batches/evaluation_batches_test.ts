import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import type { Batch } from "../../../../lib/nn/backend.ts";
import { evaluationBatches } from "../../../../lib/text/batches/batches.ts";
import type { EncodedCorpus } from "../../../../lib/text/corpus.ts";

/** A corpus whose symbol at i is i + 1, cut at the starts. */
function corpusOf(kind: EncodedCorpus["kind"], starts: readonly number[]): EncodedCorpus {
  const ids = Uint16Array.from({ length: starts[starts.length - 1] }, (_, i) => i + 1);
  return { kind, ids, starts: Uint32Array.from(starts), unknown: new Map() };
}

const steps = (batches: Iterable<Batch>, row: number): number[][] => (
  Array.from(batches, ({ batchSize: B, seqLength: T, inputs, targets, resets }) => (
    Array.from({ length: T }, (_, t) => [inputs[t * B + row], targets[t * B + row], resets[t * B + row]])
  )).flat()
);

/** All targets that count, with the symbol before each. */
function pairs(batches: Iterable<Batch>): string[] {
  return Array.from(batches, ({ inputs, targets }) => (
    Array.from(inputs, (input, cell) => [input, targets[cell]]).filter(([, target]) => target >= 0).map(
      String,
    )
  )).flat();
}

const numerically = (a: string, b: string): number => parseInt(a) - parseInt(b);

Deno.test("evaluationBatches() of a text with one row is one pass from the first symbol to the last", () => {
  const read = steps(evaluationBatches(corpusOf("text", [0, 10]), { batchSize: 1, seqLength: 4 }), 0);
  assertEquals(read.slice(0, 9), Array.from({ length: 9 }, (_, i) => [i + 1, i + 2, i === 0 ? 1 : 0]));
  assertEquals(read.slice(9), [[0, -1, 0], [0, -1, 0], [0, -1, 0]]);
});

Deno.test("evaluationBatches() of a text holds every target exactly once for any sizes", () => {
  for (const length of [2, 3, 10, 29]) {
    const expected = Array.from({ length: length - 1 }, (_, i) => `${i + 1},${i + 2}`);
    for (const batchSize of [1, 2, 3, 7, 40]) {
      for (const seqLength of [1, 4, 50]) {
        const batches = evaluationBatches(corpusOf("text", [0, length]), { batchSize, seqLength });
        assertEquals(pairs(batches).sort(numerically), expected);
      }
    }
  }
});

Deno.test("evaluationBatches() of chats holds every target exactly once and none across a border", () => {
  const starts = [0, 5, 7, 20, 21, 30];
  const expected = Array.from({ length: 29 }, (_, i) => i + 1).filter((i) => !starts.includes(i)).map((i) =>
    `${i},${i + 1}`
  );
  for (const batchSize of [1, 2, 3, 9]) {
    for (const seqLength of [1, 4, 64]) {
      const batches = evaluationBatches(corpusOf("chat", starts), { batchSize, seqLength });
      assertEquals(pairs(batches).sort(numerically), expected);
    }
  }
});

Deno.test("evaluationBatches() of chats resets at each conversation and nowhere else", () => {
  const starts = [0, 5, 7, 20];
  const batches = evaluationBatches(corpusOf("chat", starts), { batchSize: 1, seqLength: 6 });
  const read = steps(batches, 0);
  assertEquals(read.flatMap(([input, , reset]) => reset === 1 ? [input - 1] : []), starts.slice(0, -1));
  assertEquals(read.map(([input]) => input), [...Array.from({ length: 20 }, (_, i) => i + 1), 0, 0, 0, 0]);
});

Deno.test("evaluationBatches() never asks for a bot's mark", () => {
  const ids = Uint16Array.of(2, 4, 1, 3, 3, 5, 1);
  const corpus = { kind: "bot", ids, starts: Uint32Array.of(0, 7), unknown: new Map() } as const;
  assertEquals(pairs(evaluationBatches(corpus, { batchSize: 1, seqLength: 9 })), [
    "2,4",
    "4,1",
    "1,3",
    "3,5",
    "5,1",
  ]);
});

Deno.test("evaluationBatches() can be gone through again", () => {
  const batches = evaluationBatches(corpusOf("chat", [0, 5, 7, 20]), { batchSize: 2, seqLength: 3 });
  assertEquals(pairs(batches), pairs(batches));
});

Deno.test("evaluationBatches() refuses wrong sizes and a corpus with nothing to predict", () => {
  const sizes = { batchSize: 1, seqLength: 4 };
  assertThrows(
    () => evaluationBatches(corpusOf("text", [0, 5]), { ...sizes, batchSize: 0 }),
    RangeError,
    "batchSize",
  );
  assertThrows(() => evaluationBatches(corpusOf("text", [0, 1]), sizes), RangeError, "current value is 1");
  assertThrows(() => evaluationBatches(corpusOf("text", [0, 0]), sizes), RangeError, "current value is 0");
  assertThrows(() => evaluationBatches(corpusOf("chat", [0]), sizes), RangeError, "current value is 0");
  assertStrictEquals([...evaluationBatches(corpusOf("text", [0, 2]), sizes)].length, 1);
});
