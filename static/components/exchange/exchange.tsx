/**
 * One exchange: `In [n]:` the message, `Out [n]:` the reply.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CellMemory } from "../../memory/components/cell_memory.tsx";
import { useMemory } from "../../memory/memory_context.ts";
import { type Cell, shownVersion } from "../../store/conversation.ts";
import { CellDetails } from "./exchange_details.tsx";
import { CellEditor } from "./exchange_editor.tsx";
import { handleCellKey } from "./exchange_keys.ts";
import { CellOutput } from "./exchange_output.tsx";
import { CellTools } from "./exchange_tools.tsx";
import { useChat } from "../chat_context.ts";
import { memo } from "../memo.ts";

/** What a cell is given. */
export interface CellProps {
  readonly cell: Cell;
  /** Its place in the conversation, from 1. */
  readonly number: number;
  readonly stale: boolean;
  readonly running: boolean;
  readonly editing: boolean;
  /** What went wrong when it was last run. */
  readonly trouble: string | undefined;
  /** Characters of it that the model does not know. */
  readonly unknown: readonly string[] | undefined;
}

/** A cell; it takes the focus as a whole, and then single keys act on it. */
export const NotebookCell = memo(function NotebookCell(props: CellProps): JSX.Element {
  const { cell, number, stale, running, editing, trouble, unknown } = props;
  const chat = useChat(), memory = useMemory();
  const [open, setOpen] = useState(false);
  const toggleDetails = () => setOpen(!open);
  const version = shownVersion(cell);
  return (
    <li>
      <article
        class="cell"
        id={`cell-${cell.id}`}
        tabIndex={0}
        aria-label={`Cell ${number}${stale ? ", stale" : ""}`}
        data-stale={stale}
        data-folded={cell.folded}
        data-running={running}
        onKeyDown={(event) => handleCellKey(event, { chat, cell, memory, toggleDetails })}
      >
        <div class="label in">In [{number}]:</div>
        {editing
          ? <CellEditor cell={cell} />
          : <p class="text message" onDblClick={() => chat.set({ editing: cell.id })}>{cell.message}</p>}
        {version && <CellOutput {...{ cell, version, number, stale, running }} />}
        <div class="below">
          {unknown && (
            <p class="hint">
              The model never met {unknown.join(" ")} in training and reads{" "}
              {unknown.length === 1 ? "it" : "them"} as unknown.
            </p>
          )}
          {trouble && <p class="trouble" role="alert">{trouble}.</p>}
          {!editing && (
            <CellTools
              {...{ cell, running, open, toggleDetails }}
              retry={trouble !== undefined || !version}
            />
          )}
          {open && version && <CellDetails version={version} stale={stale} />}
          {version && <CellMemory id={cell.id} running={running} stale={stale} />}
        </div>
      </article>
    </li>
  );
});
