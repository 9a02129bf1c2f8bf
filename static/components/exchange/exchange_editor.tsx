/**
 * Editing a message.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { MAX_TURN_LENGTH } from "../../protocol/reply_request.ts";
import type { Cell } from "../../store/conversation.ts";
import { useChat } from "../chat_context.ts";
import { focusCell } from "../focus.ts";

/** A field in place of the message: Enter runs it again, Esc leaves it as it was. */
export function CellEditor({ cell }: { readonly cell: Cell }): JSX.Element {
  const chat = useChat();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current!.focus();
    field.current!.setSelectionRange(cell.message.length, cell.message.length);
  }, []);
  const leave = () => {
    chat.set({ editing: undefined });
    focusCell(cell.id);
  };
  const run = () => {
    void chat.edit(cell.id, field.current!.value);
    focusCell(cell.id);
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
        maxLength={MAX_TURN_LENGTH}
        defaultValue={cell.message}
        onKeyDown={(event) => {
          if (event.key === "Escape") leave();
          else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) run();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div class="tools always">
        <button type="submit">Run</button>
        <button type="button" onClick={leave}>Cancel</button>
      </div>
    </form>
  );
}
