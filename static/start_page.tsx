/**
 * Puts the chat's page together, wherever it came from.
 *
 * @module
 */

import type { ComponentChild } from "preact";
import { App } from "./components/app.tsx";
import { StoresContext } from "./components/chat_context.ts";
import { keepReplyStates } from "./memory/keep_reply_states.ts";
import { Memory } from "./memory/memory.ts";
import { replayFromAddress } from "./memory/replay.ts";
import type { PageSetting } from "./page_setting.ts";
import { Chat } from "./store/chat.ts";
import { database } from "./store/database.ts";
import { Library } from "./store/library.ts";
import { readPreferences } from "./store/preferences.ts";
import { SiteUpdates } from "./site/site_updates.ts";
import { TrainingDoor } from "./training/training_door.ts";
import type { Voice } from "./voices/voice.ts";

/**
 * Draws the page and brings it to life.
 *
 * @param setting What the page was told.
 * @param options.voice Who replies.
 * @param options.draw Draws it for the first time.
 * @returns Its stores, once the conversation that the address names is open.
 */
export async function startPage(setting: PageSetting, options: {
  readonly voice: Voice;
  readonly draw: (page: ComponentChild) => void;
}): Promise<{ readonly chat: Chat; readonly library: Library; readonly memory: Memory }> {
  const chat = new Chat({ models: setting.models, voice: options.voice });
  const library = new Library(chat, database), memory = new Memory(chat), updates = new SiteUpdates();
  const training = new TrainingDoor(setting.training);
  keepReplyStates(chat);
  options.draw(
    <StoresContext.Provider value={{ chat, library, memory, setting, training, updates }}>
      <App />
    </StoresContext.Provider>,
  );
  chat.set({ preferences: readPreferences() });
  void updates.start();
  await library.start();
  const replay = () => replayFromAddress(memory, library);
  addEventListener("hashchange", replay);
  await replay();
  return { chat, library, memory };
}
