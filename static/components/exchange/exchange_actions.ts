/**
 * What buttons and keys of a cell do, where that is more than a word to the chat.
 *
 * @module
 */

import { SETTING_RANGES } from "../../protocol/reply_settings.ts";
import type { Chat } from "../../store/chat.ts";
import { type Cell, shownVersion } from "../../store/conversation.ts";
import { focusCell, focusComposer } from "../focus.ts";

/** Copies an exchange as text. */
export async function copyCell(cell: Cell): Promise<void> {
  const reply = shownVersion(cell)?.text;
  await navigator.clipboard.writeText(reply === undefined ? cell.message : `${cell.message}\n\n${reply}`);
}

/** Deletes a cell and moves on to the next one, or to the message after the last. */
export function removeCell(chat: Chat, cell: Cell): void {
  const { cells } = chat.state.conversation;
  const index = cells.findIndex(({ id }) => id === cell.id);
  const next = cells[index + 1] ?? cells[index - 1];
  chat.remove(cell.id);
  if (next) focusCell(next.id);
  else focusComposer();
}

/** Whether a reply can be continued: there is something to go on from, and room left. */
export function canGoOn(cell: Cell): boolean {
  const version = shownVersion(cell);
  return version !== undefined && version.text !== "" && version.text.length < SETTING_RANGES.maxLength.max;
}
