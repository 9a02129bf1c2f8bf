/**
 * Sets up what to train from the flags: a run to resume, or a new one.
 *
 * @module
 */

import { join } from "@std/path";
import type { Model } from "../../nn/model.ts";
import type { Checkpoint } from "../../training/checkpoint/checkpoint.ts";
import type { CorpusSources } from "../../training/checkpoint/checkpoint_info.ts";
import type { TrainingData } from "../../training/prepare_data.ts";
import { completeRecipe, type Recipe } from "../../training/recipe.ts";
import { runName } from "../../training/run_name.ts";
import { readCheckpoint } from "../../disk/read_checkpoint.ts";
import { LAST_FILE } from "../../disk/run_files.ts";
import { UsageError } from "../command.ts";
import { folderToBegin, folderToResume } from "./run_folder.ts";
import { chosenRecipe, chosenSources, resumedRecipe, resumedSources, withSizesOf } from "./choices.ts";
import type { TrainFlags } from "./flags.ts";
import { readTrainingData } from "./data.ts";
import type { Tell } from "../read_named.ts";

/** A run that is ready to be driven. */
export interface TrainingSetup {
  /** Where its files are stored. */
  readonly folder: string;
  readonly name: string;
  readonly recipe: Recipe;
  readonly sources: CorpusSources;
  readonly data: TrainingData;
  /** The trained model that it starts from. */
  readonly begin?: Model;
  /** Where it continues. */
  readonly resume?: Checkpoint;
}

/**
 * Finds the run to resume, or sets up a new one.
 *
 * @param flags What was given on the command line.
 * @param options.ranks How many processes share each batch.
 * @throws {UsageError} If the flags contradict each other or the run to resume.
 * @throws {Error} If a file is missing or broken.
 */
export async function setUpTraining(
  flags: TrainFlags,
  { ranks = 1, tell }: { readonly ranks?: number; readonly tell?: Tell } = {},
): Promise<TrainingSetup> {
  const chosen = chosenRecipe(flags);
  if (flags.resume && flags.overwrite) throw new UsageError("Give only one of --resume and --overwrite");
  const found = flags.resume ? await folderToResume(flags) : undefined;
  if (found !== undefined) return resumeTraining(flags, found, tell);

  const sources = chosenSources(flags);
  const begin = flags.from === undefined ? undefined : await readCheckpoint(flags.from);
  const data = await readTrainingData(sources, {
    ...begin && { vocabulary: begin.vocabulary },
    ...tell && { tell },
  });
  const name = flags.name ?? runName([...sources.corpus, ...sources.replies]);
  const choice = begin ? withSizesOf(begin.model.config, chosen) : chosen;
  const recipe = withShards(
    completeRecipe(data.corpus.ids.length, choice, { kind: data.corpus.kind }),
    ranks,
  );
  refuseShortText(data, recipe);
  refuseCourseOfText(data, recipe);
  const folder = await folderToBegin(name, flags);
  return { folder, name, recipe, sources, data, ...begin && { begin: begin.model } };
}

async function resumeTraining(flags: TrainFlags, folder: string, tell?: Tell): Promise<TrainingSetup> {
  const path = join(folder, LAST_FILE);
  const resume = await readCheckpoint(path);
  if (!resume.training) {
    throw new Error(`Cannot resume from ${path} as it holds a model only, without training state`);
  }
  const { name } = resume.info;
  if (flags.name !== undefined && flags.name !== name) {
    throw new UsageError(`Cannot resume with --name ${flags.name} as the run's name is ${name}`);
  }
  const recipe = resumedRecipe(flags, resume.info.recipe);
  const { sources } = resume.training.progress;
  const data = await whereItWas(() =>
    readTrainingData(resumedSources(flags, sources), { vocabulary: resume.vocabulary, ...tell && { tell } })
  );
  return { folder, name, recipe, sources, data, resume };
}

/** A text is cut into as many rows as a batch has, each of which must fill it once. */
function refuseShortText({ corpus }: TrainingData, { batchSize, seqLength }: Recipe): void {
  const least = batchSize * (seqLength + 1);
  if (corpus.kind !== "text" || corpus.ids.length >= least) return;
  throw new UsageError(
    `Cannot train on so short a text as it must have at least --batch-size · (--seq-length + 1) = ${batchSize} · (${seqLength} + 1) = ${least} ` +
      `characters to learn from: current value is ${corpus.ids.length}. Lower one of the flags, or add text`,
  );
}

/** Only a conversation can ask for what was told. */
function refuseCourseOfText({ corpus }: TrainingData, { course }: Recipe): void {
  if (course === undefined || corpus.kind !== "text") return;
  throw new UsageError(
    `Cannot take the course ${course} as the corpus must be chats: current value is a text`,
  );
}

/** One shard per rank, or the next larger number that divides the rows of a batch. */
function withShards(recipe: Recipe, ranks: number): Recipe {
  if (recipe.shards !== undefined || ranks === 1) return recipe;
  let shards = ranks;
  while (shards < recipe.batchSize && recipe.batchSize % shards !== 0) shards++;
  return { ...recipe, shards };
}

/** Adds to the error about a missing file how to name its new place. */
async function whereItWas<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new Error(
      `${error.message}. If the run's corpus has moved, name its new place with --corpus (or --replies, --valid)`,
    );
  }
}
