/**
 * Imports a PyTorch model: reads its state dict and its vocabulary, and writes a checkpoint.
 *
 * @module
 */

import { format as formatBytes } from "@std/fmt/bytes";
import { basename, resolve } from "@std/path";
import { writeFileAtomically } from "../../disk/write_atomically.ts";
import { parameterCount } from "../../nn/parameters.ts";
import { FIRST_CHARACTER } from "../../text/vocabulary.ts";
import { type CheckpointInfo, encodeCheckpoint } from "../../training/checkpoint/checkpoint.ts";
import { decodeSafetensors } from "../../training/checkpoint/safetensors.ts";
import { completeRecipe } from "../../training/recipe.ts";
import { decodeTorch } from "../../weights/torch/decode_torch.ts";
import { parseSymbols } from "../../weights/torch/parse_symbols.ts";
import { UsageError } from "../command.ts";

/** What to import. */
export interface TorchFlags {
  /** The state dict, as safetensors. */
  readonly fromTorch: string;
  /** The character of each id. */
  readonly vocabulary: string;
  readonly kind: CheckpointInfo["kind"];
  readonly out?: string;
}

/**
 * Writes the checkpoint and prints what was found.
 *
 * @throws {UsageError} If it would overwrite the original, or chats are asked of a model without their marks.
 * @throws {Error} If a file is missing or is not what it should be.
 */
export async function importTorch({ fromTorch, vocabulary: path, kind, out }: TorchFlags): Promise<void> {
  const target = out ?? fromTorch.replace(/(\.safetensors)?$/, ".cellmate.safetensors");
  if (resolve(target) === resolve(fromTorch)) {
    throw new UsageError(`Cannot convert ${fromTorch} onto itself: name another file with --out`);
  }
  const bytes = await readNamed(fromTorch);
  if (!/\.safetensors$/.test(fromTorch) && bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new Error(
      `Cannot read ${fromTorch} as it must be safetensors: this was written by torch.save(). In Python: ` +
        `safetensors.torch.save_file(torch.load("${basename(fromTorch)}"), "model.safetensors")`,
    );
  }
  const { tensors } = decodeSafetensors(bytes, fromTorch);
  const symbols = parseSymbols(new TextDecoder().decode(await readNamed(path)), path);
  const { model, vocabulary, hasMarks } = decodeTorch(tensors, { symbols, source: fromTorch });
  const { cell, hiddenSize, numLayers } = model.config;
  if (kind !== "text" && !hasMarks) {
    throw new UsageError(
      `Cannot import ${fromTorch} as --kind ${kind} as it must know Cellmate's ${FIRST_CHARACTER} marks: use ` +
        `--kind text`,
    );
  }
  const info: CheckpointInfo = {
    name: basename(fromTorch).replace(/\.safetensors$/, ""),
    kind,
    digest: "",
    seed: 0,
    step: 0,
    epoch: 0,
    losses: { train: null, valid: null },
    recipe: completeRecipe(1, { cell, hiddenSize, numLayers }),
  };
  const written = encodeCheckpoint({ model, vocabulary, info });
  await writeFileAtomically(target, written);
  console.log(
    `${target}: ${formatBytes(written.length)}, ${cell.toUpperCase()} ${numLayers}×${hiddenSize}, ` +
      `${vocabulary.characters.length} characters, ${
        parameterCount(model.config).toLocaleString("en")
      } weights`,
  );
}

async function readNamed(path: string): Promise<Uint8Array> {
  try {
    return await Deno.readFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) {
      throw new Error(`Cannot read ${path} as there is no such file`);
    }
    throw new Error(`Cannot read ${path}: ${(error as Error).message}`);
  }
}
