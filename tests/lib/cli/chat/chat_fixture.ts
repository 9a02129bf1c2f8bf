import { completeRecipe } from "../../../../lib/training/recipe.ts";
import { type Checkpoint, encodeCheckpoint } from "../../../../lib/training/checkpoint/checkpoint.ts";
import type { CorpusKind } from "../../../../lib/text/chat_template.ts";
import { tinyModel, vocabulary } from "../../sampling/tiny_bot.ts";

/** A checkpoint of random weights that writes noise, in no time. */
export function noisyCheckpoint(kind: CorpusKind): Checkpoint {
  const model = tinyModel();
  const losses = { train: null, valid: null };
  const recipe = completeRecipe(100, {
    hiddenSize: model.config.hiddenSize,
    numLayers: model.config.numLayers,
  });
  return {
    model,
    vocabulary,
    info: { name: "noise", kind, digest: "0f".repeat(32), seed: 1, step: 0, epoch: 0, losses, recipe },
  };
}

/** Gives the work a folder with `chat.safetensors` and `text.safetensors` in it, and removes it afterwards. */
export async function withModels<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await Deno.makeTempDir();
  try {
    for (const kind of ["chat", "text"] as const) {
      await Deno.writeFile(`${folder}/${kind}.safetensors`, encodeCheckpoint(noisyCheckpoint(kind)));
    }
    return await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** What a process left behind. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a deno task as a user would, with text on its standard input. */
export async function runTask(name: string, args: readonly string[], input = ""): Promise<Ended> {
  const process = new Deno.Command(Deno.execPath(), {
    args: ["task", "-q", name, ...args],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = process.stdin.getWriter();
  await writer.write(new TextEncoder().encode(input)).catch(() => {}); // it may not want to read
  await writer.close().catch(() => {});
  const { code, stdout, stderr } = await process.output();
  const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  return { code, stdout: decode(stdout), stderr: decode(stderr) };
}
