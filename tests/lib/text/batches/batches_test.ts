import { assert, assertEquals, assertNotEquals, assertStrictEquals, assertThrows } from "@std/assert";
import type { Batch } from "../../../../lib/nn/backend.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { type BatchStream, trainingBatches } from "../../../../lib/text/batches/batches.ts";
import type { EncodedCorpus } from "../../../../lib/text/corpus.ts";
import { END_OF_TURN, SPEAKER_A, SPEAKER_B } from "../../../../lib/text/vocabulary.ts";

/** A text whose symbol at i is i + 4, so that each place can be told. */
function textOf(length: number): EncodedCorpus {
  const ids = Uint16Array.from({ length }, (_, i) => i + 4);
  return { kind: "text", ids, starts: Uint32Array.of(0, length), unknown: new Map() };
}

/** Conversations of two turns; all characters of conversation c are symbol c + 4. */
function chatOf(lengths: readonly number[]): EncodedCorpus {
  const ids = lengths.flatMap((
    length,
    c,
  ) => [SPEAKER_A, ...Array<number>(length).fill(c + 4), END_OF_TURN, SPEAKER_B, c + 4, END_OF_TURN]);
  const starts = Uint32Array.from([
    0,
    ...lengths.map((_, c) => lengths.slice(0, c + 1).reduce((a, b) => a + b + 5, 0)),
  ]);
  return { kind: "chat", ids: Uint16Array.from(ids), starts, unknown: new Map() };
}

/** Of every second conversation the replies are to be learnt. */
function focusOnOdd(corpus: EncodedCorpus): EncodedCorpus {
  return { ...corpus, focused: Uint8Array.from({ length: corpus.starts.length - 1 }, (_, c) => c % 2) };
}

const copy = ({ inputs, targets, resets, weights, ...sizes }: Batch): Batch => ({
  ...sizes,
  inputs: inputs.slice(),
  targets: targets.slice(),
  resets: resets.slice(),
  ...weights && { weights: weights.slice() },
});
const take = (stream: BatchStream, count: number): Batch[] =>
  Array.from({ length: count }, () => copy(stream.next()));

/** What one row reads over several batches, as [input, target, reset]. */
function readRow(batches: readonly Batch[], row: number): [input: number, target: number, reset: number][] {
  return batches.flatMap(({ batchSize: B, seqLength: T, inputs, targets, resets }) => (
    Array.from(
      { length: T },
      (_, t) => [inputs[t * B + row], targets[t * B + row], resets[t * B + row]] as const,
    )
      .map(([input, target, reset]): [number, number, number] => [input, target, reset])
  ));
}

Deno.test("trainingBatches() of a text reads B contiguous rows and begins again with a reset", () => {
  const stream = trainingBatches(textOf(23), { batchSize: 2, seqLength: 4, seed: 1 });
  assertStrictEquals(stream.stepsPerEpoch, 2);
  const batches = take(stream, 3);
  for (const row of [0, 1]) {
    const first = row * 11 + 4;
    const read = readRow(batches, row);
    const pass = Array.from({ length: 8 }, (_, i) => [first + i, first + i + 1, i === 0 ? 1 : 0]);
    assertEquals(read, [...pass, ...pass.slice(0, 4)] as typeof read);
  }
  assertStrictEquals(stream.epoch, 1.5);
});

Deno.test("trainingBatches() of a text never predicts across the border of two rows", () => {
  // Rows of eight symbols hold one batch of four inputs, as the last symbol has no successor in its row.
  assertStrictEquals(trainingBatches(textOf(16), { batchSize: 2, seqLength: 4, seed: 1 }).stepsPerEpoch, 1);
  assertStrictEquals(trainingBatches(textOf(18), { batchSize: 2, seqLength: 4, seed: 1 }).stepsPerEpoch, 2);
});

Deno.test("trainingBatches() of a text too short for one batch says what to lower", () => {
  assertStrictEquals(trainingBatches(textOf(10), { batchSize: 2, seqLength: 4, seed: 1 }).stepsPerEpoch, 1);
  assertThrows(
    () => trainingBatches(textOf(9), { batchSize: 2, seqLength: 4, seed: 1 }),
    RangeError,
    "batchSize · (seqLength + 1) = 10 characters, so lower one of them: current value is 9",
  );
});

Deno.test("trainingBatches() of chats reads whole conversations, each from a reset, none across a border", () => {
  const lengths = [3, 9, 1, 5, 2, 7, 4, 30];
  const corpus = chatOf(lengths);
  const batches = take(trainingBatches(corpus, { batchSize: 3, seqLength: 5, seed: 7 }), 40);
  for (let row = 0; row < 3; row++) {
    const read = readRow(batches, row);
    for (let i = 0; i + 1 < read.length;) {
      const conversation = read[i + 1][0] - 4;
      const [start, end] = corpus.starts.subarray(conversation, conversation + 2);
      const expected = Array.from(
        corpus.ids.subarray(start, end),
        (id, j) => [id, start + j + 1 < end ? corpus.ids[start + j + 1] : -1, j === 0 ? 1 : 0],
      );
      assertEquals(read.slice(i, i + expected.length), expected.slice(0, read.length - i) as typeof read);
      i += expected.length;
    }
  }
});

Deno.test("trainingBatches() of chats hands out every conversation once an epoch, each time in another order", () => {
  const corpus = chatOf(Array<number>(50).fill(5));
  // Conversations of ten symbols and T = 10: each batch is one conversation a row.
  const stream = trainingBatches(corpus, { batchSize: 5, seqLength: 10, seed: 3 });
  assertStrictEquals(stream.stepsPerEpoch, 10);
  const epochs = Array.from(
    { length: 3 },
    () => take(stream, 10).flatMap((batch) => [...batch.inputs.subarray(5, 10)]),
  );
  for (const order of epochs) {
    assertEquals(order.toSorted((a, b) => a - b), Array.from({ length: 50 }, (_, c) => c + 4));
  }
  assertNotEquals(epochs[0], epochs[1]);
  assertNotEquals(epochs[1], epochs[2]);
  assertStrictEquals(stream.epoch, 3);
});

Deno.test("trainingBatches() weighs what a bot says, above all how it begins, in the chats that are its own", () => {
  const turns = [SPEAKER_A, 4, 5, END_OF_TURN, SPEAKER_B, ...Array<number>(14).fill(6), END_OF_TURN];
  const ids = Uint16Array.from([...turns, ...turns]);
  const starts = Uint32Array.of(0, turns.length, ids.length);
  const corpus: EncodedCorpus = { kind: "chat", ids, starts, unknown: new Map() };
  const sizes = { batchSize: 2, seqLength: turns.length, seed: 1 };
  assertEquals(trainingBatches(corpus, sizes).next().weights, undefined);

  const stream = trainingBatches({ ...corpus, focused: Uint8Array.of(0, 1) }, sizes);
  const { weights } = stream.next();
  const { conversations } = trainingBatches(corpus, sizes).cursor;
  const ofRow = (row: number) => turns.map((_, t) => Number(weights![2 * t + row].toFixed(3)));
  assertEquals(ofRow(conversations!.indexOf(0)), turns.map(() => 1));
  const person = [0.1, 0.1, 0.1, 0.1];
  const bot = [...Array<number>(12).fill(4), 1, 1, 1, 1];
  assertEquals(ofRow(conversations!.indexOf(1)), [...person, ...bot]);
});

Deno.test("trainingBatches() never asks for a bot's mark", () => {
  const ids = Uint16Array.of(SPEAKER_A, 4, END_OF_TURN, SPEAKER_B, SPEAKER_B, 5, END_OF_TURN);
  const corpus: EncodedCorpus = {
    kind: "bot",
    ids,
    starts: Uint32Array.of(0, ids.length),
    focused: Uint8Array.of(1),
    unknown: new Map(),
  };
  const { targets, weights } = trainingBatches(corpus, { batchSize: 1, seqLength: ids.length, seed: 1 })
    .next();
  assertEquals([...targets], [4, END_OF_TURN, SPEAKER_B, -1, 5, END_OF_TURN, -1]);
  assertEquals([...weights!.subarray(4, 6)], [4, 4]);
});

Deno.test("trainingBatches() gives the same batches for the same seed and others for another", () => {
  const corpus = chatOf(Array.from({ length: 20 }, (_, i) => i + 1));
  const read = (seed: number): Batch[] =>
    take(trainingBatches(corpus, { batchSize: 4, seqLength: 6, seed }), 20);
  assertEquals(read(5), read(5));
  assertNotEquals(read(5), read(6));
});

Deno.test("trainingBatches() goes on exactly from a cursor that was stored as JSON", () => {
  const random = new Random(11);
  for (let round = 0; round < 60; round++) {
    const B = 1 + random.below(5), T = 1 + random.below(8);
    const corpus = round % 2 === 0
      ? textOf(B * (T + 1) + random.below(50))
      : focusOnOdd(chatOf(Array.from({ length: 1 + random.below(8) }, () => 1 + random.below(12))));
    const options = { batchSize: B, seqLength: T, seed: round };
    const stream = trainingBatches(corpus, options);
    take(stream, random.below(40));
    const cursor = JSON.parse(JSON.stringify(stream.cursor));
    const expected = take(stream, 25);
    const fresh = trainingBatches(corpus, options);
    take(fresh, random.below(5));
    fresh.cursor = cursor;
    assertEquals(take(fresh, 25), expected);
    assertEquals(fresh.cursor, stream.cursor);
    assertStrictEquals(fresh.epoch, stream.epoch);
  }
});

Deno.test("trainingBatches() keeps a cursor of the same size however long it runs", () => {
  const stream = trainingBatches(chatOf([3, 4, 5]), { batchSize: 4, seqLength: 7, seed: 1 });
  const size = (): number => Object.values(stream.cursor).flat().length;
  const before = size();
  take(stream, 300);
  assertStrictEquals(size(), before);
});

Deno.test("trainingBatches() fills the same arrays again", () => {
  const stream = trainingBatches(chatOf([3, 4]), { batchSize: 2, seqLength: 4, seed: 1 });
  assertStrictEquals(stream.next().inputs, stream.next().inputs);
});

Deno.test("trainingBatches() lets rows begin at different turns if conversations are fewer than rows", () => {
  const turns = Array.from(
    { length: 16 },
    (_, i) => [i % 2 === 0 ? SPEAKER_A : SPEAKER_B, i + 4, END_OF_TURN],
  ).flat();
  const corpus: EncodedCorpus = {
    kind: "chat",
    ids: Uint16Array.from(turns),
    starts: Uint32Array.of(0, turns.length),
    unknown: new Map(),
  };
  const { inputs, resets } = trainingBatches(corpus, { batchSize: 4, seqLength: 2, seed: 1 }).next();
  assertEquals([...inputs], [SPEAKER_A, SPEAKER_A, SPEAKER_A, SPEAKER_A, 4, 8, 12, 16]);
  assertEquals([...resets], [1, 1, 1, 1, 0, 0, 0, 0]);
});

Deno.test("trainingBatches() reads on when a few conversations serve many rows", () => {
  const batches = take(trainingBatches(chatOf([1, 2]), { batchSize: 16, seqLength: 8, seed: 1 }), 10);
  for (let row = 0; row < 16; row++) {
    const read = readRow(batches, row);
    read.forEach(([, target], i) => {
      if (i + 1 < read.length) assertEquals(target === -1, read[i + 1][2] === 1);
    });
    assert(read.filter(([, , reset]) => reset === 1).length > 5);
  }
});

Deno.test("trainingBatches() refuses wrong sizes, no conversation, and cursors of other streams", () => {
  const corpus = chatOf([3, 4, 5]);
  const options = { batchSize: 2, seqLength: 3, seed: 1 };
  assertThrows(
    () => trainingBatches(corpus, { ...options, batchSize: 0 }),
    RangeError,
    "batchSize must be a positive",
  );
  assertThrows(
    () => trainingBatches(textOf(9), { ...options, batchSize: 0 }),
    RangeError,
    "batchSize must be a positive",
  );
  assertThrows(
    () => trainingBatches(corpus, { ...options, seqLength: 1.5 }),
    RangeError,
    "current value is 1.5",
  );
  assertThrows(() => trainingBatches(chatOf([]), options), RangeError, "there must be a conversation");
  const stream = trainingBatches(corpus, options);
  const { cursor } = stream;
  for (
    const wrong of [
      { step: 1 },
      { ...cursor, conversations: [0, 3] },
      { ...cursor, offsets: [0, 99] },
      { ...cursor, conversations: [0], offsets: [0] },
      { ...cursor, taken: 0.5 },
      { ...cursor, step: -1 },
    ]
  ) assertThrows(() => stream.cursor = wrong, RangeError, "Cannot move a batch stream");
  assertThrows(
    () => trainingBatches(textOf(9), options).cursor = { step: NaN },
    RangeError,
    "current value is NaN",
  );
});
