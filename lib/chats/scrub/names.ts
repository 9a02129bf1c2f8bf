/**
 * Finds the names of the people who write in the chats.
 *
 * @module
 */

import type { Finder, Span } from "./scrub_kinds.ts";
import { spansOf } from "./spans_of.ts";

/** Names that are words besides: only with a capital are they taken for a name. */
const WORDS = new Set(
  ("amber angel april art august autumn bill bob carol chance chase chip dawn dean don drew faith flora frank gene " +
    "grace grant guy harry hope iris ivy jack jade jasmine jay joy june lily mark may miles olive pat penny pearl pierce " +
    "rich rob rose ruby rusty sky star sue summer sunny ted tom tony violet will").split(" "),
);

/** What a bot and its partner are called in a written chat is no name of a person. */
const ROLES = new Set([
  "me",
  "you",
  "user",
  "bot",
  "assistant",
  "human",
  "person",
  "unknown",
  "chatgpt",
  "claude",
  "gpt",
]);

/** The fewest letters that a part of a name must have, so that "de" and "van" stay. */
const SHORTEST = 3;
const PARTICLES = new Set(["van", "von", "der", "den", "del", "dos", "das", "the", "bin", "ibn", "and"]);

/**
 * Makes a finder of names.
 *
 * @param names Whole names; their parts are found, too.
 */
export function namesOf(names: readonly string[]): Finder {
  const whole = names.map((name) => name.trim()).filter((name) =>
    /\p{L}/u.test(name) && !ROLES.has(name.toLowerCase())
  );
  const parts = whole.flatMap((name) => name.split(/[^\p{L}\p{M}'’-]+/u)).filter((part) =>
    (part.length >= SHORTEST ||
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(part)) &&
    !PARTICLES.has(part.toLowerCase()) && !ROLES.has(part.toLowerCase())
  );
  const longestFirst = [...new Set([...whole.filter((name) => name.length > 1), ...parts])]
    .sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return { kind: "name", find: (): Span[] => [] };
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${longestFirst.map(escape).join("|")})(?![\\p{Script=Latin}\\p{N}_])`,
    "giu",
  );
  return {
    kind: "name",
    find: (text) => spansOf(text, pattern, (found) => found !== found.toLowerCase() || !WORDS.has(found)),
  };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
