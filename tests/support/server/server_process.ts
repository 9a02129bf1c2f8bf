/**
 * The server as people start it: a process of its own, whose processor time can be told from its clients'.
 *
 * @module
 */

/** A running server. */
export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  readonly process: Deno.ChildProcess;
  /** Processor seconds so far, of all its threads; NaN where the system does not tell. */
  cpuSeconds(): number;
  /** Bytes in memory; NaN where the system does not tell. */
  residentBytes(): number;
}

/** The flags of the task `start`. */
const PERMISSIONS = [
  "--no-prompt",
  "--allow-read=.",
  "--allow-net=127.0.0.1,localhost,[::1],0.0.0.0,[::]",
];

/**
 * Starts a server on a free port and waits until it listens. The page must have been built.
 *
 * @param folder The project's folder.
 * @param flags More flags of the server.
 */
export async function startServerProcess(
  folder: string,
  flags: readonly string[] = [],
): Promise<ServerProcess> {
  const process = new Deno.Command(Deno.execPath(), {
    args: ["run", ...PERMISSIONS, "main.ts", "--port", "0", ...flags],
    cwd: folder,
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const [told, rest] = process.stdout.tee();
  void rest.cancel();
  let line = "";
  for await (const text of told.pipeThrough(new TextDecoderStream())) {
    if ((line += text).includes("\n")) break;
  }
  const url = /http:\S+/.exec(line)?.[0];
  if (!url) throw new Error(`Cannot start the server: it said ${line}`);
  return {
    url,
    process,
    cpuSeconds: () => cpuSeconds(process.pid),
    residentBytes: () => Number(/VmRSS:\s+(\d+)/.exec(readProc(process.pid, "status"))?.[1] ?? NaN) * 1024,
    async [Symbol.asyncDispose]() {
      process.kill("SIGKILL");
      await process.status;
    },
  };
}

/** Linux counts in ticks of a hundredth of a second. */
function cpuSeconds(pid: number): number {
  const fields = readProc(pid, "stat").split(") ").at(-1)!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function readProc(pid: number, name: string): string {
  try {
    return Deno.readTextFileSync(`/proc/${pid}/${name}`);
  } catch {
    return "";
  }
}
