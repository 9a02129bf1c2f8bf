/**
 * A recipe: everything that decides how a model is trained, with defaults that suit the corpus.
 *
 * @module
 */

import type { CellKind } from "../nn/model.ts";
import type { CorpusKind } from "../text/chat_template.ts";

/** How long to train; the learning-rate schedule ends exactly there. */
export type Budget =
  | { readonly steps: number }
  | { readonly epochs: number }
  | { readonly minutes: number };

/** How long to train if nothing is said. */
export const DEFAULT_BUDGET: Budget = { minutes: 3 };

/** All settings of a training run. Together with the corpus they decide every byte of the result. */
export interface Recipe {
  /** LSTM, or the simple RNN. */
  readonly cell: CellKind;
  /** H: units per layer. */
  readonly hiddenSize: number;
  /** L: layers. */
  readonly numLayers: number;
  /** B: rows read side by side. */
  readonly batchSize: number;
  /** T: characters per row and step. */
  readonly seqLength: number;
  /** How many parts the rows of a batch are cut into, whose gradients are added in order; absent for one. */
  readonly shards?: number;
  /** The highest learning rate, reached after the warm-up. */
  readonly learningRate: number;
  /** Share of each layer's outputs that is dropped, one mask per sequence. */
  readonly dropout: number;
  /** Share of each layer's recurrent weights that is dropped, anew for each step. */
  readonly weightDrop: number;
  /** λ of `penalizeCellStates()`: what large cell states cost; no effect on a simple RNN. */
  readonly cellPenalty: number;
  /** Decoupled weight decay of the matrices. */
  readonly weightDecay: number;
  /** Largest global norm of the gradient; 0 turns clipping off. */
  readonly gradClip: number;
  /** Decay of the running average of the weights, which is evaluated and stored as best; 0 for none. */
  readonly ema: number;
  /** Decides the initial weights, the order of conversations and the dropout masks. */
  readonly seed: number;
  /** How long to train. */
  readonly budget: Budget;
  /** Steps between evaluations; 0 for about 20 in the whole run. */
  readonly evalEvery: number;
  /** Evaluations without a better loss after which training stops; 0 for never. */
  readonly patience: number;
  /** Whether a chat model takes a course in remembering what it is told, beside its corpus; absent for no. */
  readonly course?: "memory";
}

/** Steps from which an average of the weights over some hundred of them is better than the last ones. */
const AVERAGED_STEPS = 1500;
/** Characters per second that the defaults assume, for two cores and 256 units. */
const ASSUMED_SPEED = 50_000;

/**
 * Fills in what was not chosen, from the size of the corpus and the budget. The rules come from a measured sweep on
 * tiny-shakespeare: short budgets need a small model and a learning rate ten times the usual 2e-3; 512 units pay off
 * from about five minutes, dropout from about five passes over the text.
 *
 * @param characters Symbols in the training text.
 * @param chosen The user's choices; they are kept.
 * @param options.speed Characters per second that this machine reads in training with 256 units, if it was measured:
 * only a budget in minutes asks for it.
 * @param options.kind What the corpus is; running text suits a short run best with few rows, short sequences and an
 * average of the weights.
 *
 * @example
 * ```ts
 * import { completeRecipe } from "./recipe.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const recipe = completeRecipe(1_000_000, { budget: { minutes: 10 }, seed: 3 });
 * assertEquals([recipe.hiddenSize, recipe.batchSize, recipe.seed], [512, 32, 3]);
 * ```
 */
export function completeRecipe(
  characters: number,
  chosen: Partial<Recipe> = {},
  { speed = ASSUMED_SPEED, kind }: { readonly speed?: number; readonly kind?: CorpusKind } = {},
): Recipe {
  // Last in every recipe, as their order is stored with a model.
  const { budget = DEFAULT_BUDGET, ...others } = chosen;
  const rows = chosen.batchSize ?? defaultBatchSize(characters);
  const smallRead = charactersRead(budget, { characters, perStep: rows * (chosen.seqLength ?? 64), speed });
  const hiddenSize = chosen.hiddenSize ?? (smallRead > 4 * 60 * ASSUMED_SPEED ? 512 : 256);
  const numLayers = chosen.numLayers ?? 1;
  const isBriefText = kind === "text" && hiddenSize <= 256;
  const batchSize = chosen.batchSize ?? Math.min(rows, isBriefText ? 16 : rows);
  // A row of a text needs one symbol more; with a text that short any length is a first experiment's.
  const longest = Math.max(1, Math.floor(characters / batchSize) - 1);
  const seqLength = chosen.seqLength ?? Math.min(hiddenSize > 256 ? 128 : isBriefText ? 48 : 64, longest);
  const slowdown = "minutes" in budget ? Math.max(1, numLayers * (hiddenSize / 256) ** 2) : 1;
  const perStep = batchSize * seqLength;
  const read = charactersRead(budget, { characters, perStep, speed }) / slowdown;
  return {
    cell: "lstm",
    hiddenSize,
    numLayers,
    batchSize,
    seqLength,
    learningRate: defaultLearningRate({ hiddenSize, numLayers, batchSize, isBriefText, ...chosen }),
    dropout: defaultDropout(hiddenSize, read / characters),
    weightDrop: 0,
    cellPenalty: 0.002,
    weightDecay: 0,
    gradClip: 1,
    ema: isBriefText && read > AVERAGED_STEPS * perStep ? 0.997 : 0,
    seed: 1,
    evalEvery: 0,
    patience: 0,
    ...others,
    budget,
  };
}

/** Fewer rows for a small corpus: more updates per pass, and rows that are still a few sequences long. */
function defaultBatchSize(characters: number): number {
  let rows = characters < 500_000 ? 16 : 32;
  while (rows > 1 && characters < rows * 512) rows /= 2;
  return rows;
}

/** Large models memorize a text after a few passes, small ones hardly ever. */
function defaultDropout(hiddenSize: number, epochs: number): number {
  if (hiddenSize > 256) return epochs < 3 ? 0 : 0.3;
  return epochs < (hiddenSize > 128 ? 5 : 10) ? 0 : 0.1;
}

/** How many characters a budget allows. */
function charactersRead(
  budget: Budget,
  { characters, perStep, speed }: {
    readonly characters: number;
    readonly perStep: number;
    readonly speed: number;
  },
): number {
  if ("steps" in budget) return budget.steps * perStep;
  if ("epochs" in budget) return budget.epochs * characters;
  return budget.minutes * 60 * speed;
}

/** The sweep's winners at 1×256 and 1×512; wider and deeper models get less. */
function defaultLearningRate(
  { hiddenSize, numLayers, batchSize, course, isBriefText }:
    & Pick<Recipe, "hiddenSize" | "numLayers" | "batchSize" | "course">
    & { readonly isBriefText: boolean },
): number {
  // Copying is learnt with small steps only: 0.01 at 128 units, 0.006 at 256.
  if (course) return Number((0.1 / Math.sqrt(hiddenSize) / numLayers).toPrecision(1));
  const base = (batchSize >= 32 || isBriefText) && hiddenSize <= 256 ? 0.024 : 0.016;
  return Number((base * Math.min(1, 512 / hiddenSize) / numLayers).toPrecision(2));
}
