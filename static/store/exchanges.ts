/**
 * What can be done to the exchanges of a conversation; nothing is changed in place, so that every state can be
 * kept for undoing.
 *
 * @module
 */

import { type Exchange, MAX_VERSIONS, type Version } from "./transcript.ts";

/** Exchanges with one more, without a reply. */
export function addExchange(exchanges: readonly Exchange[], id: string, message: string): Exchange[] {
  return [...exchanges, { id, message, versions: [], shown: 0, folded: false }];
}

/** Exchanges with one of them changed. */
export function changeExchange(
  exchanges: readonly Exchange[],
  id: string,
  change: Partial<Exchange>,
): Exchange[] {
  return exchanges.map((exchange) => exchange.id === id ? { ...exchange, ...change } : exchange);
}

/** Exchanges with one more version in one of them, which is then on show; the oldest of very many goes. */
export function addVersion(exchanges: readonly Exchange[], id: string, version: Version): Exchange[] {
  return exchanges.map((exchange) => {
    if (exchange.id !== id) return exchange;
    const versions = [...exchange.versions, version].slice(-MAX_VERSIONS);
    return { ...exchange, versions, shown: versions.length - 1 };
  });
}

/** Exchanges with the newest version of one of them replaced: a reply that grows. */
export function growVersion(exchanges: readonly Exchange[], id: string, version: Version): Exchange[] {
  return exchanges.map((exchange) =>
    exchange.id === id ? { ...exchange, versions: [...exchange.versions.slice(0, -1), version] } : exchange
  );
}

/** Exchanges without one of them. */
export function removeExchange(exchanges: readonly Exchange[], id: string): Exchange[] {
  return exchanges.filter((exchange) => exchange.id !== id);
}
