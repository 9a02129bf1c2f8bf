/**
 * Keys that work anywhere on the page.
 *
 * @module
 */

import type { Chat } from "../store/chat.ts";
import { focusComposer, isTextField } from "./focus.ts";

/**
 * Listens to the keyboard.
 *
 * @returns Ends that.
 */
export function listenToKeys(chat: Chat): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const action = actionFor(event, chat);
    if (!action) return;
    event.preventDefault();
    action();
  };
  document.addEventListener("keydown", listener);
  return () => document.removeEventListener("keydown", listener);
}

function actionFor(event: KeyboardEvent, chat: Chat): (() => void) | undefined {
  const { running, sheet, preferences } = chat.state;
  if (event.key === "Escape" && sheet === undefined && running !== undefined) return () => void chat.stop();
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
