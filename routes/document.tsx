/**
 * What all pages have around them.
 *
 * @module
 */

import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { ComponentChildren, JSX } from "preact";
import type { Asset, Assets } from "./assets.ts";

/** A theme that the reader has chosen, or that of the system. */
export type Theme = "light" | "dark" | "system";

/** The theme of whoever asks. */
export function themeOf(c: Context): Theme {
  const cookie = getCookie(c, "theme");
  return cookie === "light" || cookie === "dark" ? cookie : "system";
}

/** Head and body of one page with one script. */
export function Document({ title, description, assets, script, theme, children }: {
  readonly title: string;
  readonly description: string;
  readonly assets: Assets;
  readonly script: Asset;
  readonly theme: Theme;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <html lang="en" data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{title}</title>
        <link rel="icon" href={assets.icon.path} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.styles.path} />
        <script type="module" src={script.path} />
      </head>
      <body>{children}</body>
    </html>
  );
}
