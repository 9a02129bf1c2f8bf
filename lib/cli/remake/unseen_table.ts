/**
 * What a bot says to what it cannot know, as a table: with one draw a reply, and as it chats.
 *
 * @module
 */

import type { UnseenMeasure } from "../../measuring/unseen/measure_unseen.ts";
import type { AskedReply } from "../evaluate/unseen.ts";
import { markdownTable } from "./card.ts";

/** Rows of the table, and what is counted in them. */
const ROWS: readonly (readonly [row: string, measures: readonly UnseenMeasure[]])[] = [
  ["greetings and farewells", ["opening: greeting", "opening: farewell"]],
  ["about itself and its memory", ["opening: about itself", "opening: memory"]],
  ["feelings", ["opening: feeling"]],
  ["bad news", ["opening: bad news"]],
  ["good news", ["opening: good news"]],
  ["requests", ["opening: request"]],
  ["food", ["opening: food"]],
  ["pastimes, daily life", ["opening: pastime", "opening: daily life"]],
  ["rude, odd, in other languages", ["opening: rude or odd"]],
  ["long messages", ["opening: long"]],
  ['follow-ups ("why?", "another one")', ["follow-up"]],
  ["a name, asked back at once", ["name after 0"]],
  ["… after one exchange", ["name after 1"]],
  ["… after two", ["name after 2"]],
  ["… after four", ["name after 4"]],
  ["… told with something else", ["name in a compound"]],
  ["a fact, asked back at once", ["fact after 0"]],
  ["… after one exchange", ["fact after 1"]],
  ["what was never told", ["never told"]],
];

/**
 * The table in Markdown. A reply that admits not to know is right where nothing was told.
 *
 * @param once The replies with one draw each.
 * @param asItIs Those as the bot chats: drawn again where it is not sure.
 *
 * @example
 * ```ts
 * import { unseenTable } from "./unseen_table.ts";
 * import { assertStringIncludes } from "@std/assert";
 *
 * const reply = { measure: "follow-up", messages: ["Why?"], reply: "So.", right: true, draws: 1, honest: false } as const;
 * assertStringIncludes(unseenTable([{ ...reply, right: false }], [reply]), "0 of 1 | 1 of 1 | 0 | 0 | 1.00");
 * ```
 */
export function unseenTable(once: readonly AskedReply[], asItIs: readonly AskedReply[]): string {
  const rows = ROWS.map(([row, measures]) => [
    row,
    ...cells(once.filter(({ measure }) => measures.includes(measure))).slice(0, 1),
    ...cells(asItIs.filter(({ measure }) => measures.includes(measure))),
  ]);
  const openings = ({ measure }: AskedReply) => measure.startsWith("opening: ");
  rows.splice(10, 0, [
    "**all openings**",
    ...cells(once.filter(openings)).slice(0, 1),
    ...cells(asItIs.filter(openings)),
  ]);
  return markdownTable([
    ["unseen", "right, one draw", "right", "says that it does not know", "wrong or invented", "draws"],
    ...rows,
  ]);
}

function cells(replies: readonly AskedReply[]): string[] {
  const count = (is: (reply: AskedReply) => boolean) => replies.filter(is).length;
  const draws = replies.reduce((sum, { draws }) => sum + draws, 0) / Math.max(1, replies.length);
  return [
    `${count(({ right }) => right)} of ${replies.length}`,
    String(count(({ right, honest }) => !right && honest)),
    String(count(({ right, honest }) => !right && !honest)),
    draws.toFixed(2),
  ];
}
