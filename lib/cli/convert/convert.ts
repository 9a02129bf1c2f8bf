/**
 * `deno task convert`: makes a checkpoint small enough to ship.
 *
 * @module
 */

import { format as formatBytes } from "@std/fmt/bytes";
import { resolve } from "@std/path";
import type { Command } from "commander";
import { type Checkpoint, decodeCheckpoint, encodeCheckpoint } from "../../training/checkpoint/checkpoint.ts";
import { findModel, readCheckpoint, writeFileAtomically } from "../../disk/checkpoint_file.ts";
import { createCommand, runCommand, UsageError } from "../command.ts";

interface ConvertFlags {
  readonly model?: string;
  readonly out?: string;
}

/** How far rounding has moved the weights. */
export interface WeightChange {
  /** Largest change of one weight. */
  readonly largest: number;
  /** Root mean square of all changes, as a share of the weights' own. */
  readonly relative: number;
}

/** The command, to be run by `runCommand()` or in a test. */
export function convertCommand(): Command {
  return createCommand(
    "convert",
    "Make a checkpoint small: float16 weights, no training state. It is read back as float32.",
  )
    .option("--model <file>", "the checkpoint (default: the newest run's best)")
    .option("--out <file>", "where the small one goes (default: beside it, ending in .f16.safetensors)")
    .action(convert);
}

async function convert({ model, out }: ConvertFlags): Promise<void> {
  const source = model ?? await findModel();
  const target = out ?? source.replace(/(\.f16)?(\.safetensors)?$/, ".f16.safetensors");
  if (resolve(target) === resolve(source)) {
    throw new UsageError(`Cannot convert ${source} onto itself: name another file with --out`);
  }
  const { training: _, ...checkpoint } = await readCheckpoint(source);
  const bytes = encodeCheckpoint(checkpoint, { elementType: "F16" });
  const change = weightChange(checkpoint, decodeCheckpoint(bytes, target));
  await writeFileAtomically(target, bytes);

  const fullSize = encodeCheckpoint(checkpoint).length;
  console.log(`${target}: ${formatBytes(bytes.length)}, as float32 it would be ${formatBytes(fullSize)}`);
  console.log(
    `${checkpoint.model.parameters.data.length.toLocaleString("en")} weights, rounded by at most ` +
      `${change.largest.toExponential(1)}, all in all by ${
        (100 * change.relative).toFixed(3)
      } % of their size`,
  );
}

/** Compares the weights of two checkpoints of the same sizes. */
export function weightChange(before: Checkpoint, after: Checkpoint): WeightChange {
  const [a, b] = [before.model.parameters.data, after.model.parameters.data];
  let largest = 0, squares = 0, changes = 0;
  for (let i = 0; i < a.length; i++) {
    largest = Math.max(largest, Math.abs(b[i] - a[i]));
    squares += a[i] ** 2;
    changes += (b[i] - a[i]) ** 2;
  }
  return { largest, relative: squares > 0 ? Math.sqrt(changes / squares) : 0 };
}

if (import.meta.main) await runCommand(convertCommand());
