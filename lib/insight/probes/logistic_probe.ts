/**
 * Does the memory hold a fact about the text, spread over many units? Yes, if a linear function of the units predicts
 * it on text that it was not fitted to.
 *
 * @module
 */

import { sigmoid } from "../../nn/lstm.ts";
import { Random } from "../../nn/random.ts";
import type { NamedArray } from "../trace/named_array.ts";

/** Options of {@linkcode logisticProbe}. */
export interface ProbeOptions {
  /** Decides which parts of the text to hold out. */
  readonly seed: number;
  /** Share of the text to hold out; default 0.25. */
  readonly heldOut?: number;
  /**
   * The text is cut into this many pieces, each entirely fitted to or held out, as neighbouring characters are too
   * similar to be split; default 20.
   */
  readonly pieces?: number;
  /** Weight of the penalty ½·λ·‖w‖², in units of the mean loss; default 0.001. */
  readonly penalty?: number;
  /** Steps of the fit; default 200. */
  readonly steps?: number;
}

/** The result of {@linkcode logisticProbe}. */
export interface Probe {
  /** Share of the held-out characters whose label is predicted correctly, 0 … 1. */
  readonly accuracy: number;
  /** The same share for always predicting the more frequent label of the fitted part: what accuracy must beat. */
  readonly baseline: number;
  /** Weight of each unit, in units of its standard deviation; length H. */
  readonly weights: Float64Array;
  /** Added to the weighted sum. */
  readonly bias: number;
  /** How many characters were held out. */
  readonly heldOut: number;
}

/**
 * Fits label ≈ σ(w·units + b) by gradient descent with Nesterov's momentum, and tests it on held-out text.
 *
 * @param units Units over time, e.g. `trace.cell.select({ layer: 1 })`.
 * @param labels 0 or 1 per character; length T.
 * @param options Seed and settings.
 * @throws {TypeError} If there is not one label per character.
 * @throws {RangeError} If a label is neither 0 nor 1, or there is nothing to fit to or nothing held out.
 *
 * @example
 * ```ts
 * import { logisticProbe } from "./logistic_probe.ts";
 * import { NamedArray } from "../trace/named_array.ts";
 * import { Random } from "../../nn/random.ts";
 * import { assertGreater } from "@std/assert";
 *
 * const random = new Random(1);
 * const units = new NamedArray({ time: 400, unit: 2 }, Float32Array.from({ length: 800 }, () => random.normal()));
 * const labels = Array.from({ length: 400 }, (_, t) => units.data[2 * t] > units.data[2 * t + 1] ? 1 : 0);
 * assertGreater(logisticProbe(units, labels, { seed: 1 }).accuracy, 0.95);
 * ```
 */
export function logisticProbe(
  units: NamedArray<"time" | "unit">,
  labels: ArrayLike<number>,
  { seed, heldOut = 0.25, pieces = 20, penalty = 0.001, steps = 200 }: ProbeOptions,
): Probe {
  const T = units.size("time"), H = units.size("unit");
  assertLabels(labels, T);
  const order = new Random(seed).shuffle(Array.from({ length: pieces }, (_, k) => k));
  const outside = new Set(order.slice(0, Math.round(heldOut * pieces)));
  const times = Array.from({ length: T }, (_, t) => t);
  const isOutside = (t: number) => outside.has(Math.floor(t * pieces / T));
  const fitted = times.filter((t) => !isOutside(t)), tested = times.filter(isOutside);
  if (fitted.length === 0 || tested.length === 0) {
    throw new RangeError(
      `Cannot probe as heldOut must leave text on both sides: current value is ${heldOut}`,
    );
  }
  const x = standardize(units, fitted);
  const { weights, bias } = fit({ x, labels, times: fitted, H, penalty, steps });
  const said = (t: number) => score(x, weights, t * H) + bias > 0 ? 1 : 0;
  const share = (part: number[], holds: (t: number) => boolean) => part.filter(holds).length / part.length;
  const usual = share(fitted, (t) => labels[t] === 1) > 0.5 ? 1 : 0;
  return {
    accuracy: share(tested, (t) => said(t) === labels[t]),
    baseline: share(tested, (t) => labels[t] === usual),
    weights,
    bias,
    heldOut: tested.length,
  };
}

interface Fit {
  /** Standardized units; shape (T, H). */
  readonly x: Float64Array;
  readonly labels: ArrayLike<number>;
  /** The characters to fit to. */
  readonly times: readonly number[];
  readonly H: number;
  readonly penalty: number;
  readonly steps: number;
}

/** Minimizes the mean logistic loss plus ½·λ·‖w‖² with a step size of 1 / (its largest curvature). */
function fit({ x, labels, times, H, penalty, steps }: Fit): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(H), last = new Float64Array(H), gradient = new Float64Array(H);
  const rate = 1 / (0.25 * (largestCurvature(x, times, H) + 1) + penalty);
  let bias = 0, lastBias = 0;
  for (let step = 0; step < steps; step++) {
    const momentum = step / (step + 3);
    const ahead = weights.map((w, u) => w + momentum * (w - last[u]));
    const biasAhead = bias + momentum * (bias - lastBias);
    gradient.fill(0);
    let dbias = 0;
    for (const t of times) {
      const error = (sigmoid(score(x, ahead, t * H) + biasAhead) - labels[t]) / times.length;
      for (let u = 0; u < H; u++) gradient[u] += error * x[t * H + u];
      dbias += error;
    }
    last.set(weights);
    lastBias = bias;
    for (let u = 0; u < H; u++) weights[u] = ahead[u] - rate * (gradient[u] + penalty * ahead[u]);
    bias = biasAhead - rate * dbias;
  }
  return { weights, bias };
}

/** The largest eigenvalue of the units' correlation matrix, by power iteration. */
function largestCurvature(x: Float64Array, times: readonly number[], H: number): number {
  let direction = new Float64Array(H).fill(1 / Math.sqrt(H)), eigenvalue = 0;
  for (let round = 0; round < 12; round++) {
    const image = new Float64Array(H);
    for (const t of times) {
      const along = score(x, direction, t * H) / times.length;
      for (let u = 0; u < H; u++) image[u] += along * x[t * H + u];
    }
    eigenvalue = Math.hypot(...image);
    if (eigenvalue === 0) return 0;
    direction = image.map((value) => value / eigenvalue);
  }
  return 1.1 * eigenvalue; // power iteration approaches it from below
}

/** w·x of the units that start at `offset`. */
function score(x: Float64Array, weights: Float64Array, offset: number): number {
  let sum = 0;
  for (let u = 0; u < weights.length; u++) sum += weights[u] * x[offset + u];
  return sum;
}

/** Each unit shifted and scaled to mean 0 and variance 1 over the given characters; shape (T, H). */
function standardize(units: NamedArray<"time" | "unit">, times: readonly number[]): Float64Array {
  const H = units.size("unit"), x = Float64Array.from(units.data);
  for (let u = 0; u < H; u++) {
    let mean = 0, variance = 0;
    for (const t of times) mean += x[t * H + u] / times.length;
    for (const t of times) variance += (x[t * H + u] - mean) ** 2 / times.length;
    const scale = variance > 1e-20 ? 1 / Math.sqrt(variance) : 0;
    for (let k = u; k < x.length; k += H) x[k] = (x[k] - mean) * scale;
  }
  return x;
}

function assertLabels(labels: ArrayLike<number>, T: number): void {
  if (labels.length !== T) {
    throw new TypeError(`Cannot probe as there must be ${T} labels: current value is ${labels.length}`);
  }
  for (let t = 0; t < T; t++) {
    if (labels[t] !== 0 && labels[t] !== 1) {
      throw new RangeError(`Cannot probe as each label must be 0 or 1: current value is ${labels[t]}`);
    }
  }
}
