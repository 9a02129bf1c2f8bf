/**
 * The loss of a counting model on the same symbols as an LSTM's.
 *
 * @module
 */

import type { EncodedCorpus } from "../text/corpus.ts";
import { Pauses } from "../training/pauses.ts";
import { type Loss, lossFromNats } from "./evaluation.ts";
import { KneserNey } from "./kneser_ney.ts";
import { NgramCounts } from "./ngram_counts.ts";

/** The loss of a counting model. */
export interface BaselineLoss extends Loss {
  /** N: the longest run of symbols counted. */
  readonly order: number;
  /** −ln p of each predicted symbol, in nats, in the order of the text. */
  readonly each: Float32Array;
}

/** What {@linkcode measureBaseline} measures. */
export interface BaselineOptions {
  /** The text to count. */
  readonly train: EncodedCorpus;
  /** The text to predict. */
  readonly valid: EncodedCorpus;
  /** N: a prediction looks back at most N − 1 symbols. */
  readonly order: number;
  /** V: symbols in the vocabulary that both texts are encoded with. */
  readonly vocabularySize: number;
  /** Called from time to time with the share done, 0 … 1. */
  readonly onProgress?: (share: number) => void;
}

/** Below this many symbols, longer runs are too rare to help. */
const LARGE_TEXT = 2_000_000;

/**
 * The order that is usually best: 7, or 9 for more than two million symbols.
 *
 * @param train The text to count.
 */
export function usualOrder(train: EncodedCorpus): number {
  return train.ids.length > LARGE_TEXT ? 9 : 7;
}

/**
 * Counts one text and measures how well the counts predict another.
 *
 * Yields to the event loop between conversations, about every 50 milliseconds.
 *
 * @param options The two texts, the order and V.
 * @returns The mean loss over the same targets that an LSTM has on the text.
 * @throws {RangeError} If a text has nothing to predict, or the order is out of range.
 *
 * @example
 * ```ts
 * import { measureBaseline } from "./baseline.ts";
 * import { encodeCorpus } from "../text/corpus.ts";
 * import { Vocabulary } from "../text/vocabulary.ts";
 * import { assertLess } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("ab");
 * const train = encodeCorpus(vocabulary, { kind: "text", text: "ab".repeat(100) });
 * const { nats } = await measureBaseline({ train, valid: train, order: 2, vocabularySize: vocabulary.size });
 * assertLess(nats, 0.1);
 * ```
 */
export async function measureBaseline(options: BaselineOptions): Promise<BaselineLoss> {
  const { train, valid, order, vocabularySize, onProgress } = options;
  const total = train.ids.length + valid.ids.length;
  const pauses = new Pauses();
  const runs = new NgramCounts(order);
  for (const [first, end] of conversations(train)) {
    runs.add(train.ids.subarray(first, end));
    onProgress?.(end / total);
    await pauses.whenDue();
  }
  const model = new KneserNey(runs, { vocabularySize });
  const each = new Float32Array(valid.ids.length - (valid.starts.length - 1));
  let targets = 0;
  for (const [first, end] of conversations(valid)) {
    each.set(model.nats(valid.ids.subarray(first, end)).subarray(1), targets);
    targets += end - first - 1;
    onProgress?.((train.ids.length + end) / total);
    await pauses.whenDue();
  }
  return { order, each, ...lossFromNats(each.reduce((sum, nats) => sum + nats, 0) / targets) };
}

/** First symbol of each conversation, and the one after its last. */
function* conversations({ starts, ids }: EncodedCorpus): Generator<[first: number, end: number]> {
  if (ids.length < starts.length) {
    throw new RangeError(
      `Cannot count or predict a text as it must have at least 2 characters: current value is ${ids.length}`,
    );
  }
  for (let i = 0; i + 1 < starts.length; i++) yield [starts[i], starts[i + 1]];
}
