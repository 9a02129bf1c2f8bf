/**
 * `GET /api-docs`: what other programs can call, with an example of each: a page for browsers, Markdown for all else.
 *
 * @module
 */

import { Hono } from "hono";
import { renderToString } from "preact-render-to-string";
import { CardText } from "../static/components/sheets/card_text.tsx";
import type { Assets } from "./assets.ts";
import { Document, themeOf } from "./document.tsx";
import { apiText } from "./openai/mod.ts";
import { parseMarkdown } from "./serving/markdown.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";

/**
 * Shows examples that work as they are: with this server's address, and its first model.
 *
 * @param options.base The path below which the application is.
 */
export function apiDocsRoutes(
  shelf: ModelShelf,
  { assets, base }: { readonly assets: Assets; readonly base: string },
): Hono {
  return new Hono().get("/", async (c) => {
    const [first] = await shelf.list();
    const url = new URL(c.req.url).origin + base.slice(0, -1);
    const text = apiText({ url, model: first?.name ?? "cellmate", kind: first?.kind ?? "bot" });
    c.header("Cache-Control", "no-store");
    c.header("Vary", "Accept");
    if (!c.req.header("accept")?.includes("text/html")) {
      c.header("Content-Type", "text/markdown; charset=utf-8");
      return c.body(text);
    }
    const title = "Cellmate's API";
    const description = "What other programs can ask of Cellmate, with an example of each";
    return c.html(`<!DOCTYPE html>${
      renderToString(
        <Document {...{ title, description, assets, theme: themeOf(c) }}>
          <div id="app">
            <header class="header">
              <p class="wordmark">
                <a href="./">Cellmate</a>
              </p>
              <nav aria-label="Page">
                <a href="./">Chat</a>
              </nav>
            </header>
            <main class="docs">
              <CardText nodes={parseMarkdown(text)} label="The API" rank={0} />
            </main>
          </div>
        </Document>,
      )
    }`);
  });
}
