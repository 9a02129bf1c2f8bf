/**
 * What the page shows of training.
 *
 * @module
 */

import type { CorpusFormat } from "../../lib/chats/mod.ts";
import type { OwnModel } from "../own_models/own_model.ts";
import type { RunRecord } from "../own_models/run_record.ts";
import type { ChatsRead, DroppedSource } from "./chats/messages.ts";
import type { TrainingEvaluation, TrainingPlan, TrainingProgress } from "./messages.ts";

/** How the files are read. */
export interface ReadingChoice {
  readonly bot?: string;
  /** Pairs of names of one person, such as `Zoë=Zoe Brandt`. */
  readonly same: readonly string[];
  readonly scrub: boolean;
  readonly scrubNames: boolean;
  readonly repair: boolean;
  readonly format: CorpusFormat;
}

/** As `deno task train` reads without flags. */
export const PLAIN_READING: ReadingChoice = {
  same: [],
  scrub: false,
  scrubNames: false,
  repair: false,
  format: "auto",
};

/** A point of a curve. */
export interface LossPoint {
  readonly step: number;
  readonly loss: number;
}

/** A run as it is now. */
export interface LiveRun {
  readonly key: string;
  readonly name: string;
  readonly phase:
    | "reading"
    | "measuring"
    | "learning"
    | "pausing"
    | "paused"
    | "done"
    | "failed"
    | "elsewhere";
  /** Whether it is done because the reader ended it before its time. */
  readonly stopped?: boolean;
  readonly plan?: TrainingPlan;
  readonly progress?: TrainingProgress;
  readonly losses: readonly LossPoint[];
  readonly evaluations: readonly TrainingEvaluation[];
  /** What counting letters achieves, nats per character; null if there is no such line, absent until it is known. */
  readonly counted?: number | null;
  /** When it was stored last, and at which step. */
  readonly stored?: { readonly time: number; readonly step: number };
  /** Whether a model of it is stored. */
  readonly hasModel: boolean;
  /** The best model, if it could not be stored. */
  readonly unstored?: Blob;
  /** What went wrong. */
  readonly problem?: string;
  /** What it had to do over. */
  readonly retry?: string;
}

/** How much the browser keeps. */
export interface StorageUse {
  /** Bytes of all that this page keeps, and how much there may be. */
  readonly used: number;
  readonly quota: number;
  /** Whether the browser has promised not to clear it by itself. */
  readonly lasting: boolean;
}

/** Everything about training. */
export interface DeskState {
  /** Nothing for the embedded chats. */
  readonly sources: readonly DroppedSource[];
  /** Whether the embedded chats are to be learnt. */
  readonly embedded: boolean;
  readonly reading: ReadingChoice;
  /** The share of the files that is read; absent while nothing is being read. */
  readonly share?: number | undefined;
  readonly read?: ChatsRead | undefined;
  /** Why files were refused that are not among the sources. */
  readonly refused: readonly string[];
  /** What is wrong with the files. */
  readonly problem?: string | undefined;
  readonly run?: LiveRun | undefined;
  readonly runs: readonly RunRecord[];
  readonly models: readonly OwnModel[];
  /** The keys of runs that go on in another tab. */
  readonly elsewhere: ReadonlySet<string>;
  readonly use?: StorageUse;
}

/** Before anything has happened. */
export const EMPTY_DESK: DeskState = {
  sources: [],
  refused: [],
  embedded: false,
  reading: PLAIN_READING,
  runs: [],
  models: [],
  elsewhere: new Set(),
};
