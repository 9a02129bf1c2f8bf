/**
 * Probabilities as they are shown.
 *
 * @module
 */

/** A probability for people. */
export function percent(p: number): string {
  return p === 0 ? "0" : p < 0.0005 ? "< 0.1 %" : `${(p * 100).toFixed(1)} %`;
}
