/**
 * What gates and states are called, and what to look for in each.
 *
 * @module
 */

import type { GateName } from "../../lib/insight/mod.ts";

/** A gate or state in plain words. */
export interface GateWords {
  readonly name: string;
  /** The lesson's letter. */
  readonly symbol: string;
  /** What it is and what to look for. */
  readonly caption: string;
  /** What the two ends and, if it has a sign, the middle of its scale mean. */
  readonly scale: readonly string[];
}

/** In the order in which a character passes through them. */
export const GATE_WORDS: Readonly<Record<GateName, GateWords>> = {
  cell: {
    name: "Long-term memory",
    symbol: "c",
    caption:
      "The conveyor belt: what each unit carries from character to character. Look for rows that keep one " +
      "colour for a long stretch: something is being remembered there.",
    scale: ["−1 or less", "0", "1 or more"],
  },
  hidden: {
    name: "Short-term memory",
    symbol: "h",
    caption: "What each unit shows of its memory at this character. Look for rows that are faint here and " +
      "strong on the belt: they remember, but do not show it yet.",
    scale: ["−1", "0", "1"],
  },
  forget: {
    name: "Forget gate",
    symbol: "f",
    caption: "How much of the old memory is kept. Look for gaps, at a full stop or a new turn: there " +
      "units let go of what they held.",
    scale: ["0: forget everything", "1: keep everything"],
  },
  input: {
    name: "Input gate",
    symbol: "i",
    caption: "How much of the candidate is written to the belt. Look for strong columns: characters " +
      "worth remembering.",
    scale: ["0: write nothing", "1: write everything"],
  },
  candidate: {
    name: "Candidate",
    symbol: "g",
    caption: "What could be written to the belt, if the input gate lets it. Look for similar columns: the " +
      "same character proposes much the same each time.",
    scale: ["−1", "0", "1"],
  },
  output: {
    name: "Output gate",
    symbol: "o",
    caption:
      "How much of the belt is shown. Look for rows that open only at certain characters, such as the " +
      "first letter of a word.",
    scale: ["0: hidden", "1: shown"],
  },
};

/** Whether its values lie in −1 … 1; the gates proper lie in 0 … 1. */
export function isSigned(gate: GateName): boolean {
  return gate === "cell" || gate === "hidden" || gate === "candidate";
}

/** A character as it can be seen: spaces and line breaks have signs of their own. */
export function visible(symbol: string): string {
  return symbol === " " ? "␣" : symbol === "\n" ? "↵" : symbol === "\t" ? "⇥" : symbol;
}
