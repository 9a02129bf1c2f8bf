/**
 * Chooses the tile of the matrix product by measuring.
 *
 * @module
 */

import { Arena } from "./arena.ts";
import { engineModule, instantiateKernels } from "./kernels/kernels.ts";
import type { TileRows } from "./kernels/matrix_product.ts";

/** Sizes of the trial: 16 rows times one panel of 256 k's, everything in the first-level cache. */
const ROWS = 16;
const CHUNKS = 16;
/** Minimum time to measure, and maximum time to wait until V8 has optimized the kernels. */
const TRIAL_MS = 15;
const PATIENCE_MS = 300;
/** Optimized code is at least this many times as fast as the first, quick compilation. */
const COMPILED_SPEED_UP = 2;
/** Products per measurement: about 10 µs. */
const REPEATS = 8;

/** Turns of `settle` after which V8 optimizes it: about 13 MB of executed code. */
const SETTLE_TURNS = 100_000;

let chosen: TileRows | undefined;

/**
 * Chooses the faster tile on this machine with these V8 flags, which does not change any result, and warms up what
 * has to be optimized from the start. Done once.
 */
export function chooseTileRows(): TileRows {
  if (chosen) return chosen;
  const arena = new Arena();
  const [a, b, c] = [arena.floats(CHUNKS * 16 * ROWS), arena.floats(CHUNKS * 256), arena.floats(ROWS * 16)];
  const memory = arena.createMemory({ shared: false });
  const module = engineModule({ shared: false });
  const trials = ([2, 4] as const).map((tileRows) => {
    const { product } = instantiateKernels(module, { memory, tileRows });
    return { tileRows, kernel: product.load, first: 0, best: Infinity };
  });
  instantiateKernels(module, { memory, tileRows: 2 }).settle(0, SETTLE_TURNS);
  const begin = performance.now();
  const elapsed = () => performance.now() - begin;
  const waiting = () => trials.some(({ first, best }) => best * COMPILED_SPEED_UP > first);
  do {
    for (const trial of trials) {
      const start = performance.now();
      for (let i = 0; i < REPEATS; i++) {
        trial.kernel(a, b, c, ROWS / trial.tileRows, 1, CHUNKS, ROWS * 64, CHUNKS * 1024);
      }
      const time = performance.now() - start;
      trial.first ||= time;
      trial.best = Math.min(trial.best, time);
    }
  } while (elapsed() < TRIAL_MS || (waiting() && elapsed() < PATIENCE_MS));
  trials.sort((x, y) => x.best - y.best);
  return chosen = trials[0].tileRows;
}
