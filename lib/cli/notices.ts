/**
 * Short remarks about a reply or about unknown characters.
 *
 * @module
 */

import type { InsteadReason } from "../sampling/draws/drawn_reply.ts";
import type { Finish } from "../sampling/reply_writer.ts";

/**
 * Says which characters a model does not know.
 *
 * @example
 * ```ts
 * import { describeUnknown } from "./notices.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const unknown = new Map([["é", 2], ["😀", 1]]);
 * assertEquals(describeUnknown(unknown), 'The model has never seen "é" (2 times), "😀"; it reads each as unknown.');
 * ```
 */
export function describeUnknown(unknown: ReadonlyMap<string, number>): string {
  return `The model has never seen ${listUnknown(unknown)}; it reads each as unknown.`;
}

/** The first ten characters with their counts, in the order of the map. */
export function listUnknown(unknown: ReadonlyMap<string, number>): string {
  const shown = [...unknown].slice(0, 10).map(([character, count]) =>
    JSON.stringify(character) + (count > 1 ? ` (${count} times)` : "")
  );
  if (unknown.size > shown.length) shown.push(`and ${unknown.size - shown.length} more`);
  return shown.join(", ");
}

/** Says why a reply ended, if that is worth saying. */
export function describeFinish(finish: Finish | undefined): string | undefined {
  if (finish === "length") return "(cut here: /length allows more)";
  if (finish === "repetition") return "(stopped here: it began to repeat itself)";
  return finish === undefined ? "(stopped)" : undefined;
}

/** Says that this was said in place of a reply that the bot was not sure of. */
export function describeInstead(instead: InsteadReason | undefined): string | undefined {
  if (instead === undefined) return undefined;
  return "(said because it was not sure of what it drew: /drawn shows that)";
}
