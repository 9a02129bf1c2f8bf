/**
 * What a bot says to what it cannot know, as a table: with one draw a reply, and as it chats.
 *
 * @module
 */

import type { UnseenMeasure } from "../../measuring/unseen/measure_unseen.ts";
import type { AskedReply } from "../evaluate/unseen.ts";
import { markdownTable } from "./card.ts";

/** A row of the table, and what is counted in it. */
type Row = readonly [name: string, measures: readonly UnseenMeasure[]];

const OPENINGS: readonly Row[] = [
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
];

const ROWS: readonly Row[] = [
  ...OPENINGS,
  ["**all openings**", OPENINGS.flatMap(([, measures]) => measures)],
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
  return markdownTable([
    ["unseen", "right, one draw", "right", "says that it does not know", "wrong or invented", "draws"],
    ...ROWS.map(([name, measures]) => {
      const [before, now] = [once, asItIs].map((all) =>
        all.filter(({ measure }) => measures.includes(measure))
      );
      return [name, rightOf(before), ...cells(now)];
    }),
  ]);
}

function rightOf(replies: readonly AskedReply[]): string {
  return `${replies.filter(({ right }) => right).length} of ${replies.length}`;
}

function cells(replies: readonly AskedReply[]): string[] {
  const count = (is: (reply: AskedReply) => boolean) => replies.filter(is).length;
  const draws = replies.reduce((sum, { draws }) => sum + draws, 0) / Math.max(1, replies.length);
  return [
    rightOf(replies),
    String(count(({ right, honest }) => !right && honest)),
    String(count(({ right, honest }) => !right && !honest)),
    draws.toFixed(2),
  ];
}
