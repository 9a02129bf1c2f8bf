/**
 * The line at the top of the page.
 *
 * @module
 */

import type { JSX } from "preact";
import { useChatState } from "./chat_context.ts";

/** The name, the model that replies, and the buttons for everything else. */
export function Header(): JSX.Element {
  const chat = useChatState();
  const { transcript } = chat.state;
  const model = chat.model;
  return (
    <header class="header">
      <h1 class="wordmark">
        Cellmate
      </h1>
      <button type="button" class="model" onClick={() => chat.set({ sheet: "models" })}>
        <span class="unseen">Model:</span> {model ? model.name : "no model"}
        {model && <small>{model.numLayers}×{model.hiddenSize}</small>}
      </button>
      <nav aria-label="Page">
        {chat.can.undo && (
          <button type="button" title="Undo the last change" onClick={() => chat.undo()}>Undo</button>
        )}
        {chat.can.redo && <button type="button" onClick={() => chat.redo()}>Redo</button>}
        {!transcript.kept && <span class="mark">nothing is kept</span>}
        <button type="button" onClick={() => chat.set({ sheet: "conversations" })}>Conversations</button>
        <button type="button" onClick={() => chat.set({ sheet: "settings" })}>Settings</button>
        <button
          type="button"
          aria-label="Keyboard"
          title="Keyboard"
          onClick={() => chat.set({ sheet: "keys" })}
        >
          ?
        </button>
      </nav>
    </header>
  );
}
