/**
 * The recipes of the lesson's three models. Everything that decides them is here: the same recipe gives the same
 * bytes, in the page as on the command line.
 *
 * @module
 */

import { ANY_NAMES } from "../data/lesson/any_names.ts";
import { KNOWN_NAMES } from "../data/lesson/known_names.ts";
import type { PassageSource } from "../data/lesson/passage_source.ts";
import type { CellKind } from "../nn/model.ts";

/** How one of the lesson's models is made. */
export interface LessonRecipe {
  /** What it is called: the name of its file. */
  readonly name: string;
  /** The LSTM, or the simple RNN beside it. */
  readonly cell: CellKind;
  /** H: units in its one layer. */
  readonly hiddenSize: number;
  /** The forget gate's first bias: how firmly a fresh LSTM keeps what it has. */
  readonly forgetBias: number;
  /** Where its passages come from. */
  readonly source: PassageSource;
  /** How many letters names have at most, at first. */
  readonly shortNames: number;
  /** And in the end; the names grow first, then the distance. */
  readonly longNames: number;
  /** How many characters away from the blank the friend is named at most, in the end. */
  readonly goal: number;
  /** Updates. */
  readonly steps: number;
  /** The highest learning rate. */
  readonly learningRate: number;
  /** λ of `penalizeCellStates()`: what is of no use later is then let go, and what is of use is kept in few units. */
  readonly cellPenalty: number;
  /** What all random numbers begin from. */
  readonly seed: number;
}

/** Knows thirty names by heart and keeps them in a few units that do little else: to look into, and to train live. */
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
  /** The simple RNN for as long as the first: four times the updates, at the learning rate that suits it best. */
  simpleRnn: { ...knownNames, name: "simple_rnn", cell: "rnn", steps: 4000, learningRate: 0.003 },
} as const satisfies Readonly<Record<string, LessonRecipe>>;
