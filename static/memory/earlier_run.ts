/**
 * The run that came before the one on show: before its reply was written again, or its memory changed.
 *
 * @module
 */

import { recentTurns } from "../protocol/reply_request.ts";
import { turnsBefore } from "../store/context.ts";
import type { Exchange } from "../store/transcript.ts";
import type { MemoryState } from "./memory_state.ts";
import type { Excerpt } from "./messages.ts";

/** Another run of the same exchange. */
export interface EarlierRun {
  readonly excerpt: Excerpt;
  /** What it is called, e.g. "version 1". */
  readonly name: string;
}

/**
 * The run that a memory is to be compared with.
 *
 * @param exchanges The conversation.
 * @param state What is open.
 * @returns Nothing if this is the first one.
 */
export function earlierRun(
  exchanges: readonly Exchange[],
  { open, excerpt, showsRewritten }: Pick<MemoryState, "open" | "excerpt" | "showsRewritten">,
): EarlierRun | undefined {
  if (excerpt && showsRewritten) return { excerpt, name: "it was" };
  const index = exchanges.findIndex(({ id }) => id === open), exchange = exchanges[index];
  const before = exchange?.versions[exchange.shown - 1];
  // Units of two models have nothing in common.
  if (!before || before.model.id !== excerpt?.model) return undefined;
  const { message = exchange.message, text: reply, ending } = before;
  const turns = recentTurns(turnsBefore(exchanges.with(index, { ...exchange, message }), index));
  return {
    excerpt: { model: before.model.id, turns, reply, ended: ending === "stop", interventions: [] },
    name: `version ${exchange.shown}`,
  };
}
