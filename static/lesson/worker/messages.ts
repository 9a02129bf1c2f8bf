/**
 * What the page and the lesson's worker say to each other.
 *
 * @module
 */

import type { UnitIndex } from "../../../lib/insight/mod.ts";
import type { BlankAnswer } from "../../../lib/passages/mod.ts";
import type { Model } from "../../../lib/nn/mod.ts";

/** Asked of the worker. */
export type LessonAsk =
  /** Which units carry the friend's name? */
  | { readonly ask: "friend units"; readonly model: Model }
  /** Can a probe tell the city right before the question? */
  | { readonly ask: "city probe"; readonly model: Model }
  /** Train the model of known names; it reports until it is done or stopped. */
  | { readonly ask: "teach"; readonly seed: number; readonly text: string; readonly answer: string }
  | { readonly ask: "stop" };

/** What the training has come to. */
export interface TeachProgress {
  readonly step: number;
  readonly steps: number;
  /** Nats per character. */
  readonly loss: number;
  /** How many characters away the friend is named by now. */
  readonly gap: number;
  /** What it puts into the blank by now, now and then. */
  readonly answer?: BlankAnswer;
}

/** Told by the worker. */
export type LessonTold =
  | {
    readonly told: "friend units";
    readonly units: readonly UnitIndex[];
    /** Shares of 24 passages: the answer went with the units, and the other friend came with the other's values. */
    readonly emptied: number;
    readonly filled: number;
  }
  | {
    readonly told: "city probe";
    /** Share of the held-out passages in which a probe tells the city from one other; ½ is guessing. */
    readonly city: number;
    /** The same for the friend's name. */
    readonly friend: number;
    readonly passages: number;
  }
  | { readonly told: "progress"; readonly progress: TeachProgress }
  | { readonly told: "taught"; readonly model: Model | undefined }
  | { readonly told: "problem"; readonly message: string };
