/**
 * A site without a server: the same pages, for any host of files.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { type SitePart, sitePath } from "../../static/voices/site_shelf.ts";
import { allAssets, type Assets, onePageOf, trainingOf, WORKER_POLICY, workersOf } from "../assets.ts";
import { renderChatPage } from "../chat_page.tsx";
import { renderLessonPage } from "../lesson_page.tsx";
import { SITE_NAMES, siteHead } from "./site_head.ts";
import type { SiteModel } from "./site_models.ts";

/** Files by their path from the site's folder; all their addresses are relative. */
export type SiteFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * Makes all files of a site.
 *
 * @param assets What the pages load.
 * @param models The models that come with it.
 * @param serviceWorker The program that keeps it in the browser.
 */
export function siteFiles(
  assets: Assets,
  { models, serviceWorker }: { readonly models: readonly SiteModel[]; readonly serviceWorker: string },
): SiteFiles {
  const files = new Map<string, Uint8Array<ArrayBuffer>>(), site = siteHead(), theme = "system";
  const add = (path: string, text: string) =>
    files.set(path, new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>);
  for (const { path, bytes } of allAssets(assets)) files.set(path, bytes);
  for (const { info, parts } of models) {
    for (const [part, bytes] of Object.entries(parts)) files.set(sitePath(info.id, part as SitePart), bytes);
  }
  const setting = {
    models: models.map(({ info }) => info),
    server: false,
    lesson: SITE_NAMES.lesson,
    workers: workersOf(assets),
    memory: assets.memoryScript.path,
    training: trainingOf(assets),
    onePage: onePageOf(assets),
  };
  add(SITE_NAMES.chat, renderChatPage(assets, { setting, theme, site }));
  add(SITE_NAMES.lesson, renderLessonPage(assets, { theme, site }));
  add(SITE_NAMES.manifest, JSON.stringify(manifest(assets)));
  // Large, and rarely wanted: it is kept once it was.
  const later = [assets.embeddedChats.path],
    first = [...files.keys()].filter((path) => !later.includes(path));
  const version = digestOf(files, serviceWorker), workerPolicy = WORKER_POLICY;
  const kept = { version, files: first, later, workerPolicy };
  add(SITE_NAMES.serviceWorker, `globalThis.site=${JSON.stringify(kept)};\n${serviceWorker}`);
  return files;
}

/** What an installed page is called, and how it looks in a list of programs. */
function manifest(assets: Assets): unknown {
  return {
    name: "Cellmate",
    short_name: "Cellmate",
    description: "Chat with a character-level LSTM whose memory can be watched",
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#fbfaf6",
    theme_color: "#fbfaf6",
    icons: [{ src: assets.icon.path, sizes: "any", type: "image/svg+xml", purpose: "any" }],
  };
}

/** Changes with any of the files, so that browsers see that there is a new version. */
function digestOf(files: SiteFiles, serviceWorker: string): string {
  const digest = createHash("sha256").update(serviceWorker);
  for (const [path, bytes] of files) digest.update(`${path} ${bytes.length} `).update(bytes);
  return digest.digest("hex").slice(0, 12);
}
