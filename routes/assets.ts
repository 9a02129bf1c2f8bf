/**
 * The page's script and styles, read and compressed once, and named by their content.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { Hono } from "hono";
import { join } from "@std/path";
import type { PageSetting } from "../static/page_setting.ts";
import { readScriptParts } from "./script_parts.ts";
import { readSingleTemplate } from "./single_template.ts";

/** A file that the page loads. */
export interface Asset {
  /** Its address, relative to the page's; changes with the content, so that it may be cached for ever. */
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

/** Everything that the page loads. */
export interface Assets {
  readonly script: Asset;
  /** The script that shows a memory, and the worker that runs the model: loaded when one is first opened. */
  readonly memoryScript: Asset;
  readonly memoryWorker: Asset;
  /** The worker that replies when no server does. */
  readonly replyWorker: Asset;
  /** The script and the workers for training, and the embedded chats: loaded when they are wanted. */
  readonly trainingScript: Asset;
  readonly trainingWorker: Asset;
  readonly chatsWorker: Asset;
  readonly atlasWorker: Asset;
  readonly embeddedChats: Asset;
  /** The lesson's script, its worker, and its models: loaded by the lesson's page only. */
  readonly lessonScript: Asset;
  readonly lessonWorker: Asset;
  readonly knownNames: Asset;
  readonly anyName: Asset;
  readonly simpleRnn: Asset;
  /** What the workers load when they need it. They know its name. */
  readonly parts: readonly Asset[];
  /** The page as one file without a model: loaded when one is to be saved with it. */
  readonly singlePage: Asset;
  readonly ownPageScript: Asset;
  readonly styles: Asset;
  readonly icon: Asset;
  /** The program that keeps the page for when the server is away; it has an address of its own. */
  readonly standIn: Uint8Array;
}

/**
 * Reads the page's files.
 *
 * @param folder The folder `static`.
 * @throws {Deno.errors.NotFound} If the script was not built.
 */
export async function readAssets(folder: string): Promise<Assets> {
  const names = (await Array.fromAsync(Deno.readDir(join(folder, "styles")))).map((entry) => entry.name);
  const sheets = new Map<string, string>();
  for (const name of names.filter((name) => name.endsWith(".css")).sort()) {
    sheets.set(name, await Deno.readTextFile(join(folder, "styles", name)));
  }
  const encoded = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
  const read = async (path: string) =>
    await makeAsset(await Deno.readFile(join(folder, path)), path.slice(path.lastIndexOf("/") + 1));
  const workers = {
    trainingWorker: await read("build/training_worker.js"),
    chatsWorker: await read("build/chats_worker.js"),
    lessonWorker: await read("build/lesson_worker.js"),
  };
  const parts = await readScriptParts(
    join(folder, "build"),
    Object.values(workers).map(({ bytes }) => bytes),
  );
  return {
    ...workers,
    parts: await Promise.all([...parts].map(([name, bytes]) => makeAsset(bytes, name, `assets/${name}`))),
    script: await read("build/client.js"),
    memoryScript: await read("build/memory_client.js"),
    memoryWorker: await read("build/memory_worker.js"),
    replyWorker: await read("build/reply_worker.js"),
    trainingScript: await read("build/training_client.js"),
    atlasWorker: await read("build/atlas_worker.js"),
    embeddedChats: await read("build/embedded_chats.js"),
    lessonScript: await read("build/lesson_client.js"),
    knownNames: await read("lesson/models/known_names.safetensors"),
    anyName: await read("lesson/models/any_name.safetensors"),
    simpleRnn: await read("lesson/models/simple_rnn.safetensors"),
    ownPageScript: await read("build/own_page_client.js"),
    singlePage: await makeAsset(encoded(await readSingleTemplate(folder, sheets)), "single_page.txt"),
    styles: await makeAsset(encoded([...sheets.values()].join("\n")), "page.css"),
    icon: await read("icon.svg"),
    standIn: await Deno.readFile(join(folder, "build/stand_in_worker.js")),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  safetensors: "application/octet-stream",
};

/** Reads it as `path`, or, if its name has no digest yet, as the name with one. */
async function makeAsset(bytes: Uint8Array<ArrayBuffer>, name: string, path?: string): Promise<Asset> {
  const [stem, extension] = name.split(".");
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const gzip = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return {
    path: path ?? `assets/${stem}-${digest}.${extension}`,
    type: TYPES[extension],
    bytes,
    gzipped: new Uint8Array(await new Response(gzip).arrayBuffer()),
  };
}

/** All of them. */
export function allAssets(assets: Assets): Asset[] {
  const { standIn: _, parts, ...others } = assets;
  return [...parts, ...Object.values<Asset>(others)];
}

/** Where the workers of the chat's page are. */
export function workersOf(assets: Assets): PageSetting["workers"] {
  return {
    "memory-worker": assets.memoryWorker.path,
    "reply-worker": assets.replyWorker.path,
    "training-worker": assets.trainingWorker.path,
    "chats-worker": assets.chatsWorker.path,
    "atlas-worker": assets.atlasWorker.path,
  };
}

/** What it takes to save a model as one page. */
export function onePageOf(assets: Assets): NonNullable<PageSetting["onePage"]> {
  return { script: assets.ownPageScript.path, template: assets.singlePage.path };
}

/** Where training is. */
export function trainingOf(assets: Assets): NonNullable<PageSetting["training"]> {
  return { script: assets.trainingScript.path, embedded: assets.embeddedChats.path };
}

/**
 * The workers compile the model's arithmetic, fetch the model, and start threads; the one that trains loads the embedded
 * chats.
 */
export const WORKER_POLICY: string =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";

/** `GET /assets/…`. */
export function assetRoutes(assets: Assets): Hono {
  const app = new Hono();
  for (const { path, type, bytes, gzipped } of allAssets(assets)) {
    app.get(path.replace("assets", ""), (c) => {
      c.header("Content-Type", type);
      c.header("Cache-Control", "public, max-age=31536000, immutable");
      c.header("Vary", "Accept-Encoding");
      if (/_worker-[0-9a-f]+\.js$/.test(path)) c.header("Content-Security-Policy", WORKER_POLICY);
      if (!/\bgzip\b/.test(c.req.header("accept-encoding") ?? "")) return c.body(bytes);
      c.header("Content-Encoding", "gzip");
      return c.body(gzipped);
    });
  }
  return app;
}
