/**
 * What is told of characters that were chosen.
 *
 * @module
 */

import type { Choice } from "../../lib/mod.ts";
import { END_OF_TURN } from "../../lib/text/mod.ts";
import type { TextEvent } from "./reply_event.ts";

/**
 * Tells some characters.
 *
 * @param text What may be shown now.
 * @param choices What was chosen since the last time.
 */
export function textEvent(text: string, choices: readonly Choice[]): TextEvent {
  const nats = choices.filter(({ id }) => id !== END_OF_TURN).map((choice) => round(choice.nats));
  return { type: "text", text, nats };
}

/** Three decimals are more than anyone reads, and halve the bytes. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
