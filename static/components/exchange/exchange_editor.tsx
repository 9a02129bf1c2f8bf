/**
 * Editing a message.
 *
 * @module
 */

import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { MAX_TURN_LENGTH } from "../../protocol/reply_request.ts";
import type { Exchange } from "../../store/transcript.ts";
import { useChat } from "../chat_context.ts";
import { focusExchange } from "../focus.ts";
import { TooLong } from "../too_long.tsx";

/** A field in place of the message: Enter runs it again, Esc cancels. */
export function ExchangeEditor({ exchange }: { readonly exchange: Exchange }): JSX.Element {
  const chat = useChat();
  const [length, setLength] = useState(exchange.message.length);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current!.focus();
    field.current!.setSelectionRange(exchange.message.length, exchange.message.length);
  }, []);
  const leave = () => {
    chat.set({ editing: undefined });
    focusExchange(exchange.id);
  };
  const run = () => {
    if (field.current!.value.trim().length > MAX_TURN_LENGTH) return;
    void chat.edit(exchange.id, field.current!.value);
    focusExchange(exchange.id);
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <textarea
        ref={field}
        aria-label="Message"
        class="text"
        rows={1}
        dir="auto"
        aria-invalid={length > MAX_TURN_LENGTH}
        onInput={(event) => setLength(event.currentTarget.value.trim().length)}
        defaultValue={exchange.message}
        onKeyDown={(event) => {
          if (event.key === "Escape") leave();
          else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) run();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {length > MAX_TURN_LENGTH && <TooLong length={length} />}
      <div class="tools always">
        <button type="submit" disabled={length > MAX_TURN_LENGTH}>Run</button>
        <button type="button" onClick={leave}>Cancel</button>
      </div>
    </form>
  );
}
