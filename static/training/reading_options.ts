/**
 * How files are read, for the reader of chats and for the command line.
 *
 * @module
 */

import type { ReadOptions } from "../../lib/chats/mod.ts";
import type { ReadingChoice } from "./desk_state.ts";

/** Only what differs from the defaults, so that a run's file is the one that the command line would make. */
export function readingOptions(
  { bot, same, scrub, scrubNames, repair, format }: ReadingChoice,
): ReadOptions {
  return {
    ...format !== "auto" && { format },
    ...bot !== undefined && { bot },
    ...same.length > 0 && { same },
    ...(scrub || scrubNames) && { scrub: true },
    ...scrubNames && { scrubNames },
    ...repair && { repair },
  };
}
