/**
 * Limits of surprise, learnt from answers of which it is known whether they are right.
 *
 * @module
 */

/** The fewest right answers to learn a limit from. */
const FEWEST_RIGHT = 10;

/** An answer, and how surprising it was to whoever gave it. */
export interface Answer {
  /** In nats. */
  readonly surprise: number;
  readonly isRight: boolean;
}

/**
 * The limit up to which a share of the right answers lies.
 *
 * @param surprises Those of the right answers, in nats.
 * @param share From 0 to 1.
 * @returns Nothing for fewer than ten.
 *
 * @example
 * ```ts
 * import { limitFor } from "./limits.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(limitFor([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9), 9);
 * ```
 */
export function limitFor(surprises: readonly number[], share: number): number | undefined {
  if (surprises.length < FEWEST_RIGHT) return undefined;
  const sorted = surprises.toSorted((a, b) => a - b);
  return rounded(sorted[Math.ceil(share * sorted.length) - 1]);
}

/**
 * The limit that divides right answers from wrong ones best: as few as can be are on the wrong side of it.
 *
 * @param answers Right ones and wrong ones.
 * @returns Nothing for fewer than ten right ones.
 *
 * @example
 * ```ts
 * import { dividingLimit } from "./limits.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const right = Array.from({ length: 10 }, (_, i) => ({ surprise: i, isRight: true }));
 * assertEquals(dividingLimit([...right, { surprise: 20, isRight: false }]), 9);
 * ```
 */
export function dividingLimit(answers: readonly Answer[]): number | undefined {
  if (answers.filter(({ isRight }) => isRight).length < FEWEST_RIGHT) return undefined;
  let gain = 0, most = 0, limit = 0;
  for (const { surprise, isRight } of answers.toSorted((a, b) => a.surprise - b.surprise)) {
    gain += isRight ? 1 : -1;
    if (gain > most) {
      most = gain;
      limit = surprise;
    }
  }
  return rounded(limit);
}

/** Up, to three decimals: more would say more than was measured. */
export function rounded(value: number): number {
  return Math.ceil(value * 1000) / 1000;
}
