/**
 * What a reply follows, and whether it still follows that.
 *
 * @module
 */

import { recentTurns, type Turn } from "../protocol/reply_request.ts";
import { type Exchange, shownVersion } from "./transcript.ts";

/** What is said before the reply of exchange `index`: all messages and replies on show, and its own message. */
export function turnsBefore(exchanges: readonly Exchange[], index: number): Turn[] {
  const turns: Turn[] = exchanges.slice(0, index).flatMap((exchange): Turn[] => {
    const reply = shownVersion(exchange);
    return reply ? [{ speaker: 0, text: exchange.message }, { speaker: 1, text: reply.text }] : [];
  });
  return [...turns, { speaker: 0, text: exchanges[index].message }];
}

/**
 * The index of the first exchange that a model still reads before it replies to the last one: what was said before it
 * is left out.
 */
export function firstRead(exchanges: readonly Exchange[]): number {
  if (exchanges.length === 0) return 0;
  const last = exchanges.length - 1, turns = turnsBefore(exchanges, last);
  let left = (turns.length - recentTurns(turns).length) / 2;
  return exchanges.findIndex((exchange, i) => i === last || shownVersion(exchange) && left-- === 0);
}

/**
 * A fingerprint of turns: FNV-1a in two lanes of 32 bits. It detects changes; it is no defence against
 * forgery.
 */
export function fingerprint(turns: readonly Turn[]): string {
  let a = 0x811c9dc5, b = 0x050c5d1f;
  for (const { speaker, text } of turns) {
    const marked = `${speaker}${text}\0`;
    for (let i = 0; i < marked.length; i++) {
      a = Math.imul(a ^ marked.charCodeAt(i), 0x01000193);
      b = Math.imul(b ^ marked.charCodeAt(i), 0x01000197);
    }
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}

/**
 * Which exchanges show a stale reply: their own message was edited, or something before it was. A stale reply does
 * not make later ones stale; running it again may.
 *
 * @returns One flag per exchange.
 */
export function staleExchanges(exchanges: readonly Exchange[]): boolean[] {
  return exchanges.map((exchange, i) => {
    const reply = shownVersion(exchange);
    return reply !== undefined && reply.context !== fingerprint(turnsBefore(exchanges, i));
  });
}
