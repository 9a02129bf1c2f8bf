/**
 * What of the memory is on show.
 *
 * @module
 */

import type { AtlasPreset } from "../../lib/insight/mod.ts";
import type { Intervention } from "../../lib/nn/mod.ts";
import type { ReplySettings } from "../protocol/reply_settings.ts";
import type { Excerpt, MemorySlice, Moment, RowOrder } from "./messages.ts";
import type { Picture } from "./picture/picture.ts";

/** What the text is coloured by. */
export type Coloring = "none" | "unit" | "surprise" | "pull";

/** A reply that was written once more with interventions in the memory. */
export interface Rewritten {
  /** The excerpt whose reply it is another one of. */
  readonly of: Excerpt;
  readonly interventions: readonly Intervention[];
  readonly text: string;
  readonly ended: boolean;
}

/** Everything about the one memory that can be open. */
export interface MemoryState {
  /** The exchange whose memory is open, or nothing. */
  readonly open: string | undefined;
  /** What is read, as the conversation has it. */
  readonly excerpt: Excerpt | undefined;
  /** What is in view. */
  readonly slice: MemorySlice;
  /** Which units come first, and whether the others are on show as well. */
  readonly rows: RowOrder;
  readonly allRows: boolean;
  /** The units of the layer, those that matter most first; nothing while that is not known. */
  readonly order: Uint16Array | undefined;
  readonly picture: Picture | undefined;
  /** How much of what comes before the picture was read, 0 … 1, as long as that is to be waited for. */
  readonly reading: number | undefined;
  /** How many characters of the reply are on show, with a share of the next one; all if absent. */
  readonly typed: number | undefined;
  /** Whether more of them come by themselves. */
  readonly playing: boolean;
  /** The character that is looked at, if one is. */
  readonly column: number | undefined;
  /** The unit of the layer in view that is looked at. */
  readonly unit: number;
  readonly coloring: Coloring;
  /** How much each earlier character pulled on the one looked at. */
  readonly pulls: Float32Array | undefined;
  readonly moment: Moment | undefined;
  /** Settings that are tried on the character looked at; those it was drawn with if absent. */
  readonly trial: ReplySettings | undefined;
  /** Interventions with a meaning that are known for this model. */
  readonly presets: readonly AtlasPreset[];
  /** What is done to the memory when the reply is written once more. */
  readonly interventions: readonly Intervention[];
  readonly rewritten: Rewritten | undefined;
  /** Whether the rewritten reply's memory is on show, not the original's. */
  readonly showsRewritten: boolean;
  /** Whether a reply is being rewritten. */
  readonly rewriting: boolean;
  /** What went wrong. */
  readonly problem: string | undefined;
}

/** Nothing is open. */
export const CLOSED_MEMORY: MemoryState = {
  open: undefined,
  excerpt: undefined,
  slice: { gate: "cell", layer: 0 },
  rows: "slowest",
  allRows: false,
  order: undefined,
  picture: undefined,
  reading: undefined,
  typed: undefined,
  playing: false,
  column: undefined,
  unit: 0,
  coloring: "none",
  pulls: undefined,
  moment: undefined,
  trial: undefined,
  presets: [],
  interventions: [],
  rewritten: undefined,
  showsRewritten: false,
  rewriting: false,
  problem: undefined,
};

/** What the reader has chosen for every memory. */
export function choicesOf(
  { slice, rows, allRows, coloring, presets }: MemoryState,
): Partial<MemoryState> {
  return { slice, rows, allRows, coloring, presets };
}

/** What is read at present: the conversation's reply, or the rewritten one. */
export function excerptOnShow({ excerpt, rewritten, showsRewritten }: MemoryState): Excerpt | undefined {
  if (!excerpt || !rewritten || !showsRewritten) return excerpt;
  const { text: reply, ended, interventions } = rewritten;
  return { ...excerpt, reply, ended, interventions };
}
