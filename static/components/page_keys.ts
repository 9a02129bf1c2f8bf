/**
 * Keys that work anywhere on the page.
 *
 * @module
 */

import type { Memory } from "../memory/memory.ts";
import type { Chat } from "../store/chat.ts";
import { focusComposer, focusExchange, isTextField } from "./focus.ts";

/**
 * Listens to the keyboard.
 *
 * @returns Stops it.
 */
export function listenToKeys(chat: Chat, memory: Memory): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const action = actionFor(event, chat, memory);
    if (!action) return;
    event.preventDefault();
    action();
  };
  document.addEventListener("keydown", listener);
  return () => document.removeEventListener("keydown", listener);
}

function actionFor(event: KeyboardEvent, chat: Chat, memory: Memory): (() => void) | undefined {
  const { running, typing, sheet, preferences } = chat.state;
  if (event.key === "Escape" && sheet === undefined) {
    if (running !== undefined || typing) return () => void chat.stop();
    if (memory.state.open !== undefined) return () => closeMemory(memory);
  }
  if (isTextField(event.target) || sheet !== undefined || event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== "z") return undefined;
    return () => void (event.shiftKey ? chat.redo() : chat.undo());
  }
  if (!preferences.singleKeys) return undefined;
  if (event.key === "?") return () => chat.set({ sheet: "keys" });
  if (event.key === "/") return focusComposer;
  return undefined;
}

/** Closes the memory; the focus moves to its exchange. */
function closeMemory(memory: Memory): void {
  const { open } = memory.state, within = document.activeElement?.closest(".memory") != null;
  memory.close();
  if (within && open !== undefined) focusExchange(open);
}
