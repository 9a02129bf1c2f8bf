/**
 * Finds pieces of a text by a pattern.
 *
 * @module
 */

import type { Span } from "./scrub_kinds.ts";

/**
 * Where a pattern fits: its group 1, if it has one, else all of it.
 *
 * @param text The text to search.
 * @param pattern With the flag g.
 * @param accepts Looks at what was found, and at what is before and behind it; default anything.
 *
 * @example
 * ```ts
 * import { spansOf } from "./spans_of.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([...spansOf("pin: 1234", /pin: (\d+)/g)], [[5, 9]]);
 * ```
 */
export function* spansOf(
  text: string,
  pattern: RegExp,
  accepts: (found: string, before: string, behind: string) => boolean = () => true,
): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    const found = match[1] ?? match[0];
    const from = match[1] === undefined ? match.index : match.index + match[0].indexOf(found);
    const to = from + found.length;
    if (accepts(found, text.slice(Math.max(0, from - 12), from), text.slice(to, to + 12))) yield [from, to];
  }
}
