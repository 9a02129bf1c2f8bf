/**
 * Chooses the text that a model is measured on and the text that the counting model may count.
 *
 * @module
 */

import { embeddedCorpus } from "../../data/embedded_corpus.ts";
import type { EmbeddedScope } from "../../data/embedded_scope.ts";
import { type Corpus, mergeCorpora } from "../../text/corpus.ts";
import type { CorpusFormat, ImportOptions } from "../../text/import_options.ts";
import { holdBack } from "../../training/hold_back.ts";
import { DEFAULT_VALID_FRACTION } from "../../training/prepare_data.ts";
import { UsageError } from "../command.ts";
import { readNamedCorpus, type Tell } from "../read_named.ts";

/** The texts, as given on the command line. */
export interface TextSources {
  /** What to measure on; the embedded chats if absent. */
  readonly corpus?: readonly string[] | undefined;
  /** Which of the embedded chats; default all. */
  readonly embedded?: EmbeddedScope | undefined;
  readonly format: CorpusFormat;
  /** How chats are read, e.g. who the bot is. */
  readonly reading?: ImportOptions | undefined;
  /** Takes the lines that describe the text. */
  readonly tell?: Tell | undefined;
  /** Measure only on this last part of each text (this share of the conversations). */
  readonly validFraction?: number | undefined;
  /** What to count; true for the rest of the corpus. */
  readonly baseline?: true | readonly string[] | undefined;
}

/** What was read. */
export interface Texts {
  /** What to measure on. */
  readonly measured: Corpus;
  /** What the counting model counts, if asked for. */
  readonly counted?: Corpus;
}

/**
 * Reads the texts. Nothing that is measured on is counted: of a baseline file that is also a corpus file, only the
 * training part is.
 *
 * @throws {UsageError} If the flags leave no text that may be counted.
 */
export async function readTexts(sources: TextSources): Promise<Texts> {
  const { corpus: paths, embedded, format, reading, validFraction, baseline, tell = () => {} } = sources;
  const options = { format, ...reading };
  const count = (paths: readonly string[]) => readNamedCorpus(paths, options, () => {});
  if (paths === undefined) {
    const { train, valid } = holdBack(embeddedCorpus(embedded), validFraction ?? DEFAULT_VALID_FRACTION);
    const counted = baseline === undefined || baseline === true ? train : await count(baseline);
    return { measured: valid, counted };
  }
  const corpus = await readNamedCorpus(paths, options, tell);
  const parts = validFraction === undefined ? undefined : holdBack(corpus, validFraction);
  const measured = parts?.valid ?? corpus;
  if (measured.kind !== "text" && measured.conversations.length === 0) {
    throw new UsageError(
      "Cannot measure on a part of these chats as they are too few to hold any back: leave out " +
        "--valid-fraction",
    );
  }
  if (baseline === undefined) return { measured };
  if (baseline === true) {
    if (parts) return { measured, counted: parts.train };
    throw new UsageError(
      "Cannot count letters as --baseline needs a file: name the training text, or give --valid-fraction " +
        "to count the rest of the corpus",
    );
  }
  const measuredFiles = new Set(await Promise.all(paths.map(identify)));
  const others: string[] = [];
  for (const path of baseline) if (!measuredFiles.has(await identify(path))) others.push(path);
  if (others.length === baseline.length) return { measured, counted: await count(baseline) };
  if (!parts) {
    throw new UsageError(
      "Cannot count letters as --baseline must not name the text to measure on: give --valid-fraction to " +
        "divide it",
    );
  }
  const training = others.length > 0 ? [await count(others)] : [];
  return { measured, counted: mergeCorpora([parts.train, ...training]) };
}

/** Equal for two spellings of one path. */
async function identify(path: string): Promise<string> {
  try {
    return await Deno.realPath(path);
  } catch {
    return path; // a missing file is reported when it is read
  }
}
