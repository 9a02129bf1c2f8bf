/**
 * What a person may tell about themselves.
 *
 * @module
 */

import { parseSlots, type Slot } from "./parse_slots.ts";
import { slotsText } from "./slots_text.ts";

/** All slots; the first is the person's own name. */
export const MEMORY_SLOTS: readonly Slot[] = /* @__PURE__ */ parseSlots(slotsText);
