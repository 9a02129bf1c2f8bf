/**
 * Counts what is not learnt, by reason.
 *
 * @module
 */

import type { Skipped } from "./chat_export.ts";
import type { SkipReason } from "./message.ts";

/** Longest example. */
const MAX_EXAMPLE = 100;

/**
 * Counts with one example each.
 *
 * @example
 * ```ts
 * import { SkipCounts } from "./skip_counts.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const counts = new SkipCounts();
 * counts.add("media", "<Media omitted>");
 * counts.add("media", "image omitted");
 * assertEquals(counts.list(), [{ reason: "media", count: 2, example: "<Media omitted>" }]);
 * ```
 */
export class SkipCounts {
  readonly #counts = new Map<SkipReason, { count: number; readonly example: string }>();

  /**
   * Counts something.
   *
   * @param reason Why it is not learnt.
   * @param example What the file says there; the first one is kept.
   * @param count How often, default once.
   */
  add(reason: SkipReason, example: string, count = 1): void {
    const known = this.#counts.get(reason);
    if (known === undefined) this.#counts.set(reason, { count, example: shorten(example) });
    else known.count += count;
  }

  /** All reasons, in the order in which they came up. */
  list(): Skipped[] {
    return Array.from(this.#counts, ([reason, { count, example }]) => ({ reason, count, example }));
  }
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_EXAMPLE)];
  return characters.length <= MAX_EXAMPLE ? text : `${characters.slice(0, MAX_EXAMPLE).join("")}…`;
}
