/**
 * The chat's page as HTML, so that it appears before its script has loaded.
 *
 * @module
 */

import { renderToString } from "preact-render-to-string";
import { App } from "../static/components/app.tsx";
import { StoresContext } from "../static/components/chat_context.ts";
import { Memory } from "../static/memory/memory.ts";
import type { PageSetting } from "../static/page_setting.ts";
import { SiteUpdates } from "../static/site/site_updates.ts";
import { Chat } from "../static/store/chat.ts";
import { database } from "../static/store/database.ts";
import { Library } from "../static/store/library.ts";
import { TrainingDoor } from "../static/training/training_door.ts";
import type { Assets } from "./assets.ts";
import { Document, type Surroundings } from "./document.tsx";

/** Renders the page; what the reader has kept is filled in by its script. */
export function renderChatPage(
  assets: Assets,
  { setting, ...surroundings }: Surroundings & { readonly setting: PageSetting },
): string {
  const chat = new Chat({ models: setting.models });
  const stores = {
    chat,
    library: new Library(chat, database),
    memory: new Memory(chat),
    setting,
    training: new TrainingDoor(setting.training),
    updates: new SiteUpdates(),
  };
  return `<!DOCTYPE html>${
    renderToString(
      <Document
        title="Cellmate"
        description="Chat with a character-level LSTM, in a notebook"
        script={assets.script}
        assets={assets}
        {...surroundings}
      >
        <div id="app" data-setting={JSON.stringify(setting)}>
          <StoresContext.Provider value={stores}>
            <App />
          </StoresContext.Provider>
        </div>
      </Document>,
    )
  }`;
}
