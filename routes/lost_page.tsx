/**
 * What a browser shows at an address that is not there.
 *
 * @module
 */

import type { Context } from "hono";
import { renderToString } from "preact-render-to-string";
import type { Assets } from "./assets.ts";
import { Document, themeOf } from "./document.tsx";

/** Whether somebody would look at the answer: programs are told in JSON. */
export function wantsPage(c: Context): boolean {
  return c.req.header("accept")?.includes("text/html") ?? false;
}

/**
 * Renders the page, with a link to the chat. All addresses in it begin with the base, as the one that was asked for may
 * be of any depth.
 *
 * @param options.base The path below which the application is.
 */
export function lostPage(
  c: Context,
  { assets, base }: { readonly assets: Assets; readonly base: string },
): Response {
  const below = {
    ...assets,
    icon: { ...assets.icon, path: base + assets.icon.path },
    styles: { ...assets.styles, path: base + assets.styles.path },
  };
  const title = "Nothing here · Cellmate", description = "There is nothing at this address";
  c.header("Cache-Control", "no-store");
  c.header("Vary", "Accept");
  const page = renderToString(
    <Document {...{ title, description, assets: below, theme: themeOf(c) }}>
      <div id="app">
        <header class="header">
          <p class="wordmark">
            <a href={base}>Cellmate</a>
          </p>
        </header>
        <main class="docs">
          <h1>{description}</h1>
          <p>
            <a href={base}>Go to the chat</a>
          </p>
        </main>
      </div>
    </Document>,
  );
  return c.html(`<!DOCTYPE html>${page}`, 404);
}
