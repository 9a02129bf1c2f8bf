/**
 * `deno task convert`: makes a checkpoint small enough to ship, exports it for other programs, and imports models
 * trained with PyTorch.
 *
 * @module
 */

import { format as formatBytes } from "@std/fmt/bytes";
import { resolve } from "@std/path";
import { type Command, Option } from "commander";
import { type Checkpoint, decodeCheckpoint, encodeCheckpoint } from "../../training/checkpoint/checkpoint.ts";
import { writeFileAtomically } from "../../disk/write_atomically.ts";
import { encodeOnnx } from "../../weights/onnx/encode_onnx.ts";
import { encodeTorch } from "../../weights/torch/encode_torch.ts";
import { readModel } from "../read_model.ts";
import { createCommand, runCommand, UsageError } from "../command.ts";
import { withThresholds } from "./fit_replies.ts";
import { importTorch, type TorchFlags } from "./import_torch.ts";

interface ConvertFlags extends Partial<TorchFlags> {
  readonly model?: string;
  readonly to?: keyof typeof TARGETS;
  readonly out?: string;
  readonly fitReplies?: true | readonly string[];
}

/** What a checkpoint can be converted to, and how the file's name ends. */
const TARGETS = { small: ".f16.safetensors", torch: ".torch.safetensors", onnx: ".onnx" } as const;

/** How far rounding moved the weights. */
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
    "Make a checkpoint small, export it for other programs, or import a PyTorch model.",
  )
    .option("--model <file>", "the checkpoint (default: the newest, or else the shipped one)")
    .addOption(
      new Option(
        "--to <what>",
        "small: float16 weights, no training state, read back as float32 (default); torch: for torch.nn.LSTM; onnx: " +
          "for onnxruntime",
      ).choices(Object.keys(TARGETS)),
    )
    .option("--out <file>", "where the result goes (default: beside the original)")
    .option(
      "--fit-replies [paths...]",
      "find out when the model should draw a reply again, on chats that it has not learnt (no file: the embedded " +
        "ones that training holds back)",
    )
    .option("--from-torch <file>", "import a PyTorch model: its state dict as safetensors")
    .option(
      "--vocabulary <file>",
      "with --from-torch: the character of each id, as a JSON list or object, or the training text",
    )
    .addOption(
      new Option(
        "--kind <kind>",
        "with --from-torch: what it learnt to write; chats need Cellmate's marks",
      )
        .choices(["text", "chat", "bot"]),
    )
    .addHelpText("after", "\nlib/weights/README.md shows the Python side.")
    .action(convert);
}

async function convert(flags: ConvertFlags): Promise<void> {
  if (flags.fromTorch !== undefined) return importFlagged(flags);
  for (const name of ["vocabulary", "kind"] as const) {
    if (flags[name] !== undefined) throw new UsageError(`--${name} goes with --from-torch`);
  }
  const { model, to = "small" } = flags;
  if (model !== undefined) targetFor(model, flags); // wrong usage is reported before a file is read
  const { path: source, checkpoint: { training: _, ...read } } = await readModel(model);
  const target = targetFor(source, flags);
  const checkpoint = flags.fitReplies ? await withThresholds(read, flags.fitReplies) : read;
  await (to === "small" ? writeSmall(checkpoint, target) : writeFor(to, checkpoint, target));
}

/** Where the result goes. */
function targetFor(source: string, { to = "small", out }: ConvertFlags): string {
  const target = out ?? source.replace(/(\.f16)?(\.safetensors)?$/, TARGETS[to]);
  if (resolve(target) !== resolve(source)) return target;
  throw new UsageError(`Cannot convert ${source} onto itself: name another file with --out`);
}

async function importFlagged(
  { fromTorch, vocabulary, kind = "text", model, to, out }: ConvertFlags,
): Promise<void> {
  if (vocabulary === undefined) {
    throw new UsageError(
      "--from-torch needs --vocabulary FILE: a JSON list of the characters by id, or the text it was trained on",
    );
  }
  if (model !== undefined || to !== undefined) {
    throw new UsageError("--from-torch goes without --model and --to");
  }
  await importTorch({ fromTorch: fromTorch!, vocabulary, kind, ...out !== undefined && { out } });
}

async function writeFor(to: "torch" | "onnx", checkpoint: Checkpoint, target: string): Promise<void> {
  const bytes = to === "torch"
    ? encodeTorch(checkpoint)
    : encodeOnnx({ ...checkpoint, kind: checkpoint.info.kind });
  await writeFileAtomically(target, bytes);
  const program = to === "torch" ? "torch.nn.LSTM and nn.Linear" : "onnxruntime";
  console.log(`${target}: ${formatBytes(bytes.length)}, for ${program}; lib/weights/README.md shows how`);
}

async function writeSmall(checkpoint: Checkpoint, target: string): Promise<void> {
  const bytes = encodeCheckpoint(checkpoint, { elementType: "F16" });
  const change = weightChange(checkpoint, decodeCheckpoint(bytes, target));
  await writeFileAtomically(target, bytes);

  const fullSize = encodeCheckpoint(checkpoint).length;
  console.log(`${target}: ${formatBytes(bytes.length)} (${formatBytes(fullSize)} as float32)`);
  console.log(
    `${checkpoint.model.parameters.data.length.toLocaleString("en")} weights, rounded by at most ` +
      `${change.largest.toExponential(1)}, overall by ${(100 * change.relative).toFixed(3)} % of their size`,
  );
}

/** Compares the weights of two checkpoints of the same size. */
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
