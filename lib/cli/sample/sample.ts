/**
 * `deno task sample`: lets a model continue a prime text.
 *
 * @module
 */

import type { Command } from "commander";
import { openBackend } from "../../nn/open_backend.ts";
import { writeOn } from "../../sampling/write_on.ts";
import { addSamplingFlags, type SamplingFlags } from "../sampling_flags.ts";
import { readModel } from "../read_model.ts";
import { createCommand, parseInteger, runCommand } from "../command.ts";
import { stripControl } from "../terminal.ts";
import { describeUnknown } from "../notices.ts";
import { writeText } from "../standard_output.ts";

interface SampleFlags extends SamplingFlags {
  readonly model?: string;
  readonly prime: string;
  readonly length: number;
}

const HELP = `
A model of plain text continues the prime by exactly --length characters. A model of conversations plays both
speakers: the prime is how A begins. The text goes to stdout, byte for byte when piped.

Examples:
  deno task sample --model checkpoints/plays --prime "ROMEO:" --length 500
  deno task sample --temperature 0.4 --seed 7 > story.txt`;

/** How much text is written at once: on a terminal, it should appear as if typed. */
const PIECES_AT_ONCE = { terminal: 1, pipe: 256 };

/** The command, to be run by {@linkcode runCommand} or in a test. */
export function sampleCommand(): Command {
  const command = createCommand("sample", "Let a model continue a text.")
    .option("--model <file>", "the checkpoint that writes (default: the newest, or else the shipped one)")
    .option("--prime <text>", "how the text begins", "")
    .option("--length <characters>", "how much to write", parseInteger({ min: 1 }), 400);
  return addSamplingFlags(command).addHelpText("after", HELP).action(sample);
}

async function sample(flags: SampleFlags): Promise<void> {
  const { checkpoint: { model, vocabulary, info } } = await readModel(flags.model);
  const { unknown } = vocabulary.encode(flags.prime);
  if (unknown.size > 0) console.error(describeUnknown(unknown));
  const stepper = openBackend().createStepper(model, 1, { weights: "int8" });
  const terminal = Deno.stdout.isTerminal();
  const atOnce = terminal ? PIECES_AT_ONCE.terminal : PIECES_AT_ONCE.pipe;
  let text = "", pieces = 0;
  for (const piece of writeOn(stepper, vocabulary, { ...flags, kind: info.kind })) {
    text += terminal ? stripControl(piece) : piece;
    if (++pieces % atOnce !== 0) continue;
    await writeText(text);
    text = "";
  }
  await writeText(terminal && !text.endsWith("\n") ? `${text}\n` : text);
}

if (import.meta.main) await runCommand(sampleCommand());
