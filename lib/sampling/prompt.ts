/**
 * How a conversation is put to a model so that what comes next is its reply: the one way for chat session, server,
 * page, terminal and notebooks. It is exact: the same turns always give the same symbols.
 *
 * @module
 */

import { type CorpusKind, markIds, templateOf } from "../text/chat_template.ts";
import type { Conversation } from "../text/conversation.ts";
import { countSymbols, encodeTurnsInto } from "../text/encode_turns.ts";
import { type Encoding, UNKNOWN, type Vocabulary } from "../text/vocabulary.ts";

/** What is read before a reply: its `ids` in one array, and the same array cut into turns and lead. */
export interface Prompt extends Encoding {
  /** Whole turns, in order: after each, the memory is worth caching. */
  readonly turns: readonly Uint16Array[];
  /** What comes between the turns and the first character to be written. */
  readonly lead: Uint16Array;
  /** The start of the reply, as far as the vocabulary has its characters; part of the lead. */
  readonly begun: Uint16Array;
}

/**
 * Lays out finished turns and the start of a reply.
 *
 * @param vocabulary The model's vocabulary.
 * @param turns What was said; the last turn is the person's.
 * @param options.kind What the model was trained on.
 * @param options.begun The text to continue the reply from; default empty.
 *
 * @example
 * ```ts
 * import { encodePrompt } from "./prompt.ts";
 * import { END_OF_TURN, SPEAKER_A, SPEAKER_B, Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const turns = [{ speaker: 0, text: "hi" }] as const;
 * const { ids, lead } = encodePrompt(new Vocabulary("hi"), turns, { kind: "chat" });
 * assertEquals([...ids], [SPEAKER_A, 4, 5, END_OF_TURN, SPEAKER_B]);
 * assertEquals([...lead], [SPEAKER_B]);
 * ```
 */
export function encodePrompt(
  vocabulary: Vocabulary,
  turns: Conversation,
  options: { readonly kind: CorpusKind; readonly begun?: string },
): Prompt {
  const { kind, begun = "" } = options;
  const template = templateOf(kind);
  const opening = markIds(vocabulary, template.opening(1));
  const all = new Uint16Array(countSymbols(turns, template) + opening.length + begun.length);
  const unknown = new Map<string, number>();
  const cuts = [0];
  for (const turn of turns) {
    cuts.push(encodeTurnsInto(vocabulary, [turn], { template, ids: all, offset: cuts.at(-1)!, unknown }));
  }
  all.set(opening, cuts.at(-1));
  const reply = cuts.at(-1)! + opening.length;
  const ids = all.subarray(0, vocabulary.encodeInto(begun, { ids: all, offset: reply, unknown }));
  // If nothing opens the reply, the lead is the last turn: the first character is predicted from its last symbol.
  if (opening.length === 0 && turns.length > 0) cuts.pop();
  return {
    ids,
    unknown,
    turns: cuts.slice(1).map((end, i) => ids.subarray(cuts[i], end)),
    lead: ids.subarray(cuts.at(-1)),
    begun: ids.subarray(reply).filter((id) => id !== UNKNOWN),
  };
}
