/**
 * Reads one corpus out of several texts.
 *
 * @module
 */

import { type Corpus, mergeCorpora } from "../corpus.ts";
import { type CorpusFormat, parseCorpus } from "./parse_corpus.ts";

/** The content of a file, wherever it comes from. */
export interface NamedText {
  /** Name of the file, for error messages. */
  readonly source: string;
  /** What is in it. */
  readonly text: string;
  /** How often it counts, a whole number; 1 if absent. */
  readonly weight?: number;
}

/**
 * Reads one corpus out of named texts, in their order. They are taken one at a time, so that a stream of them need
 * not fit into memory together with what is made of them.
 *
 * @param texts The texts.
 * @param options.format How they are written, default `auto`: found by looking at each.
 * @throws {SyntaxError} If a text is empty, no text, or has a line that does not fit; names source and line.
 * @throws {TypeError} If some are chats and others are text.
 * @throws {RangeError} If there is none, or a weight is not possible.
 *
 * @example
 * ```ts
 * import { parseCorpora } from "./parse_corpora.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const corpus = await parseCorpora([
 *   { source: "one.txt", text: "A: hi\nB: hello\n" },
 *   { source: "two.tsv", text: "tea?\tyes\n", weight: 2 },
 * ]);
 * assertEquals(corpus.kind === "chat" && corpus.conversations.length, 3);
 * ```
 */
export async function parseCorpora(
  texts: Iterable<NamedText> | AsyncIterable<NamedText>,
  options: { readonly format?: CorpusFormat } = {},
): Promise<Corpus> {
  const corpora: Corpus[] = [];
  const weights: number[] = [];
  let first = "";
  for await (const { source, text, weight = 1 } of texts) {
    const corpus = parseCorpus(text, { source, ...options });
    if (corpora.length === 0) first = source;
    else if (corpora[0].kind !== corpus.kind) {
      throw new TypeError(
        `Cannot read a corpus as all files must be of one kind: ${first} is ${
          corpora[0].kind
        }, ${source} is ` +
          `${corpus.kind} (--format chat or --format text reads all in one way)`,
      );
    }
    corpora.push(corpus);
    weights.push(weight);
  }
  if (corpora.length === 0) {
    throw new RangeError("Cannot read a corpus as a file must be named: current value is none");
  }
  return mergeCorpora(corpora, { weights });
}
