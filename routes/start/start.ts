/**
 * `deno task start`: serves the chat page on this machine.
 *
 * @module
 */

import { join, resolve } from "@std/path";
import { createCommand, Interrupted, parseInteger, UsageError } from "../../lib/cli/command.ts";
import { StopSignals } from "../../lib/cli/stop_signals.ts";
import { openBackend } from "../../lib/mod.ts";
import { createApp, isBase, listen, MAX_WAIT, ModelShelf, readAssets, SocketPause } from "../mod.ts";
import { describeFirst } from "./describe_first.ts";
import { DEFAULT_PORT, listenOnFreePort } from "./listen_on_free_port.ts";

interface StartFlags {
  readonly host: string;
  readonly port?: number;
  readonly model?: string;
  readonly maxWait: number;
  readonly allowHost: string[];
  readonly allowOrigin: string[];
  readonly base: string;
}

/** The addresses that the task's permissions allow. */
const HOSTS = ["127.0.0.1", "localhost", "::1", "0.0.0.0", "::"];

/**
 * The command, to be run by `runCommand()`.
 *
 * @param root The project's folder.
 * @param options.runsHere Whether the runs are those below the working folder, not those below the project's.
 */
export function startCommand(
  root: string,
  { runsHere = false }: { readonly runsHere?: boolean } = {},
): ReturnType<typeof createCommand> {
  return createCommand("start", "Chat in the browser with your newest model, or else the shipped one.")
    .option(
      "--port <number>",
      `port to listen on (default: ${DEFAULT_PORT}, or the next free one)`,
      parseInteger({ min: 0, max: 65535 }),
    )
    .option(
      "--host <address>",
      "address to listen on: 127.0.0.1, ::1, or 0.0.0.0 for all of the machine's",
      "127.0.0.1",
    )
    .option("--allow-host <name...>", "another name for this server, e.g. the machine's", [])
    .option(
      "--allow-origin <origin...>",
      "a site whose pages may call the API, e.g. http://localhost:3000",
      [],
    )
    .option(
      "--max-wait <seconds>",
      "how long a reply may take to begin; who would wait longer is told to come back",
      parseInteger({ min: 1, max: 3600 }),
      MAX_WAIT,
    )
    .option("--base <path>", "path below which the page is, e.g. /cell/ behind a proxy", "/")
    .option(
      "--model <file>",
      "the .safetensors checkpoint to show first (default: the newest run, or else the shipped one)",
    )
    .action((flags: StartFlags) => start({ root, runs: runsHere ? undefined : root }, flags));
}

/** The folder of the page's files, and of the models if not below the working folder. */
interface Places {
  readonly root: string;
  readonly runs: string | undefined;
}

async function start({ root, runs }: Places, flags: StartFlags): Promise<void> {
  const { host, port, model, maxWait, allowHost, allowOrigin, base } = flags;
  if (!HOSTS.includes(host)) {
    throw new UsageError(
      `Cannot listen as --host must be one of ${HOSTS.join(", ")}: current value is ${host}`,
    );
  }
  if (!isBase(base)) {
    throw new UsageError(
      `Cannot serve the page as --base must be a path that begins and ends with "/": current value is ${base}`,
    );
  }
  for (const origin of allowOrigin) checkOrigin(origin);
  if (model !== undefined) await checkReadable(model);
  const wanted = model === undefined ? {} : { wanted: resolve(model) };
  const shelf = new ModelShelf(runs, {
    backend: openBackend(),
    maxWait,
    pause: await SocketPause.open(),
    ...wanted,
  });
  const assets = await readAssets(join(root, "static"));
  const app = createApp({ shelf, assets, allowedHosts: allowHost, allowedOrigins: allowOrigin, base });
  // First, as whoever comes while large models are looked at is served as well.
  using signals = new StopSignals(() =>
    console.error("Finishing the replies in progress; press again to stop at once.")
  );
  const listener = await listenOnFreePort((port) => listen(app, { hostname: host, port }), port);

  console.error(describeFirst(await shelf.list(), { isWanted: model !== undefined }));
  console.log(
    `Cellmate listens on http://${host.includes(":") ? `[${host}]` : host}:${listener.port}${
      base === "/" ? "" : base
    }`,
  );
  const signal = await signals.first();
  await listener.close();
  throw new Interrupted(signal);
}

/** An origin as browsers write it, and not "*": who may call is named one by one. `null` is a page opened as a file. */
function checkOrigin(origin: string): void {
  if (origin === "null" || (URL.canParse(origin) && new URL(origin).origin === origin)) return;
  throw new UsageError(
    `Cannot let in pages as --allow-origin must be an address without a path, such as https://chat.example: ` +
      `current value is ${origin}`,
  );
}

async function checkReadable(path: string): Promise<void> {
  try {
    if ((await Deno.stat(path)).isFile) return;
  } catch (error) {
    if (error instanceof Deno.errors.NotCapable) {
      throw new UsageError(
        `Cannot show the model as the server may only read the project's folder: current value is ${path}`,
      );
    }
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  throw new UsageError(`Cannot show the model as --model must be a file: current value is ${path}`);
}
