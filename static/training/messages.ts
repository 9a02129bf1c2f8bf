/**
 * What the page and the worker that trains say to each other.
 *
 * @module
 */

import type { Budget, CorpusSources, Recipe } from "../../lib/training/mod.ts";

/** A new run. */
export interface TrainingOrder {
  /** Names the run, and its model. */
  readonly key: string;
  /** What the model is called. */
  readonly name: string;
  /** What it learns from; see `writeCorpus()`. Absent for the embedded chats. */
  readonly corpus?: Blob;
  /** Where the program is that has the embedded chats in it. */
  readonly embedded?: string;
  /** Where it was found and how it was read, as the command line would say it. */
  readonly sources: CorpusSources;
  /** The settings that were chosen; the others depend on the text and on the machine. */
  readonly chosen: Partial<Recipe>;
  /** The key of a model of one's own to start from. */
  readonly from?: string;
}

/** Asked of the worker. */
export type TrainingAsk =
  /** Answered when the run ends, or pauses. */
  | { readonly ask: "begin"; readonly order: TrainingOrder; readonly threads: number }
  /** Goes on where a run was stored last, with more time if a budget is given. */
  | { readonly ask: "go on"; readonly key: string; readonly budget?: Budget; readonly threads: number }
  /** Ends the run in progress after its current step; it is stored. */
  | { readonly ask: "pause" }
  /** What counting letters achieves on a run's text. */
  | { readonly ask: "count"; readonly key: string }
  /** Stores a model from a file. */
  | { readonly ask: "import"; readonly file: Blob; readonly name: string }
  /** Gives a model another name, in its file, too. */
  | { readonly ask: "rename"; readonly key: string; readonly name: string };

/** The plan of a run. */
export interface TrainingPlan {
  readonly told: "plan";
  readonly recipe: Recipe;
  /** Symbols to learn from, and to evaluate on. */
  readonly symbols: number;
  readonly held: number;
  readonly vocabulary: number;
  /** How many numbers the model has. */
  readonly parameters: number;
  /** How many threads there are. */
  readonly threads: number;
  /** The step that it goes on from; 0 for a new run. */
  readonly step: number;
}

/** How far a run has come. */
export interface TrainingProgress {
  readonly told: "progress";
  readonly step: number;
  readonly epoch: number;
  /** Share of the budget, 0 … 1. */
  readonly share: number;
  /** Nats per character over the last fifty steps. */
  readonly loss: number;
  /** Characters per second over the last seconds. */
  readonly speed: number;
  /** Seconds trained since the run began or went on, and seconds to go. */
  readonly seconds: number;
  readonly left: number;
}

/** What an evaluation has found. */
export interface TrainingEvaluation {
  readonly told: "evaluation";
  readonly step: number;
  readonly train: number | null;
  readonly valid: number | null;
  /** Share of the replies held back whose beginning was foreseen; null unless replies are what matters. */
  readonly answers: number | null;
  readonly improved: boolean;
  /** What the model writes by now: a message and its reply, or a line. */
  readonly sample: string;
}

/** Told while a run goes on. */
export type TrainingTold =
  | { readonly told: "state"; readonly state: "reading" | "measuring" }
  | TrainingPlan
  | TrainingProgress
  | TrainingEvaluation
  /** Ten more steps: their mean loss. */
  | { readonly told: "loss"; readonly step: number; readonly loss: number }
  /** It had diverged, and goes on from an earlier step at half the learning rate. */
  | { readonly told: "retry"; readonly step: number; readonly message: string }
  /** The run is stored; also the best model, if `best` is set. */
  | { readonly told: "stored"; readonly step: number; readonly best: boolean }
  /** The best model could not be stored, but it can still be downloaded. */
  | { readonly told: "unstored"; readonly weights: Blob };

/** How a run ended. */
export interface TrainingEnded {
  readonly reason: "budget" | "patience" | "stopped" | undefined;
  readonly step: number;
}

/** The answers. */
export type TrainingAnswer =
  | { readonly answer: "ended"; readonly end: TrainingEnded }
  | { readonly answer: "counted"; readonly nats: number | null; readonly order: number }
  | { readonly answer: "done"; readonly key?: string };
