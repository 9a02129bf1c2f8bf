/**
 * Random choice.
 *
 * @module
 */

import type { Random } from "../nn/random.ts";

/** Draws one of the items. */
export function pick<T>(random: Random, items: readonly T[]): T {
  return items[random.below(items.length)];
}
