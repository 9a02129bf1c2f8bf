/**
 * What a run learns from, encoded as `deno task train` does it.
 *
 * @module
 */

import type { Vocabulary } from "../../../lib/mod.ts";
import {
  type CorpusSources,
  prepareData,
  PRINTABLE_ASCII,
  type TrainingData,
} from "../../../lib/training/mod.ts";
import { readCorpus } from "../corpus_file.ts";

/** Whether a run learns above all what the bot says; that is so with the embedded chats. */
export function learnsReplies({ replies, embedded }: CorpusSources): boolean {
  return replies.length > 0 || embedded !== undefined;
}

/**
 * Reads what a run learns from, and holds part of it back.
 *
 * @param text Written by `writeCorpus()`.
 * @param sources Where it came from.
 * @param vocabulary The symbols of a run to resume, or of a model to start from.
 */
export async function runData(
  text: Blob,
  sources: CorpusSources,
  { vocabulary }: { readonly vocabulary?: Vocabulary | undefined } = {},
): Promise<TrainingData> {
  const corpus = await readCorpus(text);
  return prepareData(learnsReplies(sources) ? { replies: corpus } : { corpus }, {
    ...vocabulary && { vocabulary },
    // The bot may be told any sign of a keyboard.
    ...sources.embedded && { alphabet: PRINTABLE_ASCII },
    validFraction: sources.validFraction,
  });
}
