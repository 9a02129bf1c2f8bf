/**
 * The page's script and styles, read once, compressed once, and named by their content.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { Hono } from "hono";
import { join } from "@std/path";

/** A file that the page loads. */
export interface Asset {
  /** Where the page finds it; changes with the content, so that it may be kept for ever. */
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

/** Everything that the page loads. */
export interface Assets {
  readonly script: Asset;
  /** The program that reads along in the browser; loaded when a memory is first opened. */
  readonly memoryWorker: Asset;
  readonly styles: Asset;
  readonly icon: Asset;
}

/**
 * Reads the page's files.
 *
 * @param folder The folder `static`.
 * @throws {Deno.errors.NotFound} If the script was not built.
 */
export async function readAssets(folder: string): Promise<Assets> {
  const names = (await Array.fromAsync(Deno.readDir(join(folder, "styles")))).map((entry) => entry.name);
  const sheets = await Promise.all(
    names.filter((name) => name.endsWith(".css")).sort()
      .map((name) => Deno.readTextFile(join(folder, "styles", name))),
  );
  return {
    script: await makeAsset(await Deno.readFile(join(folder, "build/client.js")), "client.js"),
    memoryWorker: await makeAsset(
      await Deno.readFile(join(folder, "build/memory_worker.js")),
      "memory_worker.js",
    ),
    styles: await makeAsset(new TextEncoder().encode(sheets.join("\n")), "page.css"),
    icon: await makeAsset(await Deno.readFile(join(folder, "icon.svg")), "icon.svg"),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
};

async function makeAsset(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Asset> {
  const [stem, extension] = name.split(".");
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const gzip = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return {
    path: `/assets/${stem}-${digest}.${extension}`,
    type: TYPES[extension],
    bytes,
    gzipped: new Uint8Array(await new Response(gzip).arrayBuffer()),
  };
}

/** The memory's program compiles the model's arithmetic and fetches the model; it does nothing else. */
const WORKER_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'";

/** `GET /assets/…`. */
export function assetRoutes(assets: Assets): Hono {
  const app = new Hono();
  for (const { path, type, bytes, gzipped } of Object.values<Asset>({ ...assets })) {
    app.get(path.replace("/assets", ""), (c) => {
      c.header("Content-Type", type);
      c.header("Cache-Control", "public, max-age=31536000, immutable");
      c.header("Vary", "Accept-Encoding");
      if (path === assets.memoryWorker.path) c.header("Content-Security-Policy", WORKER_POLICY);
      if (!/\bgzip\b/.test(c.req.header("accept-encoding") ?? "")) return c.body(bytes);
      c.header("Content-Encoding", "gzip");
      return c.body(gzipped);
    });
  }
  return app;
}
