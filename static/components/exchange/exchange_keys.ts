/**
 * Single keys on a cell that has the focus, as in a notebook's command mode.
 *
 * @module
 */

import type { MemoryDesk } from "../../memory/memory_desk.ts";
import type { Chat } from "../../store/chat.ts";
import type { Cell } from "../../store/conversation.ts";
import { canGoOn, copyCell, removeCell } from "./exchange_actions.ts";
import { focusCell, focusComposer } from "../focus.ts";

/** What the keys act on. */
export interface CellKeyTarget {
  readonly chat: Chat;
  readonly cell: Cell;
  readonly memory: MemoryDesk;
  readonly toggleDetails: () => void;
}

/** Keys that work on a focused cell, with what they do. */
export const CELL_KEYS: Readonly<Record<string, (target: CellKeyTarget) => void>> = {
  ArrowUp: (target) => moveFocus(target, -1),
  ArrowDown: (target) => moveFocus(target, 1),
  ArrowLeft: ({ chat, cell }) => chat.showVersion(cell, cell.shown - 1),
  ArrowRight: ({ chat, cell }) => chat.showVersion(cell, cell.shown + 1),
  Enter: ({ chat, cell }) => chat.set({ editing: cell.id }),
  r: ({ chat, cell }) => void chat.run(cell.id),
  s: ({ chat, cell }) => void chat.runAgain(cell),
  g: ({ chat, cell }) => canGoOn(cell) && void chat.goOn(cell),
  c: ({ cell }) => void copyCell(cell),
  f: ({ chat, cell }) => chat.fold(cell),
  i: ({ toggleDetails }) => toggleDetails(),
  m: ({ memory, cell }) => memory.toggle(cell.id),
  Delete: ({ chat, cell }) => removeCell(chat, cell),
};

/** Obeys a key that was pressed on the cell itself, not on a button or field in it. */
export function handleCellKey(event: KeyboardEvent, target: CellKeyTarget): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const action = CELL_KEYS[event.key];
  if (!action || (event.key.length === 1 && !target.chat.state.preferences.singleKeys)) return;
  event.preventDefault();
  action(target);
}

function moveFocus({ chat, cell }: CellKeyTarget, by: 1 | -1): void {
  const { cells } = chat.state.conversation;
  const next = cells[cells.findIndex(({ id }) => id === cell.id) + by];
  if (next) focusCell(next.id);
  else if (by === 1) focusComposer();
}
