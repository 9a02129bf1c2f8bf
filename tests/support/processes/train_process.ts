import { fromFileUrl, join } from "@std/path";

const TRAIN = fromFileUrl(new URL("../../../lib/cli/train/train.ts", import.meta.url));
const CONFIG = fromFileUrl(new URL("../../../deno.json", import.meta.url));

/** How a training process ended. */
export interface TrainingEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A real process that trains. */
export interface TrainingProcess {
  readonly child: Deno.ChildProcess;
  readonly end: Promise<TrainingEnd>;
}

/** Starts `deno task train` with some flags, without a task runner in between. */
export function startTraining(
  args: readonly string[],
  options: { readonly cwd?: string } = {},
): TrainingProcess {
  const permissions = ["--no-prompt", "--allow-read", "--allow-write"];
  return startDeno(["run", "-q", "--config", CONFIG, ...permissions, TRAIN, ...args], options);
}

/** Starts `deno task train` as a user does; paths must be absolute. */
export function startTrainingTask(args: readonly string[]): TrainingProcess {
  return startDeno(["task", "-q", "--config", CONFIG, "train", ...args], {});
}

function startDeno(args: string[], options: { readonly cwd?: string }): TrainingProcess {
  const child = new Deno.Command(Deno.execPath(), {
    args,
    ...options,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const end = child.output().then(({ code, stdout, stderr }) => ({
    code,
    stdout: new TextDecoder().decode(stdout),
    stderr: new TextDecoder().decode(stderr),
  }));
  return { child, end };
}

/** Waits until a training process has written a file. Throws what it said if it ends before. */
export async function fileOf({ end }: TrainingProcess, path: string): Promise<void> {
  let ended: TrainingEnd | undefined;
  end.then((how) => ended = how);
  while (!await Deno.stat(path).then(() => true, () => false)) {
    if (ended) throw new Error(`Training ended with ${ended.code} before it wrote ${path}: ${ended.stderr}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs `deno task train` to its end. */
export function runTraining(
  args: readonly string[],
  options: { readonly cwd?: string } = {},
): Promise<TrainingEnd> {
  return startTraining(args, options).end;
}

/** The names in a run's folder, and its two checkpoints' bytes. */
export async function readRun(
  folder: string,
): Promise<{ names: string[]; best: Uint8Array; last: Uint8Array }> {
  return {
    names: (await Array.fromAsync(Deno.readDir(folder), ({ name }) => name)).sort(),
    best: await Deno.readFile(join(folder, "best.safetensors")),
    last: await Deno.readFile(join(folder, "last.safetensors")),
  };
}
