/**
 * What is done to every message that a reader gives, before anything else.
 *
 * @module
 */

/** As far from 1970 as dates go. */
const MAX_TIME = 8.64e15;

/**
 * Trims a text; line ends become `\n`, and halves of surrogate pairs, which JSON can bring in, are mended.
 *
 * @param text A message as a reader gives it.
 *
 * @example
 * ```ts
 * import { tidyText } from "./tidy_message.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(tidyText(" hi\r\nyou\ud83d "), "hi\nyou\ufffd");
 * ```
 */
export function tidyText(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return lines.trim().toWellFormed();
}

/**
 * A time that a calendar knows; broken exports hold others.
 *
 * @param time Milliseconds since 1970.
 */
export function tidyTime(time: number | undefined): number | undefined {
  return time !== undefined && Math.abs(time) <= MAX_TIME ? time : undefined;
}
