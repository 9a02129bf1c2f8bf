/**
 * The line to beat: a model that only counts letters, on the same text.
 *
 * @module
 */

import { measureBaseline, usualOrder } from "../../../lib/measuring/mod.ts";
import { prepareData } from "../../../lib/training/mod.ts";
import { getRun, getRunText, putCounted } from "../../own_models/run_record.ts";
import { readCorpus } from "../corpus_file.ts";
import { corporaOf } from "./begin_training.ts";

/** Counts of more symbols than this take more memory than a page should. */
const MOST_SYMBOLS = 8_000_000;

/**
 * Measures it, once: the loss of `deno task evaluate`'s counting model on what a run holds back.
 *
 * @returns Nats per character; null if nothing is held back, or there is too much to count.
 */
export async function countLetters(key: string): Promise<{ nats: number | null; order: number }> {
  const run = await getRun(key), text = await getRunText(key);
  if (!run || !text) throw new Error("Cannot count letters as the run is no longer there");
  const corpora = corporaOf(await readCorpus(text.corpus), run.sources);
  const { corpus: train, valid, vocabulary } = prepareData(corpora, {
    validFraction: run.sources.validFraction,
  });
  const order = usualOrder(train);
  const isSmall = train.ids.length <= MOST_SYMBOLS;
  if (text.counted !== undefined) return { nats: text.counted, order };
  const nats = valid && isSmall && !corpora.replies
    ? (await measureBaseline({ train, valid, order, vocabularySize: vocabulary.size })).nats
    : null;
  await putCounted(text, nats);
  return { nats, order };
}
