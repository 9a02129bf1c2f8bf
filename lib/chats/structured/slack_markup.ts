/**
 * Slack's marks in a text.
 *
 * @module
 */

const MARK = /<([^<>]*)>/g;
const ENTITY = /&(amp|lt|gt);/g;
const CHARACTERS = { amp: "&", lt: "<", gt: ">" } as const;

/** What is shown for somebody whose name the export does not tell. */
const SOMEONE = "@someone";

/**
 * Turns marks into what Slack shows for them: names of people and channels, the label of a link or else its address.
 *
 * @param text A message as it is stored.
 * @param names The names of people and channels, by account.
 *
 * @example
 * ```ts
 * import { slackText } from "./slack_markup.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const names = new Map([["U2", "Bob"]]);
 * assertEquals(slackText("<@U2> see <https://example.org|this> &amp; <#C1|tea>", names), "@Bob see this & #tea");
 * ```
 */
export function slackText(text: string, names: ReadonlyMap<string, string>): string {
  const shown = text.includes("<") ? text.replace(MARK, (_, mark: string) => showMark(mark, names)) : text;
  // Once for all, so that what was written as "&amp;lt;" comes out as "&lt;".
  return shown.includes("&")
    ? shown.replace(ENTITY, (_, name: keyof typeof CHARACTERS) => CHARACTERS[name])
    : shown;
}

function showMark(mark: string, names: ReadonlyMap<string, string>): string {
  const bar = mark.indexOf("|");
  const target = bar < 0 ? mark : mark.slice(0, bar);
  const label = bar < 0 ? "" : mark.slice(bar + 1);
  const id = target.slice(1);
  if (target.startsWith("@")) return at(names.get(id) ?? label);
  if (target.startsWith("#")) return `#${names.get(id) ?? (label || "channel")}`;
  if (target.startsWith("!")) return showCommand(id, label);
  return label || target.replace(/^(mailto|tel):/, "");
}

/** `!here`, `!subteam^S1|@team`, `!date^1392734382^{date}|today`. */
function showCommand(command: string, label: string): string {
  if (command.startsWith("date^")) return label;
  if (command.startsWith("subteam^")) return at(label.replace(/^@/, "") || "team");
  return at(command);
}

function at(name: string): string {
  return name === "" ? SOMEONE : `@${name}`;
}
