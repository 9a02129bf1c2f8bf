/**
 * `deno task start`: the chat page on this machine.
 *
 * @module
 */

import { resolve } from "@std/path";
import { createCommand, Interrupted, parseInteger, runCommand, UsageError } from "./lib/cli/command.ts";
import { openBackend } from "./lib/mod.ts";
import { createApp, listen, type Listener, ModelShelf, readAssets } from "./routes/mod.ts";

interface StartOptions {
  readonly host: string;
  readonly port?: number;
  readonly model?: string;
  readonly allowHost: string[];
}

const DEFAULT_PORT = 8000;

/** The addresses that the task's permissions allow to listen on. */
const HOSTS = ["127.0.0.1", "localhost", "::1", "0.0.0.0", "::"];

const command = createCommand("start", "Chat in the browser with the newest checkpoint or the shipped model.")
  .option("--port <number>", `port to listen on (default: ${DEFAULT_PORT}, or the next free one)`, parsePort)
  .option("--host <address>", "address to listen on: 127.0.0.1, ::1, or 0.0.0.0 for every one", "127.0.0.1")
  .option("--allow-host <name...>", "a further name this server may be asked by, e.g. the machine's", [])
  .option("--model <file>", "a .safetensors checkpoint to offer first")
  .action(start);

async function start({ host, port, model, allowHost }: StartOptions): Promise<void> {
  if (!HOSTS.includes(host)) {
    throw new UsageError(
      `Cannot listen as --host must be one of ${HOSTS.join(", ")}: current value is ${host}`,
    );
  }
  if (model !== undefined) await checkReadable(model);
  const root = import.meta.dirname!;
  const wanted = model === undefined ? {} : { wanted: resolve(model) };
  const shelf = new ModelShelf(root, { backend: openBackend(), ...wanted });
  const app = createApp({ shelf, assets: await readAssets(`${root}/static`), allowedHosts: allowHost });
  const listener = await listenSomewhere((port) => listen(app, { hostname: host, port }), port);

  const [first] = await shelf.list();
  console.error(
    first ? `Model: ${first.name} (${first.file})` : "There is no model yet: deno task train makes one.",
  );
  console.log(`Cellmate listens on http://${host.includes(":") ? `[${host}]` : host}:${listener.port}`);
  const signal = await nextSignal();
  console.error("Finishing the replies under way; once more to end at once.");
  nextSignal().then(() => Deno.exit(130));
  await listener.close();
  throw new Interrupted(signal);
}

function parsePort(value: string): number {
  return parseInteger({ min: 0, max: 65535 })(value);
}

async function checkReadable(path: string): Promise<void> {
  try {
    if ((await Deno.stat(path)).isFile) return;
  } catch (error) {
    if (error instanceof Deno.errors.NotCapable) {
      throw new UsageError(
        `Cannot offer the model as the server may read the project's folder only: current value is ${path}`,
      );
    }
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  throw new UsageError(`Cannot offer the model as --model must be a file: current value is ${path}`);
}

/** Listens on the port asked for; without one, on the first free port from 8000. */
async function listenSomewhere(
  listenOn: (port: number) => Promise<Listener>,
  port?: number,
): Promise<Listener> {
  for (let candidate = port ?? DEFAULT_PORT;; candidate++) {
    try {
      return await listenOn(candidate);
    } catch (error) {
      if ((error as { code?: string }).code !== "EADDRINUSE") throw error;
      if (port !== undefined || candidate >= DEFAULT_PORT + 20) {
        throw new Error(`Cannot listen on port ${candidate} as another program does: choose one with --port`);
      }
    }
  }
}

/** Waits for Ctrl-C or for a request to end. */
function nextSignal(): Promise<"SIGINT" | "SIGTERM"> {
  return new Promise((resolve) => {
    const signals = ["SIGINT", "SIGTERM"] as const;
    const handlers = signals.map((signal) => () => {
      signals.forEach((name, i) => Deno.removeSignalListener(name, handlers[i]));
      resolve(signal);
    });
    signals.forEach((name, i) => Deno.addSignalListener(name, handlers[i]));
  });
}

await runCommand(command);
