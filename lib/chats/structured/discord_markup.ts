/**
 * Discord's marks in a text.
 *
 * @module
 */

const MARK = /<(?:@!?(\d+)|@&(\d+)|#(\d+)|a?:(\w+):\d+|t:(-?\d+)(?::\w)?|\/([^:>]+):\d+)>/g;

/** What is shown for somebody whose name the export does not tell. */
const SOMEONE = "@someone";

/**
 * Replaces numbers by what Discord shows for them: names of people, of emoji, of commands. What people typed stays,
 * also `**bold**` and `||hidden||`.
 *
 * @param text A message as it is stored.
 * @param names The names of the people mentioned, by account.
 *
 * @example
 * ```ts
 * import { discordText } from "./discord_markup.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(discordText("<@2> cake? <:cake:123>", new Map([["2", "Bob"]])), "@Bob cake? :cake:");
 * ```
 */
export function discordText(text: string, names: ReadonlyMap<string, string>): string {
  if (!text.includes("<")) return text;
  return text.replace(MARK, (_, person, role, channel, emoji, time, command) => {
    if (person !== undefined) return names.has(person) ? `@${names.get(person)}` : SOMEONE;
    if (role !== undefined) return "@role";
    if (channel !== undefined) return "#channel";
    if (emoji !== undefined) return `:${emoji}:`;
    if (time !== undefined) return new Date(Number(time) * 1000).toISOString().slice(0, 16).replace("T", " ");
    return `/${command}`;
  });
}
