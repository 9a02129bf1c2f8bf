/**
 * What an exchange's buttons and keys do, where that is more than one call to the chat.
 *
 * @module
 */

import { SETTING_RANGES } from "../../protocol/reply_settings.ts";
import type { Chat } from "../../store/chat.ts";
import { type Exchange, shownVersion } from "../../store/transcript.ts";
import { focusComposer, focusExchange } from "../focus.ts";

/** Copies an exchange as text. */
export async function copyExchange(exchange: Exchange): Promise<void> {
  const reply = shownVersion(exchange)?.text;
  await navigator.clipboard.writeText(
    reply === undefined ? exchange.message : `${exchange.message}\n\n${reply}`,
  );
}

/** Deletes an exchange and moves on to the next one, or to the message after the last. */
export function removeExchange(chat: Chat, exchange: Exchange): void {
  const { exchanges } = chat.state.transcript;
  const index = exchanges.findIndex(({ id }) => id === exchange.id);
  const next = exchanges[index + 1] ?? exchanges[index - 1];
  chat.remove(exchange.id);
  if (next) focusExchange(next.id);
  else focusComposer();
}

/** Whether a reply can be continued: the model did not end it, there is something to continue, and room for more. */
export function canGoOn(exchange: Exchange): boolean {
  const version = shownVersion(exchange);
  if (version?.ending === "stop" || version?.ending === "repetition") return false;
  return version !== undefined && version.text !== "" && version.text.length < SETTING_RANGES.maxLength.max;
}
