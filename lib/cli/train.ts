/**
 * `deno task train`: trains a character LSTM on chats or text, and keeps it in files.
 *
 * @module
 */

import { format as formatBytes } from "@std/fmt/bytes";
import { join } from "@std/path";
import type { Command } from "commander";
import { openBackend } from "../nn/open_backend.ts";
import { parameterCount } from "../nn/parameters.ts";
import type { Checkpoint } from "../training/checkpoint.ts";
import type { CorpusSources } from "../training/checkpoint_info.ts";
import { completeRecipe, type Recipe } from "../training/recipe.ts";
import { BEST_FILE, LAST_FILE, readCheckpoint } from "./checkpoint_file.ts";
import { createCommand, runCommand, UsageError } from "./command.ts";
import { lossCurve } from "./loss_curve.ts";
import { folderToBegin, folderToResume, holdFolder, nameOf } from "./run_folder.ts";
import { paintFor } from "./terminal.ts";
import {
  addTrainFlags,
  chosenRecipe,
  chosenSources,
  resumedRecipe,
  resumedSources,
  type TrainFlags,
} from "./train_flags.ts";
import { readTrainingData, type TrainingData } from "./training_data.ts";
import { clock, inUnits, TrainingDisplay } from "./training_display.ts";
import { driveTraining } from "./training_driver.ts";
import { TrainingLog } from "./training_log.ts";

/** A run that is ready to be driven. */
interface Run {
  readonly folder: string;
  readonly name: string;
  readonly recipe: Recipe;
  readonly sources: CorpusSources;
  readonly data: TrainingData;
  readonly resume?: Checkpoint;
}

/** The command, to be run by `runCommand()`. */
export function trainCommand(): Command {
  return addTrainFlags(createCommand("train", "Train a character LSTM on your chats, or on any text."))
    .action((flags: TrainFlags) => trainOrResume(flags));
}

async function trainOrResume(flags: TrainFlags): Promise<void> {
  const display = new TrainingDisplay();
  const run = await openRun(flags, display);
  const { folder, data, resume, ...rest } = run;
  const threads = flags.threads ?? Math.min(8, navigator.hardwareConcurrency);
  const backend = openBackend({ threads });
  for (const line of describe(run)) display.line(line);
  display.line(
    `machine  ${backend.name}, ${backend.name === "wasm-threads" ? `${threads} threads` : "1 thread"}`,
  );

  using file = await holdFolder(folder);
  const log = new TrainingLog(file);
  log.cutBack(resume?.info.step ?? -1);
  log.add(resume ? "resume" : "begin", resume?.info.step ?? 0, { name: run.name, recipe: run.recipe });
  const { openings, ...texts } = data;
  const samples = flags.samples ? { openings } : {};
  await driveTraining(
    { ...rest, ...texts, ...resume && { resume }, backend },
    { backend, folder, display, log, ...samples },
  );
  summarize(folder, log);
}

/** Finds the run to resume, or sets up a new one. */
async function openRun(flags: TrainFlags, display: TrainingDisplay): Promise<Run> {
  const chosen = chosenRecipe(flags);
  const folder = flags.resume ? await folderToResume(flags) : undefined;
  if (folder !== undefined) return resumeRun(flags, folder);
  if (flags.resume) display.line(`Nothing to resume in ${flags.out} yet: beginning there.`);
  const sources = chosenSources(flags);
  const data = await readTrainingData(sources);
  const name = flags.name ?? nameOf(sources.corpus);
  const recipe = completeRecipe(data.corpus.ids.length, chosen);
  return { folder: await folderToBegin(name, flags), name, recipe, sources, data };
}

async function resumeRun(flags: TrainFlags, folder: string): Promise<Run> {
  const resume = await readCheckpoint(join(folder, LAST_FILE));
  if (!resume.training) {
    throw new Error(
      `Cannot resume as ${join(folder, LAST_FILE)} must hold a training state: it holds only a model`,
    );
  }
  if (flags.overwrite) throw new UsageError("Give only one of --resume and --overwrite");
  if (flags.name !== undefined && flags.name !== resume.info.name) {
    throw new UsageError(`Cannot resume with --name ${flags.name} as the run's name is ${resume.info.name}`);
  }
  const recipe = resumedRecipe(flags, resume.info.recipe);
  const { sources } = resume.training.progress;
  const data = await readTrainingData(resumedSources(flags, sources), { vocabulary: resume.vocabulary });
  return { folder, name: resume.info.name, recipe, sources, data, resume };
}

/** What is about to be done, with all defaults. */
function describe({ recipe, data, sources, folder, resume }: Run): string[] {
  const { corpus, valid, vocabulary } = data;
  const { budget, hiddenSize: H, numLayers: L, cell } = recipe;
  const numbers = parameterCount({ cell, hiddenSize: H, numLayers: L, vocabularySize: vocabulary.size });
  const [[unit, amount]] = Object.entries(budget);
  const lost = [...valid?.unknown.values() ?? []].reduce((sum, n) => sum + n, 0);
  const size = (ids: { readonly length: number }) => ids.length.toLocaleString("en");
  return [
    `corpus   ${sources.corpus.join(", ") || "embedded"}: ${corpus.kind}, ${
      size(corpus.ids)
    } symbols to learn from, ` +
    `${size(valid?.ids ?? [])} to be judged on${lost > 0 ? ` (${lost} of them unknown)` : ""}`,
    `model    ${cell}, ${L} × ${H} cells, ${vocabulary.size} symbols: ${
      size({ length: numbers })
    } numbers, ` +
    formatBytes(4 * numbers),
    `recipe   --${unit} ${amount} --batch-size ${recipe.batchSize} --seq-length ${recipe.seqLength} ` +
    `--learning-rate ${recipe.learningRate} --dropout ${recipe.dropout} --weight-decay ${recipe.weightDecay} ` +
    `--grad-clip ${recipe.gradClip} --ema ${recipe.ema} --patience ${recipe.patience} --seed ${recipe.seed}`,
    `folder   ${folder}${resume ? `, going on from step ${resume.info.step}` : ""}`,
  ];
}

/** Tells on stdout how it went and what to do next. */
function summarize(folder: string, log: TrainingLog): void {
  const lines = log.lines();
  const curve = lossCurve(lines, paintFor(Deno.stdout));
  if (curve) console.log(`\n${curve}`);
  const best = lines.findLast(({ event, improved }) => event === "evaluation" && improved === true);
  if (best) {
    const [what, loss] = best.valid === null ? ["training", best.train] : ["validation", best.valid];
    console.log(`\nBest: step ${best.step}, ${what} loss ${inUnits(loss as number)} per character.`);
  }
  console.log(`Trained for ${clock(log.seconds)}. The model lies in ${join(folder, BEST_FILE)}.`);
  console.log(`Chat with it: deno task chat --model ${join(folder, BEST_FILE)}`);
}

if (import.meta.main) await runCommand(trainCommand());
