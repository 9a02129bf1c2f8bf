/**
 * What is to be read for an exchange.
 *
 * @module
 */

import { recentTurns } from "../protocol/reply_request.ts";
import { turnsBefore } from "../store/context.ts";
import { type Exchange, shownVersion } from "../store/transcript.ts";
import type { Excerpt } from "./messages.ts";

/**
 * An exchange after everything said before; nothing while it has no reply.
 *
 * @param options.running Whether the reply is still being written.
 */
export function exchangeExcerpt(
  exchanges: readonly Exchange[],
  id: string,
  options: { readonly running: boolean },
): Excerpt | undefined {
  const index = exchanges.findIndex((exchange) => exchange.id === id);
  const version = exchanges[index] && shownVersion(exchanges[index]);
  return version && {
    model: version.model.id,
    turns: recentTurns(turnsBefore(exchanges, index)),
    reply: version.text,
    ended: version.ending === "stop" && !options.running,
    interventions: [],
  };
}

/** Whether two excerpts differ in nothing but the reply. */
export function followsTheSame(
  { turns, interventions, model }: Excerpt,
  other: Excerpt | undefined,
): boolean {
  return other !== undefined && model === other.model &&
    JSON.stringify([turns, interventions]) === JSON.stringify([other.turns, other.interventions]);
}
