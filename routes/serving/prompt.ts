/**
 * A conversation as a model reads it, cut where the reading may begin another time.
 *
 * @module
 */

import { encodePrompt, encodeTurns, UNKNOWN } from "../../lib/mod.ts";
import type { CorpusKind, Vocabulary } from "../../lib/mod.ts";
import type { Turn } from "../../static/protocol/reply_request.ts";

/** What is read before a reply. */
export interface Prompt {
  /** Whole turns, one after the other: after each of them the memory is worth keeping. */
  readonly turns: readonly Uint16Array[];
  /** What leads over to the first character that is written; at least one symbol. */
  readonly lead: Uint16Array;
  /** The reply's beginning, as far as the model knows its characters; part of the lead. */
  readonly begun: Uint16Array;
  /** Characters that are not in the vocabulary. */
  readonly unknown: readonly string[];
}

/**
 * Lays a conversation out as {@linkcode encodePrompt} does.
 *
 * @param vocabulary The model's vocabulary.
 * @param turns What was said; the last turn is the person's and not empty.
 * @param options.kind What the model learnt from.
 * @param options.begun How the reply begins already.
 */
export function layOutPrompt(
  vocabulary: Vocabulary,
  turns: readonly Turn[],
  options: { readonly kind: CorpusKind; readonly begun: string },
): Prompt {
  const whole = encodePrompt(vocabulary, turns, options);
  // The lead holds the last turn too, if nothing else would: a model of running text has no mark for its turn.
  const before = options.kind === "text" ? turns.slice(0, -1) : turns;
  const parts = before.map((turn) => encodeTurns(vocabulary, [turn], options.kind).ids);
  const length = parts.reduce((sum, ids) => sum + ids.length, 0);
  const begun = vocabulary.encode(options.begun).ids.filter((id) => id !== UNKNOWN);
  return { turns: parts, lead: whole.ids.subarray(length), begun, unknown: [...whole.unknown.keys()] };
}
