/**
 * Interventions that may mean something to people, for units of whatever model.
 *
 * @module
 */

/** What is measured of a reply. */
export interface ReplyMeasure {
  /** In words, after "mean": e.g. "letters in a reply". */
  readonly name: string;
  /** The number of one reply. */
  of(reply: string): number;
}

/** How a preset is made of the units that follow a property. */
export interface PresetRecipe {
  /** A short name. */
  readonly id: string;
  /** What it does to the model, in words. */
  readonly name: string;
  /** Which units are held. */
  readonly property: string;
  /** How many of them at most; default 8. */
  readonly units?: number;
  /** The class that they are held in; "between" is midway, "zero" is emptied. */
  readonly hold: number | "between" | "zero";
  /** How far they are held: 1 at the class's mean, 2 as far again from the other class's; default 1. */
  readonly strength?: number;
  /** What should change, and which way; without a measure, the surprise at what would have been said. */
  readonly measure?: ReplyMeasure;
  /** 1 if it should grow, −1 if it should fall. */
  readonly direction: 1 | -1;
  /** Whether it is tried on names that were told and are asked for, and not on any messages. */
  readonly asksName?: boolean;
}

const ASKS: ReplyMeasure = {
  name: "share of replies that end with a question mark",
  of: (reply) => +/\?["')\s]*$/.test(reply),
};
const LENGTH: ReplyMeasure = { name: "letters in a reply", of: (reply) => [...reply].length };
const CAPITALS: ReplyMeasure = {
  name: "share of capitals among the letters",
  of: (reply) => (reply.match(/\p{Lu}/gu)?.length ?? 0) / Math.max(1, reply.match(/\p{L}/gu)?.length ?? 0),
};
const DIGITS: ReplyMeasure = {
  name: "digits in a reply",
  of: (reply) => reply.match(/\p{N}/gu)?.length ?? 0,
};
/** All that is tried; what changes no reply as it should is left out of an atlas. */
export const PRESET_RECIPES: readonly PresetRecipe[] = [
  {
    id: "forget-speaker",
    name: "Forget who spoke",
    property: "speaker",
    hold: "between",
    direction: 1,
  },
  {
    id: "be-the-person",
    name: "Believe that the person is still speaking",
    property: "speaker",
    hold: 0,
    measure: ASKS,
    direction: -1,
  },
  {
    id: "hold-question",
    name: "Hold the question open",
    property: "question",
    hold: 1,
    strength: 2,
    measure: ASKS,
    direction: 1,
  },
  {
    id: "drop-question",
    name: "Never ask back",
    property: "question",
    hold: 0,
    strength: 1.5,
    measure: ASKS,
    direction: -1,
  },
  {
    id: "just-begun",
    name: "Never come to the end",
    property: "reply-beginning",
    hold: 1,
    measure: LENGTH,
    direction: 1,
  },
  {
    id: "end-soon",
    name: "Come to the end",
    property: "place-in-turn",
    hold: 1,
    strength: 2,
    measure: LENGTH,
    direction: -1,
  },
  {
    id: "keep-quoting",
    name: "Hold the quotation open",
    property: "quotation",
    hold: 1,
    measure: LENGTH,
    direction: 1,
  },
  {
    id: "shout",
    name: "Believe that all is shouted",
    property: "shout",
    hold: 1,
    measure: CAPITALS,
    direction: 1,
  },
  {
    id: "count",
    name: "Stay in a number",
    property: "digit",
    hold: 1,
    strength: 2,
    measure: DIGITS,
    direction: 1,
  },
  {
    id: "forget-name",
    name: "Forget the name that was told",
    property: "told",
    // A model that spells names it has never read spreads them over many units.
    units: 40,
    hold: "zero",
    direction: -1,
    asksName: true,
  },
];
