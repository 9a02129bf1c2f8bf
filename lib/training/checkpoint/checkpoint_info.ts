/**
 * What a checkpoint says about where its model comes from, and how its training goes on.
 *
 * @module
 */

import type { CorpusFormat, ImportOptions } from "../../text/import_options.ts";
import type { RandomState } from "../../nn/random.ts";
import type { BatchCursor } from "../../text/batches/batches.ts";
import type { CorpusKind } from "../../text/chat_template.ts";
import type { Recipe } from "../recipe.ts";

/** Losses in nats per character; null where none was measured. */
export interface Losses {
  /** Mean over the training batches since the evaluation before. */
  readonly train: number | null;
  /** Over the validation text. */
  readonly valid: number | null;
}

/** Where a model comes from. */
export interface CheckpointInfo {
  /** The run's name, by default that of its corpus. */
  readonly name: string;
  /** What it was trained on, and so how it is spoken to; see `templateOf()`. */
  readonly kind: CorpusKind;
  /** SHA-256 of the encoded training corpus, in hexadecimal. */
  readonly digest: string;
  /** What all random numbers of the run began from. */
  readonly seed: number;
  /** Updates taken. */
  readonly step: number;
  /** How often the training corpus was read; fractional. */
  readonly epoch: number;
  /** At the evaluation before, or for a run's best model at the evaluation that chose it. */
  readonly losses: Losses;
  /** How it was trained. */
  readonly recipe: Recipe;
}

/** Where the corpus was found, as given on the command line, so that resuming finds it again. */
export interface CorpusSources {
  /** Empty, as `replies` then is, for the embedded corpus. */
  readonly corpus: readonly string[];
  /** Chats of which above all the replies are learnt; see `focusOnReplies()`. */
  readonly replies: readonly string[];
  /** Files to be judged on; empty if a part of the corpus is held back. */
  readonly valid: readonly string[];
  /** How the files are written. */
  readonly format: CorpusFormat;
  /** The part that is held back. */
  readonly validFraction: number;
  /** How chats are read, e.g. who the bot is; absent in older files, and where nothing was chosen. */
  readonly reading?: ImportOptions;
}

/** What decides the next step of a run, besides tensors. Nothing here depends on a clock, except in a budget of minutes. */
export interface TrainingProgress {
  /** The generator of the dropout masks and of weight-drop. */
  readonly random: RandomState;
  /** Where the batches go on. */
  readonly cursor: BatchCursor;
  /** The best loss so far. */
  readonly bestLoss: number | null;
  /** Evaluations since then. */
  readonly evaluationsSinceBest: number;
  /** Sum of the training losses since the last evaluation. */
  readonly lossSum: number;
  /** How many losses that sum has. */
  readonly lossCount: number;
  /** Halved when the loss has exploded and the run was taken up again. */
  readonly learningRateScale: number;
  /** Seconds trained, for a budget in minutes; null for a budget in steps or epochs. */
  readonly seconds: number | null;
  /** SHA-256 of the encoded validation corpus; null without one. */
  readonly validDigest: string | null;
  /** Where to find the corpus again. */
  readonly sources: CorpusSources;
}
