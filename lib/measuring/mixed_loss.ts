/**
 * A network and a counting model, mixed: each knows what the other does not.
 *
 * @module
 */

import { type Loss, lossFromNats } from "./evaluation.ts";

/** The loss of a mixture. */
export interface MixedLoss extends Loss {
  /** a: the network's share at the end. */
  readonly share: number;
}

/**
 * The loss of a · p + (1 − a) · q, where p and q are what the two models give each symbol. The share a is learnt while
 * reading, from the symbols before only (one step of expectation-maximization each), so nothing is fitted to the text
 * that is measured.
 *
 * @param network −ln p of each symbol, in nats.
 * @param counts −ln q of the same symbols.
 * @throws {RangeError} If there is no symbol, or not as many of both.
 *
 * @example
 * ```ts
 * import { mixedLoss } from "./mixed_loss.ts";
 * import { assertLess } from "@std/assert";
 *
 * // One model knows every second symbol, the other model the symbols between them.
 * const network = Float32Array.from({ length: 100 }, (_, i) => i % 2 === 0 ? 0.1 : 4);
 * const counts = Float32Array.from({ length: 100 }, (_, i) => i % 2 === 0 ? 4 : 0.1);
 * assertLess(mixedLoss(network, counts).nats, 0.9);
 * ```
 */
export function mixedLoss(network: Float32Array, counts: Float32Array): MixedLoss {
  if (network.length === 0 || network.length !== counts.length) {
    throw new RangeError(
      `Cannot mix two models as they must have predicted the same symbols: ` +
        `current value is ${network.length} and ${counts.length} of them`,
    );
  }
  // Both models start with the credit for as many symbols.
  let credit = PRIOR, nats = 0;
  for (let i = 0; i < network.length; i++) {
    const share = credit / (2 * PRIOR + i);
    const p = share * Math.exp(-network[i]), q = (1 - share) * Math.exp(-counts[i]);
    nats -= Math.log(p + q);
    credit += p / (p + q);
  }
  return { ...lossFromNats(nats / network.length), share: credit / (2 * PRIOR + network.length) };
}

/** Symbols after which what was read weighs as much as the first guess. */
const PRIOR = 50;
