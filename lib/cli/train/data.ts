/**
 * The data of a training run, read from the disk.
 *
 * @module
 */

import { embeddedCorpus } from "../../data/embedded_corpus.ts";
import { readCorpus } from "../../disk/read_corpus.ts";
import type { Corpus } from "../../text/corpus.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import type { CorpusSources } from "../../training/checkpoint/checkpoint_info.ts";
import { prepareData, type TrainingData } from "../../training/prepare_data.ts";

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
  const { format, validFraction } = sources;
  const read = async (paths: readonly string[]): Promise<Corpus | undefined> =>
    paths.length > 0 ? await readCorpus(paths, { format }) : undefined;
  const [corpus, replies] = [await read(sources.corpus), await read(sources.replies)];
  const valid = await read(sources.valid);
  return prepareData(
    {
      ...corpus && { corpus },
      ...replies && { replies },
      ...!corpus && !replies && { corpus: embeddedCorpus() },
      ...valid && { valid },
    },
    { ...options.vocabulary && { vocabulary: options.vocabulary }, validFraction },
  );
}
