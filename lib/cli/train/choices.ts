/**
 * What the flags of `deno task train` choose, for a new run and for one to resume.
 *
 * @module
 */

import type { ModelConfig } from "../../nn/model.ts";
import { type EmbeddedScope, scopeFor } from "../../data/embedded_scope.ts";
import type { CorpusSources } from "../../training/checkpoint/checkpoint_info.ts";
import { DEFAULT_VALID_FRACTION } from "../../training/prepare_data.ts";
import { type Budget, DEFAULT_BUDGET, type Recipe } from "../../training/recipe.ts";
import { flagName } from "../../training/recipe_flags.ts";
import { UsageError } from "../command.ts";
import { readingOptions } from "../reading_flags.ts";
import type { TrainFlags } from "./flags.ts";

/** The recipe's settings in the flags' order, by the flags' names. */
const RECIPE_FLAGS = [
  "cell",
  "hiddenSize",
  "numLayers",
  "batchSize",
  "seqLength",
  "shards",
  "learningRate",
  "dropout",
  "weightDrop",
  "cellPenalty",
  "weightDecay",
  "gradClip",
  "ema",
  "seed",
  "evalEvery",
  "patience",
  "course",
] as const;

/** What two cores read in a minute with 256 units. */
const SYMBOLS_PER_MINUTE = 4e6;

/**
 * The settings chosen on the command line.
 *
 * @throws {UsageError} If more than one budget is given.
 */
export function chosenRecipe(flags: TrainFlags): Partial<Recipe> {
  const chosen = RECIPE_FLAGS.filter((name) => flags[name] !== undefined).map((name) => [name, flags[name]]);
  const budget = chosenBudget(flags);
  return { ...Object.fromEntries(chosen), ...budget && { budget } };
}

function chosenBudget({ minutes, epochs, steps }: TrainFlags): Budget | undefined {
  const given = Object.entries({ minutes, epochs, steps }).filter(([_, amount]) => amount !== undefined);
  if (given.length > 1) {
    throw new UsageError(`Give only one of --minutes, --epochs and --steps, not ${given.length}`);
  }
  return given.length === 1 ? Object.fromEntries(given) as Budget : undefined;
}

/**
 * Checks that the flags ask for the starting model's sizes, or for more units.
 *
 * @returns The choices, with the model's sizes where the flags say nothing.
 * @throws {UsageError} If they do.
 */
export function withSizesOf(config: ModelConfig, chosen: Partial<Recipe>): Partial<Recipe> {
  const { cell, hiddenSize, numLayers } = config;
  const sizes = { cell, hiddenSize: Math.max(hiddenSize, chosen.hiddenSize ?? 0), numLayers };
  for (const name of ["cell", "hiddenSize", "numLayers"] as const) {
    if (chosen[name] === undefined || chosen[name] === sizes[name]) continue;
    const least = name === "hiddenSize" ? "at least " : "";
    throw new UsageError(
      `Cannot start from that model as ${flagName(name)} must be ${least}its ${
        sizes[name]
      }: current value is ${chosen[name]}`,
    );
  }
  return { ...chosen, ...sizes };
}

/** Where the flags say the corpus is. */
export function chosenSources(flags: TrainFlags): CorpusSources {
  const { corpus = [], replies = [], valid = [], format = "auto", validFraction } = flags;
  if (valid.length > 0 && validFraction !== undefined) {
    throw new UsageError("Give only one of --valid and --valid-fraction");
  }
  const held = valid.length > 0 ? 0 : validFraction ?? DEFAULT_VALID_FRACTION;
  const reading = readingOptions(flags);
  return {
    corpus,
    replies,
    valid,
    format,
    validFraction: held,
    ...Object.keys(reading).length > 0 && { reading },
    ...corpus.length === 0 && replies.length === 0 && { embedded: flags.embedded ?? embeddedFor(flags) },
  };
}

/** The embedded chats that the budget allows for. */
function embeddedFor(flags: TrainFlags): EmbeddedScope {
  const { budget = DEFAULT_BUDGET, batchSize = 32, seqLength = 64 } = chosenRecipe(flags);
  if ("epochs" in budget) return "all";
  return scopeFor(
    "steps" in budget ? budget.steps * batchSize * seqLength : budget.minutes * SYMBOLS_PER_MINUTE,
  );
}

/**
 * The recipe to go on with: the stored one, with its budget raised if the flags say so.
 *
 * @throws {UsageError} If a flag differs from what the run was started with.
 */
export function resumedRecipe(flags: TrainFlags, stored: Recipe): Recipe {
  const { budget = stored.budget, ...chosen } = chosenRecipe(flags);
  for (const name of RECIPE_FLAGS) {
    if (chosen[name] === undefined || chosen[name] === stored[name]) continue;
    throw new UsageError(
      `Cannot resume with ${flagName(name)} ${chosen[name]} as the run was started with ${
        stored[name]
      }: leave the flag out, ` +
        `or start a new run with another --out`,
    );
  }
  const [[unit, amount]] = Object.entries(stored.budget);
  const [[newUnit, newAmount]] = Object.entries(budget);
  if (unit === newUnit && newAmount >= amount) return { ...stored, budget };
  throw new UsageError(
    `Cannot resume with --${newUnit} ${newAmount} as the run was started with --${unit} ${amount}, ` +
      `which can only be raised`,
  );
}

/**
 * Where to read the corpus of a resumed run: where it was, unless the flags say it has moved.
 *
 * @throws {UsageError} If a flag asks to read it differently than the run did.
 */
export function resumedSources(flags: TrainFlags, stored: CorpusSources): CorpusSources {
  const known: Readonly<Record<string, unknown>> = { ...stored.reading };
  for (const [name, value] of Object.entries(readingOptions(flags))) {
    if (JSON.stringify(value) === JSON.stringify(known[name])) continue;
    throw new UsageError(
      `Cannot resume with ${flagName(name)} ${value} as the run was started ${
        known[name] === undefined ? "without it" : `with ${known[name]}`
      }: leave the flag out, or start a new run with another --out`,
    );
  }
  const { corpus = stored.corpus, replies = stored.replies, valid = stored.valid } = flags;
  return { ...stored, corpus, replies, valid };
}
