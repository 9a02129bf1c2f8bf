/**
 * Hydrates the page that the server rendered.
 *
 * @module
 */

import { hydrate } from "preact";
import { App } from "./components/app.tsx";
import { StoresContext } from "./components/chat_context.ts";
import { keepReplyStates } from "./memory/keep_reply_states.ts";
import { Memory } from "./memory/memory.ts";
import { replayFromAddress } from "./memory/replay.ts";
import { nameWorkers } from "./open_worker.ts";
import { watchOwnModels } from "./own_models/own_models.ts";
import { ownShelf } from "./own_models/own_shelf.ts";
import type { PageSetting } from "./page_setting.ts";
import { Chat } from "./store/chat.ts";
import { database } from "./store/database.ts";
import { Library } from "./store/library.ts";
import { readPreferences } from "./store/preferences.ts";
import { TrainingDoor } from "./training/training_door.ts";
import { JoinedVoice } from "./voices/joined_voice.ts";
import { serverVoice } from "./voices/server_voice.ts";

const root = document.getElementById("app")!;
const { models, workers, training } = JSON.parse(root.dataset.setting!) as PageSetting;
nameWorkers(workers);
const chat = new Chat({
  models,
  voice: new JoinedVoice(serverVoice, { served: models, shelves: [ownShelf] }),
});
const library = new Library(chat, database);
const memory = new Memory(chat);
keepReplyStates(chat);

hydrate(
  <StoresContext.Provider value={{ chat, library, memory, training: new TrainingDoor(training) }}>
    <App />
  </StoresContext.Provider>,
  root,
);
chat.set({ preferences: readPreferences() });
watchOwnModels(() => void chat.lookForModels());
if ((await ownShelf.models()).length > 0) await chat.lookForModels();
await library.start();
const replay = () => replayFromAddress(memory, library);
addEventListener("hashchange", replay);
await replay();
