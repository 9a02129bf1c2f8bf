/**
 * `GET /`: the page, rendered on the server so that it appears before its script has loaded.
 *
 * @module
 */

import { Hono } from "hono";
import { renderToString } from "preact-render-to-string";
import type { JSX } from "preact";
import { App } from "../static/components/app.tsx";
import { StoresContext } from "../static/components/chat_context.ts";
import { Memory } from "../static/memory/memory.ts";
import type { PageSetting } from "../static/page_setting.ts";
import type { ModelInfo } from "../static/protocol/model_info.ts";
import { Chat } from "../static/store/chat.ts";
import { database } from "../static/store/database.ts";
import { Library } from "../static/store/library.ts";
import { TrainingDoor } from "../static/training/training_door.ts";
import type { Assets } from "./assets.ts";
import { Document, type Theme, themeOf } from "./document.tsx";
import type { ModelShelf } from "./serving/model_shelf.ts";

/** Renders the page with the models on a shelf. */
export function pageRoutes(shelf: ModelShelf, assets: Assets): Hono {
  return new Hono().get("/", async (c) => {
    const models = await shelf.list();
    const theme = themeOf(c);
    c.header("Cache-Control", "no-store");
    return c.html(`<!DOCTYPE html>${renderToString(<Page {...{ models, assets, theme }} />)}`);
  });
}

function Page({ models, assets, theme }: {
  readonly models: readonly ModelInfo[];
  readonly assets: Assets;
  readonly theme: Theme;
}): JSX.Element {
  const chat = new Chat({ models });
  const setting: PageSetting = {
    models,
    server: true,
    workers: {
      "memory-worker": assets.memoryWorker.path,
      "reply-worker": assets.replyWorker.path,
      "training-worker": assets.trainingWorker.path,
      "chats-worker": assets.chatsWorker.path,
    },
    training: { script: assets.trainingScript.path, embedded: assets.embeddedChats.path },
  };
  return (
    <Document
      title="Cellmate"
      description="Chat with a character-level LSTM, in a notebook"
      script={assets.script}
      {...{ assets, theme }}
    >
      <div id="app" data-setting={JSON.stringify(setting)}>
        <StoresContext.Provider
          value={{
            chat,
            library: new Library(chat, database),
            memory: new Memory(chat),
            training: new TrainingDoor(setting.training),
          }}
        >
          <App />
        </StoresContext.Provider>
      </div>
    </Document>
  );
}
