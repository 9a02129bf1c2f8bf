/**
 * Everything that was said, as one list of turns.
 *
 * @module
 */

import { recentTurns, type Turn } from "../protocol/reply_request.ts";
import { turnsBefore } from "../store/context.ts";
import { type Exchange, shownVersion } from "../store/transcript.ts";

/** A turn, and which exchange it is of, from 1. */
export interface NumberedTurn extends Turn {
  readonly exchange: number;
}

/** The turns of a conversation that a model still reads, with the last reply. */
export function wholeConversation(exchanges: readonly Exchange[]): NumberedTurn[] {
  const answered = exchanges.filter((exchange) => shownVersion(exchange));
  if (answered.length === 0) return [];
  const last = shownVersion(answered.at(-1)!)!;
  const before = recentTurns(turnsBefore(answered, answered.length - 1));
  const turns = [...before, { speaker: 1 as const, text: last.text }];
  const first = answered.length - turns.length / 2;
  return turns.map((turn, k) => ({
    ...turn,
    exchange: exchanges.indexOf(answered[first + Math.floor(k / 2)]) + 1,
  }));
}
