/**
 * The buttons of a cell.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { MemoryButton } from "../../memory/components/cell_memory.tsx";
import type { Cell } from "../../store/conversation.ts";
import { canGoOn, copyCell, removeCell } from "./exchange_actions.ts";
import { useChat } from "../chat_context.ts";
import { focusCell } from "../focus.ts";

/** Everything that can be done to a cell; quiet until the cell is pointed at or has the focus. */
export function CellTools({ cell, running, open, toggleDetails, retry }: {
  readonly cell: Cell;
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
    await copyCell(cell);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  // The button that was pressed goes away while the reply is written: the cell takes its focus.
  const run = (action: Promise<void>) => {
    void action;
    focusCell(cell.id);
  };
  if (running) {
    return (
      <div class="tools always">
        <button type="button" onClick={() => run(chat.stop())}>
          Stop <kbd>Esc</kbd>
        </button>
        <MemoryButton id={cell.id} />
      </div>
    );
  }
  const hasReply = cell.versions.length > 0;
  return (
    <div class={retry ? "tools always" : "tools"} role="group" aria-label="Cell">
      <button type="button" onClick={() => run(chat.run(cell.id))}>
        {retry ? "Try again" : "Another reply"}
      </button>
      {hasReply && <button type="button" onClick={() => run(chat.runAgain(cell))}>Same seed</button>}
      {canGoOn(cell) && <button type="button" onClick={() => run(chat.goOn(cell))}>Continue</button>}
      <button type="button" onClick={() => chat.set({ editing: cell.id })}>Edit</button>
      <button type="button" onClick={copy}>{copied ? "Copied" : "Copy"}</button>
      <button type="button" aria-pressed={cell.folded} onClick={() => chat.fold(cell)}>
        {cell.folded ? "Unfold" : "Fold"}
      </button>
      {hasReply && <button type="button" aria-expanded={open} onClick={toggleDetails}>Details</button>}
      {hasReply && <MemoryButton id={cell.id} />}
      <button type="button" onClick={() => removeCell(chat, cell)}>Delete</button>
    </div>
  );
}
