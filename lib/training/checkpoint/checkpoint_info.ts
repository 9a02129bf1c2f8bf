/**
 * What a checkpoint says about the origin of its model, and how to resume its training.
 *
 * @module
 */

import type { EmbeddedScope } from "../../data/embedded_scope.ts";
import type { CorpusFormat, ImportOptions } from "../../text/import_options.ts";
import type { RandomState } from "../../nn/random.ts";
import type { BatchCursor } from "../../text/batches/batches.ts";
import type { ReplyThresholds } from "../../sampling/draws/reply_thresholds.ts";
import type { CorpusKind } from "../../text/chat_template.ts";
import type { CourseProgress } from "../course/memory_course.ts";
import type { Recipe } from "../recipe.ts";

/** Losses in nats per character; null if not measured. */
export interface Losses {
  /** Mean over the training batches since the previous evaluation. */
  readonly train: number | null;
  /** Over the validation text. */
  readonly valid: number | null;
}

/** Where a model comes from. */
export interface CheckpointInfo {
  /** The run's name, by default the corpus's. */
  readonly name: string;
  /** What it was trained on, and so how to speak to it; see `templateOf()`. */
  readonly kind: CorpusKind;
  /** SHA-256 of the encoded training corpus, in hexadecimal. */
  readonly digest: string;
  /** The seed of all random numbers of the run. */
  readonly seed: number;
  /** Updates taken. */
  readonly step: number;
  /** How often the training corpus has been read; fractional. */
  readonly epoch: number;
  /** At the previous evaluation, or for a run's best model at the evaluation that chose it. */
  readonly losses: Losses;
  /** How it was trained. */
  readonly recipe: Recipe;
  /** When a reply of it is drawn again; absent in older files, and if that was not measured. */
  readonly thresholds?: ReplyThresholds;
  /** All words of a small chat corpus, see `listWords()`: others are not written in replies. Absent for a large one. */
  readonly words?: string;
}

/** Where the corpus is, as given on the command line, so that resuming finds it again. */
export interface CorpusSources {
  /** Empty for the embedded corpus, like `replies`. */
  readonly corpus: readonly string[];
  /** Chats whose replies matter most; see `focusOnReplies()`. */
  readonly replies: readonly string[];
  /** Files to evaluate on; empty if part of the corpus is held back. */
  readonly valid: readonly string[];
  /** How the files are written. */
  readonly format: CorpusFormat;
  /** The share that is held back. */
  readonly validFraction: number;
  /** How chats are read, e.g. who the bot is; absent in older files, or if nothing was chosen. */
  readonly reading?: ImportOptions;
  /** Which of the embedded chats are learnt, if no files are; absent in older files, for all of them as people's. */
  readonly embedded?: EmbeddedScope;
}

/**
 * What decides the next step of a run, besides tensors. Nothing here depends on a clock, except with a budget of
 * minutes.
 */
export interface TrainingProgress {
  /** The generator of the dropout masks and of weight-drop. */
  readonly random: RandomState;
  /** Where the batches continue. */
  readonly cursor: BatchCursor;
  /** Where the course in remembering is; absent without one. */
  readonly course?: CourseProgress;
  /** The loss of the best model so far. */
  readonly bestLoss: number | null;
  /** Its share of right answers; absent where the loss decides. */
  readonly bestAnswers?: number;
  /** Evaluations since the best loss. */
  readonly evaluationsSinceBest: number;
  /** Sum of the training losses since the last evaluation. */
  readonly lossSum: number;
  /** How many losses are in that sum. */
  readonly lossCount: number;
  /** Halved when the loss exploded and the run was restarted. */
  readonly learningRateScale: number;
  /** Seconds trained, for a budget in minutes; null for a budget in steps or epochs. */
  readonly seconds: number | null;
  /** SHA-256 of the encoded validation corpus; null without one. */
  readonly validDigest: string | null;
  /** Where to find the corpus again. */
  readonly sources: CorpusSources;
}
