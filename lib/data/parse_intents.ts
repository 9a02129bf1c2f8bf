/**
 * Reads intents: many ways to say one thing, and answers that fit all of them.
 *
 * @module
 */

/** What the person may say next, after any answer to an intent, and the bot's answer to that. */
export interface FollowUp {
  /** What the person may say. */
  readonly phrasings: readonly string[];
  /** What the bot answers to any of them. */
  readonly reply: string;
}

/** Where an intent goes in a conversation. */
export type IntentPlace = "opening" | "anywhere" | "closing";

/** One thing that people say. Every reply fits every phrasing. */
export interface Intent {
  /** Its name; no two intents share one. */
  readonly name: string;
  /** Where it belongs. */
  readonly place: IntentPlace;
  /** Ways to say it, with `{slot}` for any word of a slot. */
  readonly phrasings: readonly string[];
  /** Answers, one of which is drawn. */
  readonly replies: readonly string[];
  /** How the conversation may continue. */
  readonly followUps: readonly FollowUp[];
  /** The words for each `{slot}`; phrasing and reply use the same word. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
}

/** The items of a list, which may contain commas unless those separate them. */
const list = (text: string, between: string): string[] => text.split(between).map((item) => item.trim());

/**
 * Reads intents from a text, with an empty line between them:
 *
 * ```text
 * # name, opening        its name, and where it goes unless that is anywhere
 * $ food: pizza, soup    the words of a slot
 * A: I like {food}.      a way to say it
 * A: {food} is yum
 * B: Is it good?         a reply
 * + yes                  what may follow after any reply
 * + very good
 * => Enjoy!              the reply to that
 * ```
 *
 * @param text The text.
 * @returns The intents, in order.
 * @throws {SyntaxError} If a line starts with none of these signs.
 *
 * @example
 * ```ts
 * import { parseIntents } from "./parse_intents.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const [hunger] = parseIntents("# hunger\nA: I am hungry.\nA: food!\nB: Eat something.\n");
 * assertEquals(hunger.phrasings, ["I am hungry.", "food!"]);
 * assertEquals(hunger.place, "anywhere");
 * ```
 */
export function parseIntents(text: string): Intent[] {
  return text.trim().split(/\n{2,}/).map(parseIntent);
}

function parseIntent(block: string): Intent {
  let name = "", place: IntentPlace = "anywhere";
  const phrasings: string[] = [], replies: string[] = [], followUps: FollowUp[] = [];
  const said: string[] = [];
  const slots: Record<string, readonly string[]> = {};
  for (const line of block.split("\n")) {
    const [, sign, rest] = line.match(/^(#|\$|A:|B:|\+|=>) (.+)$/) ?? [];
    if (sign === "#") {
      const [first, where] = list(rest, ",");
      name = first;
      if (where === "opening" || where === "closing") place = where;
    } else if (sign === "$") {
      const [slot, words] = rest.split(/:(.*)/);
      slots[slot] = list(words, ", ");
    } else if (sign === "A:") phrasings.push(rest);
    else if (sign === "B:") replies.push(rest);
    else if (sign === "+") said.push(rest);
    else if (sign === "=>" && said.length > 0) followUps.push({ phrasings: said.splice(0), reply: rest });
    else {
      throw new SyntaxError(
        `Cannot read an intent as each line must start with #, $, A:, B:, + or, after that, =>: current value is ${line}`,
      );
    }
  }
  if (said.length > 0) {
    throw new SyntaxError(`Cannot read an intent as => must answer each +: current value is ${said[0]}`);
  }
  return { name, place, phrasings, replies, followUps, slots };
}
