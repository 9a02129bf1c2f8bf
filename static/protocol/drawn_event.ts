/**
 * What is told of a reply that was drawn more than once.
 *
 * @module
 */

import type { DrawnReply } from "../../lib/sampling/mod.ts";
import type { DrawnEvent } from "./reply_event.ts";

/** Tells the draws of a reply once it is decided which is shown; nothing if it was drawn once, and that is shown. */
export function drawnEvent({ draws, shown, instead }: DrawnReply): DrawnEvent | undefined {
  if (shown === undefined || (draws.length <= 1 && !instead)) return undefined;
  return {
    type: "drawn",
    draws: draws.map(({ seed, text, beginning = text, surprise }) => ({
      seed: seed >>> 0,
      text: beginning,
      surprise: Math.round(surprise * 1000) / 1000,
    })),
    shown,
    ...instead && { instead },
  };
}
