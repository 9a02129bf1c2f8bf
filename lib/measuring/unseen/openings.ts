/**
 * First messages that stand nowhere in the embedded chats, and what a reply to the point to each must say.
 *
 * @module
 */

import { CORE_OPENINGS } from "./core_openings.ts";
import { OTHER_OPENINGS } from "./other_openings.ts";
import type { UnseenOpening } from "./unseen_opening.ts";

/** All of them. */
export const UNSEEN_OPENINGS: readonly UnseenOpening[] = [...CORE_OPENINGS, ...OTHER_OPENINGS];
