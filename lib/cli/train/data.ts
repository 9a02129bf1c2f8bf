/**
 * Reads the data of a training run from disk.
 *
 * @module
 */

import { UnknownPersonError } from "../../chats/people/people.ts";
import type { ReadOptions } from "../../chats/read_chats.ts";
import { embeddedCorpus } from "../../data/embedded_corpus.ts";
import type { Corpus } from "../../text/corpus.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import type { CorpusSources } from "../../training/checkpoint/checkpoint_info.ts";
import {
  prepareData,
  PRINTABLE_ASCII,
  type TrainingCorpora,
  type TrainingData,
} from "../../training/prepare_data.ts";
import { UsageError } from "../command.ts";
import { readNamedCorpus, type Tell } from "../read_named.ts";

/** Reads each group of files as one corpus; each name in the options must occur in one of the groups. */
async function readGroups(
  groups: readonly (readonly string[])[],
  options: ReadOptions,
  tell: Tell,
): Promise<(Corpus | undefined)[]> {
  const unknown: UsageError[] = [];
  const read = async (paths: readonly string[]): Promise<Corpus | undefined> => {
    if (paths.length === 0) return undefined;
    try {
      return await readNamedCorpus(paths, options, tell);
    } catch (error) {
      if (!(error instanceof UsageError && error.cause instanceof UnknownPersonError)) throw error;
      unknown.push(error);
      if (unknown.length === groups.filter(({ length }) => length > 0).length) throw unknown[0];
      const { bot: _, me: __, same: ___, ...others } = options;
      return await readNamedCorpus(paths, others, tell);
    }
  };
  const corpora: (Corpus | undefined)[] = [];
  for (const paths of groups) corpora.push(await read(paths));
  return corpora;
}

/** The embedded chats: replies are what matters there. Runs from before that could be chosen learnt all, as people's. */
function embeddedChats({ embedded }: CorpusSources): TrainingCorpora {
  return embedded ? { replies: embeddedCorpus(embedded) } : { corpus: embeddedCorpus() };
}

/**
 * Reads the corpus, holds a part back and encodes both.
 *
 * @param sources Where it is; no path means the embedded corpus.
 * @param options.vocabulary That of a run to resume; learnt from the training part if absent.
 * @param options.tell Takes the lines that say what is learnt and what is not.
 * @throws {UsageError} If nobody has a name that was given, or the bot must be named.
 * @throws {Error} If a file is missing, broken, or too small.
 */
export async function readTrainingData(
  sources: CorpusSources,
  { vocabulary, tell = () => {} }: { readonly vocabulary?: Vocabulary; readonly tell?: Tell } = {},
): Promise<TrainingData> {
  const { format, validFraction, reading = {} } = sources;
  const groups = [sources.corpus, sources.replies, sources.valid];
  const summary: string[] = [];
  const [corpus, replies, valid] = await readGroups(
    groups,
    { format, ...reading },
    (line) => summary.push(line),
  );
  const data = prepareData(
    {
      ...corpus && { corpus },
      ...replies && { replies },
      ...!corpus && !replies && embeddedChats(sources),
      ...valid && { valid },
    },
    { ...vocabulary && { vocabulary }, ...sources.embedded && { alphabet: PRINTABLE_ASCII }, validFraction },
  );
  for (const line of summary) tell(line);
  return data;
}
