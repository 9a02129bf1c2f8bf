/**
 * One exchange: `In [n]:` the message, `Out [n]:` the reply.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useMemory } from "../../memory/memory_context.ts";
import { useTypedReply } from "../../memory/typed_reply.ts";
import { MAX_CONVERSATION_LENGTH } from "../../protocol/reply_request.ts";
import { type Exchange, shownVersion } from "../../store/transcript.ts";
import { ExchangeDetails } from "./exchange_details.tsx";
import { ExchangeEditor } from "./exchange_editor.tsx";
import { handleExchangeKey } from "./exchange_keys.ts";
import { ExchangeOutput } from "./exchange_output.tsx";
import { ExchangeTools } from "./exchange_tools.tsx";
import { useChat } from "../chat_context.ts";
import { memo } from "../memo.ts";

/** What an exchange is given. */
export interface ExchangeProps {
  readonly exchange: Exchange;
  /** Its place in the conversation, from 1. */
  readonly number: number;
  readonly stale: boolean;
  /** Whether everything before it is no longer read. */
  readonly afterCut: boolean;
  readonly running: boolean;
  readonly editing: boolean;
  /** What went wrong when it was last run. */
  readonly trouble: string | undefined;
  /** Characters of its message that the model does not know, with spaces between them; "" if it knows all. */
  readonly unknown: string;
}

/** An exchange; it takes the focus as a whole, and then single keys act on it. */
export const ExchangeView = memo(function ExchangeView(props: ExchangeProps): JSX.Element {
  const { exchange, number, stale, afterCut, running, editing, trouble, unknown } = props;
  const chat = useChat(), memory = useMemory();
  const [open, setOpen] = useState(false);
  const toggleDetails = () => setOpen(!open);
  const version = shownVersion(exchange), typed = useTypedReply(exchange.id);
  const growing = running || chat.state.typing?.exchange === exchange.id;
  return (
    <li>
      {afterCut && (
        <p class="cut">
          The model no longer reads what is above: of a conversation, it reads{" "}
          {MAX_CONVERSATION_LENGTH.toLocaleString("en")} characters at most.
        </p>
      )}
      <article
        class="exchange"
        id={`exchange-${exchange.id}`}
        tabIndex={0}
        aria-label={`Exchange ${number}${stale ? ", stale" : ""}`}
        data-stale={stale}
        data-folded={exchange.folded}
        data-running={running || typed.playing}
        onKeyDown={(event) => handleExchangeKey(event, { chat, exchange, memory, toggleDetails })}
      >
        <div class="label in">In [{number}]:</div>
        {editing
          ? <ExchangeEditor exchange={exchange} />
          : (
            <p class="text message" dir="auto" onDblClick={() => chat.set({ editing: exchange.id })}>
              {exchange.message}
            </p>
          )}
        {version && <ExchangeOutput {...{ exchange, version, number, stale, typed }} running={growing} />}
        <div class="below">
          {unknown !== "" && (
            <p class="hint">
              The model never met {unknown} in training and reads {[...unknown].length === 1 ? "it" : "them"}
              {" "}
              as unknown.
            </p>
          )}
          {trouble && <p class="trouble" role="alert">{trouble}.</p>}
          {!editing && (
            <ExchangeTools
              {...{ exchange, open, toggleDetails }}
              running={growing}
              retry={trouble !== undefined || !version}
            />
          )}
          {open && version && <ExchangeDetails {...{ exchange, version, stale }} />}
        </div>
      </article>
    </li>
  );
});
