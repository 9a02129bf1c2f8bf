/**
 * The buttons of an exchange.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { MemoryButton } from "../../memory/components/memory_button.tsx";
import type { Exchange } from "../../store/transcript.ts";
import { canGoOn, copyExchange, removeExchange } from "./exchange_actions.ts";
import { useChat } from "../chat_context.ts";
import { focusExchange } from "../focus.ts";

/** Everything that can be done to an exchange; faint until the exchange is hovered or focused. */
export function ExchangeTools({ exchange, running, open, toggleDetails, retry }: {
  readonly exchange: Exchange;
  readonly running: boolean;
  /** Whether the details are open. */
  readonly open: boolean;
  readonly toggleDetails: () => void;
  /** Whether the last run failed. */
  readonly retry: boolean;
}): JSX.Element {
  const chat = useChat();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await copyExchange(exchange);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  // The pressed button disappears while the reply is written: the exchange takes its focus.
  const run = (action: Promise<void>) => {
    void action;
    focusExchange(exchange.id);
  };
  if (running) {
    return (
      <div class="tools always">
        <MemoryButton id={exchange.id} />
        <button type="button" onClick={() => run(chat.stop())}>
          Stop <kbd>Esc</kbd>
        </button>
      </div>
    );
  }
  const hasReply = exchange.versions.length > 0;
  return (
    <div class={retry ? "tools always" : "tools"} role="group" aria-label="Exchange">
      {hasReply && <MemoryButton id={exchange.id} />}
      <button type="button" onClick={() => run(chat.run(exchange.id))}>
        {retry ? "Try again" : "Another reply"}
      </button>
      {hasReply && <button type="button" onClick={() => run(chat.runAgain(exchange))}>Same seed</button>}
      {canGoOn(exchange) && <button type="button" onClick={() => run(chat.goOn(exchange))}>Continue</button>}
      <button type="button" onClick={() => chat.set({ editing: exchange.id })}>Edit</button>
      <button type="button" onClick={copy}>{copied ? "Copied" : "Copy"}</button>
      <button type="button" aria-pressed={exchange.folded} onClick={() => chat.fold(exchange)}>
        {exchange.folded ? "Unfold" : "Fold"}
      </button>
      {hasReply && <button type="button" aria-expanded={open} onClick={toggleDetails}>Details</button>}
      <button type="button" onClick={() => removeExchange(chat, exchange)}>Delete</button>
    </div>
  );
}
