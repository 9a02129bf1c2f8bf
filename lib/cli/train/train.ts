/**
 * `deno task train`: trains a character LSTM on chats or text, and saves it.
 *
 * @module
 */

import { format as formatBytes } from "@std/fmt/bytes";
import { join } from "@std/path";
import type { Command } from "commander";
import { heldGames } from "../../data/held_games.ts";
import { openBackend } from "../../nn/open_backend.ts";
import { type Communicator, singleRank } from "../../nn/shards/communicator.ts";
import { shardedBackend } from "../../nn/shards/sharded_learner.ts";
import { parameterCount } from "../../nn/parameters.ts";
import type { Conversation } from "../../text/conversation.ts";
import type { EncodedCorpus } from "../../text/corpus.ts";
import type { CorpusSources } from "../../training/checkpoint/checkpoint_info.ts";
import type { RunEnd } from "../../training/drive_run.ts";
import { type JudgedReplies, judgedReplies } from "../../training/judged_replies.ts";
import { recipeFlags } from "../../training/recipe_flags.ts";
import { BEST_FILE } from "../../disk/run_files.ts";
import { createCommand, runCommand } from "../command.ts";
import { lossCurve } from "./loss_curve.ts";
import { holdFolder, removeCheckpoints } from "./run_folder.ts";
import { listUnknown } from "../notices.ts";
import { shellWord } from "../shell_word.ts";
import { paintFor } from "../terminal.ts";
import { addTrainFlags, type TrainFlags } from "./flags.ts";
import { inAgreement, sharedClock } from "./agreement.ts";
import { adviceAfter, adviceToBegin } from "./advice.ts";
import { clock, inUnits, noScreen, percent, stderrScreen, TrainingDisplay } from "./display.ts";
import { driveTraining } from "./driver.ts";
import { setUpTraining, type TrainingSetup } from "./setup.ts";

/** The command, to be run by `runCommand()`. */
export function trainCommand(): Command {
  return addTrainFlags(createCommand("train", "Train a character LSTM on your chats, or on any text."))
    .action((flags: TrainFlags) => trainOrResume(flags));
}

/**
 * Trains as the flags say.
 *
 * @param flags What was given on the command line.
 * @param communicator The processes that train together, all with the same flags; only rank 0 prints and saves.
 */
export async function trainOrResume(
  flags: TrainFlags,
  communicator: Communicator = singleRank,
): Promise<void> {
  const { ranks } = communicator, leads = communicator.rank === 0;
  const display = new TrainingDisplay(leads ? stderrScreen : noScreen);
  const setup = await inAgreement(
    communicator,
    () => setUpTraining(flags, { ranks, tell: (line) => display.line(line) }),
  );
  const { folder, data, resume, ...run } = setup;
  if (flags.resume && !resume) display.line(`Nothing to resume in ${folder} yet: starting a new run.`);
  for (const line of describe(setup)) display.line(line);
  const threads = flags.threads ?? (ranks > 1 ? 1 : Math.min(8, navigator.hardwareConcurrency));
  const backend = shardedBackend(openBackend({ threads }), { shards: run.recipe.shards ?? 1, communicator });
  const threaded = backend.name === "wasm-threads" ? `, ${threads} threads` : "";
  display.line(`machine  ${backend.name}${threaded}${ranks > 1 ? ` on each of ${ranks} ranks` : ""}`);

  using file = leads ? await holdFolder(folder) : undefined;
  if (leads && !resume) await removeCheckpoints(folder);
  const { openings, judged, ...texts } = data;
  const end = await driveTraining({
    ...run,
    ...texts,
    ...resume && { resume },
    backend,
    now: sharedClock(communicator),
  }, {
    folder,
    file,
    display,
    communicator,
    stopWithParent: flags.stopWithParent ?? false,
    ...flags.samples && leads && { openings },
    ...leads && { judged: judgedBy(judged, run.sources) },
  });
  if (!leads) return;
  if (end.taken === 0) {
    display.line("This run is finished; raise its --steps, --epochs or --minutes to continue.");
  }
  const { corpus } = data;
  const own = corpus.kind === "chat" && run.sources.corpus.length > 0;
  // A run that was resumed does not tell what it began with.
  const from = flags.from !== undefined || resume !== undefined;
  summarize(folder, end, adviceToBegin({ own, from, symbols: corpus.ids.length }));
}

/** The embedded bot is also asked for what it is told. */
function judgedBy(conversations: readonly Conversation[], sources: CorpusSources): JudgedReplies | undefined {
  const judged = judgedReplies(conversations, sources);
  return judged?.lost ? { ...judged, games: heldGames() } : judged;
}

/** The plan of the run, with all defaults. */
function describe({ recipe, data, sources, folder, resume }: TrainingSetup): string[] {
  const { corpus, valid, vocabulary } = data;
  const { cell, hiddenSize: H, numLayers: L, evalEvery: _, ...rest } = recipe;
  const numbers = parameterCount({ cell, hiddenSize: H, numLayers: L, vocabularySize: vocabulary.size });
  const size = (ids: { readonly length: number }) => ids.length.toLocaleString("en");
  return [
    `corpus   ${nameCorpus(sources)}: ${corpus.kind}, ${size(corpus.ids)} symbols to learn from, ` +
    `${size(valid?.ids ?? [])} to validate on`,
    ...!valid && sources.validFraction > 0
      ? [
        "         too little text to hold any back: the loss is that of the training text",
      ]
      : [],
    ...describeLost([corpus, ...valid ? [valid] : []]),
    `model    ${cell}, ${L} × ${H} units, ${vocabulary.size} symbols: ${
      size({ length: numbers })
    } numbers, ` +
    formatBytes(4 * numbers),
    `recipe   ${recipeFlags(rest).join(" ")}`,
    `folder   ${folder}${resume ? `, continuing from step ${resume.info.step}` : ""}`,
  ];
}

/** What is learnt: files, or as much of the embedded chats as the budget allows for. */
function nameCorpus({ corpus, replies, embedded }: CorpusSources): string {
  const what = {
    core: "embedded chats (core: about itself, its memory, hello and goodbye, feelings, small talk)",
    wide: "embedded chats (wide: the core and everyday life)",
    every: "embedded chats (every intent, with one answer each)",
    all: "embedded chats (all)",
  };
  return [...corpus, ...replies].join(", ") || (embedded ? what[embedded] : "embedded chats");
}

/** Says which characters are lost, the most frequent first. */
function describeLost(corpora: readonly EncodedCorpus[]): string[] {
  const lost = new Map<string, number>();
  for (const { unknown } of corpora) {
    for (const [character, n] of unknown) lost.set(character, (lost.get(character) ?? 0) + n);
  }
  if (lost.size === 0) return [];
  const total = [...lost.values()].reduce((sum, n) => sum + n, 0);
  const ranked = new Map([...lost].sort(([, a], [, b]) => b - a));
  return [
    `         ${
      total.toLocaleString("en")
    } of them are not in the model's vocabulary and are read as "unknown": ${listUnknown(ranked)}`,
  ];
}

/** Prints how it went and what to do next. */
function summarize(folder: string, { log: lines, seconds }: RunEnd, advice: readonly string[]): void {
  const curve = lossCurve(lines, paintFor(Deno.stdout));
  if (curve) console.log(`\n${curve}`);
  const best = lines.findLast(({ event, improved }) => event === "evaluation" && improved === true);
  if (best) {
    const [what, loss] = best.valid === null ? ["training", best.train] : ["validation", best.valid];
    const answers = typeof best.answers === "number" ? `, ${percent(best.answers)} right answers` : "";
    console.log(
      `\nBest: step ${best.step}, ${what} loss ${inUnits(loss as number)} per character${answers}.`,
    );
  }
  for (const line of [...adviceAfter(lines), ...advice]) console.log(line);
  console.log(`Trained for ${clock(seconds)}. The model is in ${join(folder, BEST_FILE)}.`);
  console.log(`Chat with it: deno task chat --model ${shellWord(join(folder, BEST_FILE))}`);
}

if (import.meta.main) await runCommand(trainCommand());
