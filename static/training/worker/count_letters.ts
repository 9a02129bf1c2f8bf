/**
 * The line to beat: a model that only counts letters, on the same text.
 *
 * @module
 */

import { measureBaseline, usualOrder } from "../../../lib/measuring/mod.ts";
import { getRun, getRunText, putCounted } from "../../own_models/run_record.ts";
import { learnsReplies, runData } from "./run_data.ts";

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
  const { corpus: train, valid, vocabulary } = await runData(text.corpus, run.sources);
  const order = usualOrder(train);
  const isSmall = train.ids.length <= MOST_SYMBOLS;
  if (text.counted !== undefined) return { nats: text.counted, order };
  const nats = valid && isSmall && !learnsReplies(run.sources)
    ? (await measureBaseline({ train, valid, order, vocabularySize: vocabulary.size })).nats
    : null;
  await putCounted(text, nats);
  return { nats, order };
}
