/**
 * Hydrates the page that the server rendered.
 *
 * @module
 */

import { hydrate } from "preact";
import { App } from "./components/app.tsx";
import { StoresContext } from "./components/chat_context.ts";
import { Memory } from "./memory/memory.ts";
import { replayFromAddress } from "./memory/replay.ts";
import type { ModelInfo } from "./protocol/model_info.ts";
import { Chat } from "./store/chat.ts";
import { database } from "./store/database.ts";
import { Library } from "./store/library.ts";
import { readPreferences } from "./store/preferences.ts";

const root = document.getElementById("app")!;
const chat = new Chat({ models: JSON.parse(root.dataset.models!) as ModelInfo[] });
const library = new Library(chat, database);
const memory = new Memory(chat);

hydrate(
  <StoresContext.Provider value={{ chat, library, memory }}>
    <App />
  </StoresContext.Provider>,
  root,
);
chat.set({ preferences: readPreferences() });
await library.start();
const replay = () => replayFromAddress(memory, library);
addEventListener("hashchange", replay);
await replay();
