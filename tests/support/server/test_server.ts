/**
 * The real server on a port of its own, with models of its own.
 *
 * @module
 */

import {
  createApp,
  listen,
  type Listener,
  ModelShelf,
  readAssets,
  SocketPause,
} from "../../../routes/mod.ts";
import { type Backend, openBackend } from "../../../lib/mod.ts";
import type { Hono } from "hono";
import { tinyCheckpoint } from "../models/tiny_checkpoint.ts";

const ROOT = new URL("../../..", import.meta.url).pathname;

/** A server and the folder its models are in. */
export interface TestServer extends AsyncDisposable {
  readonly app: Hono;
  readonly url: string;
  readonly port: number;
  /** The project folder that the server believes in. */
  readonly root: string;
  readonly shelf: ModelShelf;
  /** Ends it, and lets a new one take its port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

let built: Promise<void> | undefined;

/** Bundles the page's script, once per test run. */
export function buildPage(): Promise<void> {
  return built ??= (async () => {
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["task", "build"],
      cwd: ROOT,
      stdout: "null",
    }).output();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
  })();
}

/**
 * Starts a server.
 *
 * @param models Files by their path below the project's folder; by default one random model.
 */
export async function startTestServer(
  models: Record<string, Uint8Array> = { "checkpoints/tiny/best.safetensors": tinyCheckpoint() },
  options: {
    readonly backend?: Backend;
    readonly allowedOrigins?: readonly string[];
    readonly maxWait?: number;
  } = {},
): Promise<TestServer> {
  await buildPage();
  const root = await Deno.makeTempDir({ prefix: "cellmate-test-" });
  for (const [path, bytes] of Object.entries(models)) {
    await Deno.mkdir(`${root}/${path.slice(0, path.lastIndexOf("/"))}`, { recursive: true });
    await Deno.writeFile(`${root}/${path}`, bytes);
  }
  const { backend = openBackend(), allowedOrigins = [], ...limits } = options;
  const pause = await SocketPause.open();
  const shelf = new ModelShelf(root, { backend, pause, ...limits });
  const app = createApp({ shelf, assets: await readAssets(`${ROOT}/static`), allowedOrigins });
  let listener: Listener | undefined = await listen(app, { hostname: "127.0.0.1", port: 0 });
  const { port } = listener;
  const stop = async () => {
    await listener?.close();
    listener = undefined;
  };
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    port,
    root,
    shelf,
    stop,
    restart: async () => void (listener = await listen(app, { hostname: "127.0.0.1", port })),
    async [Symbol.asyncDispose]() {
      await stop();
      shelf.close();
      pause.close();
      await Deno.remove(root, { recursive: true });
    },
  };
}
