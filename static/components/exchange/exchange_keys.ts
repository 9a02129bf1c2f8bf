/**
 * Single keys on a focused exchange, as in a notebook's command mode.
 *
 * @module
 */

import type { Memory } from "../../memory/memory.ts";
import type { Chat } from "../../store/chat.ts";
import type { Exchange } from "../../store/transcript.ts";
import { canGoOn, copyExchange, removeExchange } from "./exchange_actions.ts";
import { focusComposer, focusExchange, focusPicture } from "../focus.ts";

/** What the keys act on. */
export interface ExchangeKeyTarget {
  readonly chat: Chat;
  readonly exchange: Exchange;
  readonly memory: Memory;
  readonly toggleDetails: () => void;
}

/** Keys that work on a focused exchange, with what they do. */
export const EXCHANGE_KEYS: Readonly<Record<string, (target: ExchangeKeyTarget) => void>> = {
  ArrowUp: (target) => moveFocus(target, -1),
  ArrowDown: (target) => moveFocus(target, 1),
  ArrowLeft: ({ chat, exchange }) => chat.showVersion(exchange, exchange.shown - 1),
  ArrowRight: ({ chat, exchange }) => chat.showVersion(exchange, exchange.shown + 1),
  Enter: ({ chat, exchange }) => chat.set({ editing: exchange.id }),
  r: ({ chat, exchange }) => void chat.run(exchange.id),
  s: ({ chat, exchange }) => void chat.runAgain(exchange),
  g: ({ chat, exchange }) => canGoOn(exchange) && void chat.goOn(exchange),
  c: ({ exchange }) => void copyExchange(exchange),
  f: ({ chat, exchange }) => chat.fold(exchange),
  i: ({ toggleDetails }) => toggleDetails(),
  m: ({ memory, exchange }) => {
    if (exchange.versions.length === 0) return;
    memory.toggle(exchange.id);
    focusPicture();
  },
  Delete: ({ chat, exchange }) => removeExchange(chat, exchange),
};

/** Handles a key that was pressed on the exchange itself, not on a button or field in it. */
export function handleExchangeKey(event: KeyboardEvent, target: ExchangeKeyTarget): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const action = EXCHANGE_KEYS[event.key];
  if (!action || (event.key.length === 1 && !target.chat.state.preferences.singleKeys)) return;
  event.preventDefault();
  action(target);
}

function moveFocus({ chat, exchange }: ExchangeKeyTarget, by: 1 | -1): void {
  const { exchanges } = chat.state.transcript;
  const next = exchanges[exchanges.findIndex(({ id }) => id === exchange.id) + by];
  if (next) focusExchange(next.id);
  else if (by === 1) focusComposer();
}
