/**
 * The flags that say how characters are drawn: the same for `sample`, `chat` and `evaluate --replies`.
 *
 * @module
 */

import { type Command, Option } from "commander";
import { DEFAULT_DRAWS } from "../sampling/reply_options.ts";
import { DEFAULT_SAMPLING, type SamplingOptions } from "../sampling/sampling_options.ts";
import { parseInteger, parseNumber } from "./command.ts";

/** What commander makes of the flags of {@linkcode addSamplingFlags}. */
export interface SamplingFlags extends Omit<SamplingOptions, "guidance"> {
  readonly seed: number;
}

/** Adds `--temperature`, the cuts, `--repetition-penalty` and `--seed` to a command. */
export function addSamplingFlags(command: Command): Command {
  const { temperature, topK, topP, minP, repetitionPenalty } = DEFAULT_SAMPLING;
  return command
    .option(
      "--temperature <t>",
      "below 1 is careful, above 1 wild; 0 always takes the likeliest",
      parseNumber({ min: 0 }),
      temperature,
    )
    .option(
      "--top-k <k>",
      "draw from the k likeliest characters only; 0 is off",
      parseInteger({ min: 0 }),
      topK,
    )
    .option(
      "--top-p <p>",
      "draw from the fewest characters that together reach probability p; 1 is off",
      parseNumber({ above: 0, max: 1 }),
      topP,
    )
    .option(
      "--min-p <p>",
      "skip characters less likely than p times the likeliest; 0 is off",
      parseNumber({ min: 0, max: 1 }),
      minP,
    )
    .option(
      "--repetition-penalty <r>",
      "above 1, avoids copying longer passages of the reply; 1 is off",
      parseNumber({ min: 1 }),
      repetitionPenalty,
    )
    .option("--seed <n>", "the same seed gives the same text", parseInteger(), 1);
}

/** `--draws`, for the commands that reply to something. */
export function drawsOption(): Option {
  return new Option(
    "--draws <n>",
    "how often a reply is drawn at most until the model is sure of it; 1 is off",
  )
    .argParser(parseInteger({ min: 1 }))
    .default(DEFAULT_DRAWS);
}

/** `--guidance`, for the commands that reply to something. */
export function guidanceOption(description: string): Option {
  return new Option("--guidance <g>", description)
    .argParser(parseNumber({ min: 0 }))
    .default(DEFAULT_SAMPLING.guidance);
}
