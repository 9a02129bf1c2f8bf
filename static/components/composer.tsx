/**
 * The next exchange: where a message is written.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { MAX_TURN_LENGTH } from "../protocol/reply_request.ts";
import { useChatState } from "./chat_context.ts";
import { focusExchange, isTextField } from "./focus.ts";
import { TooLong } from "./too_long.tsx";
import { PresetPicker } from "./sheets/preset_picker.tsx";

/** `In [n]:` and an empty field: Enter runs it, Shift+Enter breaks the line. */
export function Composer({ number }: { readonly number: number }): JSX.Element {
  const chat = useChatState();
  const { draft, running, typing, transcript } = chat.state;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What was typed before the page's script had loaded.
    if (field.current!.value !== "") chat.set({ draft: field.current!.value });
    if (!isTextField(document.activeElement)) field.current!.focus({ preventScroll: true });
  }, []);
  const excess = draft.trim().length - MAX_TURN_LENGTH;
  const send = () => {
    if (chat.state.draft.trim().length <= MAX_TURN_LENGTH) void chat.send(chat.state.draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === "ArrowUp" && draft === "" && transcript.exchanges.length > 0) {
      event.preventDefault();
      focusExchange(transcript.exchanges.at(-1)!.id);
    }
  };
  return (
    <footer class="composer">
      <form
        class="exchange"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <label class="label in" for="message">In [{number}]:</label>
        <textarea
          id="message"
          ref={field}
          class="text"
          rows={1}
          dir="auto"
          aria-invalid={excess > 0}
          placeholder="Say something"
          value={draft}
          disabled={!chat.model}
          onInput={(event) => chat.set({ draft: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
        <div class="below foot">
          {excess > 0 && <TooLong length={draft.trim().length} />}
          <PresetPicker />
          {running === undefined && !typing
            ? (
              <button type="submit" class="run" disabled={draft.trim() === "" || excess > 0 || !chat.model}>
                Run
              </button>
            )
            : <button type="button" class="run" onClick={() => chat.stop()}>Stop</button>}
        </div>
      </form>
    </footer>
  );
}
