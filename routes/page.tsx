/**
 * `GET /`: the page, drawn on the server so that it is there before its script is.
 *
 * @module
 */

import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { renderToString } from "preact-render-to-string";
import type { JSX } from "preact";
import { App } from "../static/components/app.tsx";
import { StoresContext } from "../static/components/chat_context.ts";
import { Memory } from "../static/memory/memory.ts";
import type { ModelInfo } from "../static/protocol/model_info.ts";
import { Chat } from "../static/store/chat.ts";
import { database } from "../static/store/database.ts";
import { Library } from "../static/store/library.ts";
import type { Assets } from "./assets.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";

/** Renders the page with the models that a shelf has now. */
export function pageRoutes(shelf: ModelShelf, assets: Assets): Hono {
  return new Hono().get("/", async (c) => {
    const models = await shelf.list();
    const cookie = getCookie(c, "theme");
    const theme = cookie === "light" || cookie === "dark" ? cookie : "system";
    c.header("Cache-Control", "no-store");
    return c.html(`<!DOCTYPE html>${renderToString(<Page {...{ models, assets, theme }} />)}`);
  });
}

function Page({ models, assets, theme }: {
  readonly models: readonly ModelInfo[];
  readonly assets: Assets;
  readonly theme: "light" | "dark" | "system";
}): JSX.Element {
  const chat = new Chat({ models });
  return (
    <html lang="en" data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="Chat with a character-level LSTM, in a notebook" />
        <title>Cellmate</title>
        <link rel="icon" href={assets.icon.path} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.styles.path} />
        <script type="module" src={assets.script.path} />
      </head>
      <body>
        <div id="app" data-models={JSON.stringify(models)} data-memory-worker={assets.memoryWorker.path}>
          <StoresContext.Provider
            value={{ chat, library: new Library(chat, database), memory: new Memory(chat) }}
          >
            <App />
          </StoresContext.Provider>
        </div>
      </body>
    </html>
  );
}
