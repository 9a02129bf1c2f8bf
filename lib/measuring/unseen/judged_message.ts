/**
 * A message, and how to tell whether a reply to it is to the point.
 *
 * @module
 */

/** A message and what a reply to it must say, and must not. */
export interface JudgedMessage {
  /** What the person says. */
  readonly text: string;
  /** Matches replies that are to the point, … */
  readonly expected: RegExp;
  /** … unless they match this as well. */
  readonly wrong?: RegExp;
}

/**
 * Whether a reply is to the point: it says something that is expected, and nothing that is out of place.
 *
 * @example
 * ```ts
 * import { isToThePoint } from "./judged_message.ts";
 * import { assert } from "@std/assert";
 *
 * const message = { text: "My cat died.", expected: /sorry|sad/i, wrong: /great/i };
 * assert(isToThePoint(message, "I am sorry to hear that."));
 * assert(!isToThePoint(message, "Sorry? That is great!"));
 * ```
 */
export function isToThePoint({ expected, wrong }: JudgedMessage, reply: string): boolean {
  return expected.test(reply) && !(wrong?.test(reply) ?? false);
}
