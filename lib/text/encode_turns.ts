/**
 * Turns conversations into the symbols that a model reads.
 *
 * @module
 */

import { type ChatTemplate, type CorpusKind, markIds, templateOf } from "./chat_template.ts";
import type { Conversation, Speaker } from "./conversation.ts";
import type { Encoding, Vocabulary } from "./vocabulary.ts";

/** Where and how to write symbols; see `Vocabulary.encodeInto()`. */
export interface TurnTarget {
  /** How turns are opened and closed. */
  readonly template: ChatTemplate;
  /** Array to write to. */
  readonly ids: Uint16Array;
  /** Where the first symbol goes. */
  readonly offset: number;
  /** Counts the characters that are not in the vocabulary. */
  readonly unknown: Map<string, number>;
}

/** An upper bound for the symbols of turns; exact if no character is above U+FFFF. */
export function countSymbols(turns: Conversation, { opening, closing }: ChatTemplate): number {
  const marks = (speaker: Speaker): number => opening(speaker).length + closing(speaker).length;
  return turns.reduce((sum, { speaker, text }) => sum + text.length + marks(speaker), 0);
}

/**
 * Writes the symbols of turns into an existing array.
 *
 * @returns The offset after the last symbol.
 */
export function encodeTurnsInto(vocabulary: Vocabulary, turns: Conversation, target: TurnTarget): number {
  const { template, ids, unknown } = target;
  let n = target.offset;
  for (const { speaker, text } of turns) {
    for (const id of markIds(vocabulary, template.opening(speaker))) ids[n++] = id;
    n = vocabulary.encodeInto(text, { ids, offset: n, unknown });
    for (const id of markIds(vocabulary, template.closing(speaker))) ids[n++] = id;
  }
  return n;
}

/**
 * The symbols of finished turns.
 *
 * @param vocabulary The symbols to use.
 * @param turns The turns.
 * @param kind What the model is trained on.
 *
 * @example
 * ```ts
 * import { encodeTurns } from "./encode_turns.ts";
 * import { END_OF_TURN, SPEAKER_A, SPEAKER_B, Vocabulary } from "./vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const turns = [{ speaker: 0, text: "ha" }, { speaker: 1, text: "a" }] as const;
 * const { ids } = encodeTurns(new Vocabulary("ah"), turns, "chat");
 * assertEquals([...ids], [SPEAKER_A, 5, 4, END_OF_TURN, SPEAKER_B, 4, END_OF_TURN]);
 * ```
 */
export function encodeTurns(vocabulary: Vocabulary, turns: Conversation, kind: CorpusKind): Encoding {
  const template = templateOf(kind);
  const ids = new Uint16Array(countSymbols(turns, template));
  const unknown = new Map<string, number>();
  const length = encodeTurnsInto(vocabulary, turns, { template, ids, offset: 0, unknown });
  return { ids: ids.slice(0, length), unknown };
}
