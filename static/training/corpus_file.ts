/**
 * What a run learns from, as one file: it is stored with the run, or the run could not go on.
 *
 * @module
 */

import type { Conversation } from "../../lib/mod.ts";
import type { Corpus } from "../../lib/text/mod.ts";

/** Conversations per piece of text, so that none grows too long. */
const PIECE = 1000;

/** What the file says: a text, or for each turn who speaks, 0 or 1, and what is said. */
type Written =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "chat"; readonly conversations: readonly (readonly [0 | 1, string])[][] };

/** Writes a corpus. */
export function writeCorpus(corpus: Corpus): Blob {
  if (corpus.kind === "text") return new Blob([JSON.stringify({ kind: "text", text: corpus.text })]);
  const pieces: Blob[] = [];
  for (let i = 0; i < corpus.conversations.length; i += PIECE) {
    const some = corpus.conversations.slice(i, i + PIECE)
      .map((turns) => JSON.stringify(turns.map(({ speaker, text }) => [speaker, text])));
    pieces.push(new Blob([i > 0 ? "," : "", some.join(",")]));
  }
  return new Blob(['{"kind":"chat","conversations":[', ...pieces, "]}"]);
}

/** Reads what {@linkcode writeCorpus} has written. */
export async function readCorpus(file: Blob): Promise<Corpus> {
  const written = JSON.parse(await file.text()) as Written;
  if (written.kind === "text") return written;
  const conversations = written.conversations.map((turns): Conversation =>
    turns.map(([speaker, text]) => ({ speaker, text }))
  );
  return { kind: "chat", conversations };
}
