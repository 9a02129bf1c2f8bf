/**
 * The seed of each draw of a reply.
 *
 * @module
 */

/**
 * Derives the seed of a further draw, so that one seed decides all draws of a reply. The first draw has the seed itself.
 *
 * Neighbouring seeds belong to neighbouring replies, so that a further draw gets one from far away.
 *
 * @param seed The reply's seed, of which the lowest 32 bits count.
 * @param draw Which draw, from 0.
 * @returns An integer of 32 bits without sign; for draw 0, the seed as it is.
 *
 * @example
 * ```ts
 * import { drawSeed } from "./draw_seed.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([drawSeed(7, 0), drawSeed(7, 1), drawSeed(7, 2)], [7, 1655559385, 2276071633]);
 * ```
 */
export function drawSeed(seed: number, draw: number): number {
  if (draw === 0) return seed;
  let bits = Math.imul(seed ^ Math.imul(draw, 0x9e3779b9), 0x85ebca6b);
  bits = Math.imul(bits ^ bits >>> 13, 0xc2b2ae35);
  return (bits ^ bits >>> 16) >>> 0;
}
