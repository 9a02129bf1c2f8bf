/**
 * Wakes the page that the server has drawn.
 *
 * @module
 */

import { hydrate } from "preact";
import { App } from "./components/app.tsx";
import { ChatContext } from "./components/chat_context.ts";
import type { ModelInfo } from "./protocol/model_info.ts";
import { Chat } from "./store/chat.ts";
import { readPreferences } from "./store/preferences.ts";

const root = document.getElementById("app")!;
const chat = new Chat({ models: JSON.parse(root.dataset.models!) as ModelInfo[] });

hydrate(
  <ChatContext.Provider value={chat}>
    <App />
  </ChatContext.Provider>,
  root,
);
chat.set({ preferences: readPreferences() });
