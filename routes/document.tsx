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

/** What a page says for itself where no server adds headers to it. */
export interface SiteHead {
  /** Its Content-Security-Policy. */
  readonly policy: string;
  /** A script that sets the reader's theme before anything is drawn; the policy lets it through. */
  readonly themeScript: string;
  /** Where its manifest and its service worker are. */
  readonly manifest: string;
  readonly serviceWorker: string;
}

/** What depends on who asks for a page. */
export interface Surroundings {
  readonly theme: Theme;
  /** Given for a site without a server. */
  readonly site?: SiteHead;
}

/** The theme of whoever asks. */
export function themeOf(c: Context): Theme {
  const cookie = getCookie(c, "theme");
  return cookie === "light" || cookie === "dark" ? cookie : "system";
}

/** Head and body of one page with one script, or none. */
export function Document({ title, description, assets, script, theme, site, children }: Surroundings & {
  readonly title: string;
  readonly description: string;
  readonly assets: Assets;
  readonly script?: Asset;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <html lang="en" data-theme={theme} data-service-worker={site?.serviceWorker}>
      <head>
        <meta charset="utf-8" />
        {site && <meta http-equiv="Content-Security-Policy" content={site.policy} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{title}</title>
        {site && <script dangerouslySetInnerHTML={{ __html: site.themeScript }} />}
        {site && <link rel="manifest" href={site.manifest} />}
        <link rel="icon" href={assets.icon.path} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.styles.path} />
        {script && <script type="module" src={script.path} />}
      </head>
      <body>{children}</body>
    </html>
  );
}
