/**
 * The data of a training run: merged, split and encoded.
 *
 * @module
 */

import { type Corpus, corpusTexts, encodeCorpus, type EncodedCorpus, mergeCorpora } from "../text/corpus.ts";
import { focusOnReplies } from "../text/reply_focus.ts";
import type { Conversation } from "../text/conversation.ts";
import { learnVocabulary, type Vocabulary } from "../text/vocabulary.ts";
import { holdBack } from "./hold_back.ts";

/** Share of a corpus that is held back by default. */
export const DEFAULT_VALID_FRACTION = 0.05;

/** What an English keyboard writes. */
export const PRINTABLE_ASCII: string = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));

/** How many openings to keep: enough that samples differ. */
const OPENINGS = 50;

/** What to learn from and to evaluate on; `corpus` or `replies` is required. */
export interface TrainingCorpora {
  /** Chats between any two people, or a text. */
  readonly corpus?: Corpus;
  /** Chats between a person, speaker A, and the future bot, speaker B; see `focusOnReplies()`. */
  readonly replies?: Corpus;
  /** What to evaluate on; if absent, part of the others is held back. */
  readonly valid?: Corpus;
}

/** How to prepare the data. */
export interface PrepareDataOptions {
  /** The symbols of a run to resume, or of a model to start from; by default those of the training part. */
  readonly vocabulary?: Vocabulary;
  /** Characters to know besides those of the training part, e.g. to be told names with any letter. */
  readonly alphabet?: string;
  /** Share to hold back; {@linkcode DEFAULT_VALID_FRACTION} if absent, or nothing if `valid` is given. */
  readonly validFraction?: number;
}

/** What a run learns from. */
export interface TrainingData {
  /** The symbols of both corpora. */
  readonly vocabulary: Vocabulary;
  /** What it trains on. */
  readonly corpus: EncodedCorpus;
  /** What it is evaluated on; absent if nothing is held back. */
  readonly valid?: EncodedCorpus;
  /** Some first turns of conversations, to answer in samples; empty for a text. */
  readonly openings: readonly string[];
  /** What is evaluated on, if only replies are learnt: to find out how sure the model is of them. Empty otherwise. */
  readonly judged: readonly Conversation[];
}

/**
 * Merges corpora, holds part of them back and encodes both parts.
 *
 * @param corpora What to learn from, and perhaps to evaluate on.
 * @param options The symbols, and how much to hold back.
 * @throws {TypeError} If the corpora are of different kinds, or `replies` is a text.
 * @throws {RangeError} If there is nothing to learn from.
 *
 * @example
 * ```ts
 * import { prepareData } from "./prepare_data.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const text = { kind: "text", text: "abbabaabcc" } as const;
 * const { corpus, valid, vocabulary } = prepareData({ corpus: text }, { validFraction: 0.2 });
 * assertEquals([corpus.ids.length, valid?.ids.length, vocabulary.characters], [8, 2, ["a", "b"]]);
 * ```
 */
export function prepareData(corpora: TrainingCorpora, options: PrepareDataOptions = {}): TrainingData {
  const { corpus, replies } = corpora;
  const all = mergeCorpora([...corpus ? [corpus] : [], ...replies ? [focusOnReplies(replies)] : []]);
  const split = holdBack(all, options.validFraction ?? (corpora.valid ? 0 : DEFAULT_VALID_FRACTION));
  const valid = corpora.valid ?? split.valid;
  const [needed, given] = [all, valid].map(({ kind }) => kind === "text" ? "text" : "chat");
  if (given !== needed) {
    throw new TypeError(
      `Cannot validate as --valid must be of the corpus's kind, ${needed}: current value is ${given} ` +
        `(--format chat or --format text reads both in one way)`,
    );
  }
  const vocabulary = options.vocabulary ??
    learnVocabulary([...corpusTexts(split.train), options.alphabet ?? ""]);
  return {
    vocabulary,
    corpus: encodeCorpus(vocabulary, split.train),
    ...!isEmpty(valid) && { valid: encodeCorpus(vocabulary, valid) },
    openings: openingsOf(split.train),
    judged: corpus || valid.kind === "text" ? [] : valid.conversations,
  };
}

function isEmpty(corpus: Corpus): boolean {
  return corpus.kind === "text" ? corpus.text.length < 2 : corpus.conversations.length === 0;
}

/** First turns, evenly spread over the corpus. */
function openingsOf(corpus: Corpus): string[] {
  if (corpus.kind === "text") return [];
  const { conversations } = corpus;
  const stride = Math.max(1, Math.floor(conversations.length / OPENINGS));
  const picked = conversations.filter((conversation, i) => i % stride === 0 && conversation.length > 0);
  return picked.slice(0, OPENINGS).map(([first]) => first.text);
}
