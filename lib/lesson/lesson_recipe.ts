/**
 * The recipes of the lesson's three models. They decide everything: the same recipe gives the same bytes, in the
 * page as on the command line.
 *
 * @module
 */

import { ANY_NAMES } from "../data/lesson/any_names.ts";
import { KNOWN_NAMES } from "../data/lesson/known_names.ts";
import type { PassageSource } from "../data/lesson/passage_source.ts";
import type { CellKind } from "../nn/model.ts";

/** How one of the lesson's models is made. */
export interface LessonRecipe {
  /** Its name, which is its file's. */
  readonly name: string;
  /** The LSTM, or the simple RNN to compare it with. */
  readonly cell: CellKind;
  /** H: units in its one layer. */
  readonly hiddenSize: number;
  /** The forget gate's initial bias: how firmly a fresh LSTM keeps what it has. */
  readonly forgetBias: number;
  /** Where its passages come from. */
  readonly source: PassageSource;
  /** How many letters names have at first, at most. */
  readonly shortNames: number;
  /** And at the end; the names grow first, then the distance. */
  readonly longNames: number;
  /** How far from the blank the friend is named at the end, at most, in characters. */
  readonly goal: number;
  /** Updates. */
  readonly steps: number;
  /** The peak learning rate. */
  readonly learningRate: number;
  /** λ of `penalizeCellStates()`: what is not needed later is dropped, and what is needed is kept in few units. */
  readonly cellPenalty: number;
  /** The seed of all random numbers. */
  readonly seed: number;
}

/** Knows thirty names by heart and keeps them in a few units that do little else: to inspect, and to train live. */
const knownNames: LessonRecipe = {
  name: "known_names",
  cell: "lstm",
  hiddenSize: 64,
  forgetBias: 3,
  source: KNOWN_NAMES,
  shortNames: 4,
  longNames: 4,
  goal: 150,
  steps: 1000,
  learningRate: 0.015,
  cellPenalty: 0.001,
  seed: 1,
};

/** The three recipes. */
export const LESSON_RECIPES = {
  knownNames,
  /** Copies names that it has never seen, letter by letter. */
  anyName: {
    name: "any_name",
    cell: "lstm",
    hiddenSize: 76,
    forgetBias: 1,
    source: ANY_NAMES,
    shortNames: 4,
    longNames: 8,
    goal: 150,
    steps: 6500,
    learningRate: 0.01,
    cellPenalty: 0.001,
    seed: 1,
  },
  /** The simple RNN, trained as long as the first: four times the updates, at its best learning rate. */
  simpleRnn: { ...knownNames, name: "simple_rnn", cell: "rnn", steps: 4000, learningRate: 0.003 },
} as const satisfies Readonly<Record<string, LessonRecipe>>;
