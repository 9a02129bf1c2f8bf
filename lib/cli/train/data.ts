/**
 * The data of a training run: read, split and encoded.
 *
 * @module
 */

import { embeddedCorpus } from "../../data/embedded_corpus.ts";
import {
  type Corpus,
  corpusTexts,
  encodeCorpus,
  type EncodedCorpus,
  mergeCorpora,
} from "../../text/corpus.ts";
import { focusOnReplies } from "../../text/reply_focus.ts";
import { splitCorpus } from "../../text/split.ts";
import { learnVocabulary, type Vocabulary } from "../../text/vocabulary.ts";
import type { CorpusSources } from "../../training/checkpoint/checkpoint_info.ts";
import { readCorpus } from "../../disk/read_corpus.ts";

/** What a run learns from. */
export interface TrainingData {
  readonly vocabulary: Vocabulary;
  readonly corpus: EncodedCorpus;
  /** What it is judged on; none if nothing is held back. */
  readonly valid?: EncodedCorpus;
  /** Some first turns of conversations, to be answered in samples; empty for a text. */
  readonly openings: readonly string[];
}

/** How many openings are kept: enough that samples differ. */
const OPENINGS = 50;

/**
 * Reads the corpus, holds a part back and encodes both.
 *
 * @param sources Where it lies; no path for the embedded corpus.
 * @param options.vocabulary That of a run to resume; learnt from the training part if absent.
 * @throws {Error} If a file is missing, broken, or too small.
 */
export async function readTrainingData(
  sources: CorpusSources,
  options: { readonly vocabulary?: Vocabulary } = {},
): Promise<TrainingData> {
  const { format } = sources;
  const all = await readAll(sources);
  const split = splitCorpus(all, sources.validFraction);
  const valid = sources.valid.length > 0 ? await readCorpus(sources.valid, { format }) : split.valid;
  if (valid.kind !== all.kind) {
    throw new TypeError(
      `Cannot validate as --valid must be of the corpus's kind, ${all.kind}: current value is ${valid.kind} ` +
        `(--format chat or --format text reads both in one way)`,
    );
  }
  const vocabulary = options.vocabulary ?? learnVocabulary(corpusTexts(split.train));
  return {
    vocabulary,
    corpus: encodeCorpus(vocabulary, split.train),
    ...!isEmpty(valid) && { valid: encodeCorpus(vocabulary, valid) },
    openings: openingsOf(split.train),
  };
}

async function readAll({ corpus, replies, format }: CorpusSources): Promise<Corpus> {
  const parts = [
    ...corpus.length > 0 ? [await readCorpus(corpus, { format })] : [],
    ...replies.length > 0 ? [focusOnReplies(await readCorpus(replies, { format }))] : [],
  ];
  return parts.length > 0 ? mergeCorpora(parts) : embeddedCorpus();
}

function isEmpty(corpus: Corpus): boolean {
  return corpus.kind === "text" ? corpus.text.length < 2 : corpus.conversations.length === 0;
}

/** First turns from all over the corpus. */
function openingsOf(corpus: Corpus): string[] {
  if (corpus.kind === "text") return [];
  const { conversations } = corpus;
  const stride = Math.max(1, Math.floor(conversations.length / OPENINGS));
  const picked = conversations.filter((conversation, i) => i % stride === 0 && conversation.length > 0);
  return picked.slice(0, OPENINGS).map(([first]) => first.text);
}
