/**
 * Finds out who writes in a file whose lines are `author: text`, though a name may have a colon in it, and a
 * program's own line may have one too: `Ann changed the subject to "Party: 9pm"`.
 *
 * @module
 */

import { isNoName } from "../labels/not_names.ts";
import { cleanName, nameKey } from "../marks.ts";

/** Longest name; a group's has at most this length. */
const MAX_NAME = 100;
/** A name of so many words that comes once only is a sentence; of fewer if they are written as in one. */
const SENTENCE = 7;
const SHORT_SENTENCE = 4;
/** Small words that names have, too. */
const SMALL = /^(?:van|von|de|der|den|da|do|dos|di|del|la|le|bin|ibn|al|el|und|and|of|the|y|e)$/;
/** A name that comes so often is one, whatever is in it. */
const SURELY = 9;

interface Candidate {
  count: number;
  /** What comes before the next colon in all bodies so far; undefined if there is no such thing. */
  second: string | undefined;
}

/** The index of the first colon that has a space or nothing behind it; −1 if there is none. */
function colonIn(rest: string, from: number): number {
  const end = Math.min(rest.length, from + MAX_NAME + 40);
  for (let i = rest.indexOf(":", from); i >= 0 && i < end; i = rest.indexOf(":", i + 1)) {
    if (i + 1 === rest.length || /\s/.test(rest[i + 1])) return i;
  }
  return -1;
}

/** Whether what comes behind a head may be an author and a text. */
export function mayHaveAuthor(rest: string): boolean {
  return colonIn(rest, 0) > 0;
}

function hasOpenQuote(name: string): boolean {
  const count = (marks: RegExp): number => name.match(marks)?.length ?? 0;
  return count(/["“”„‟]/g) % 2 === 1 || count(/«/g) !== count(/»/g) || count(/[「『]/g) !== count(/[」』]/g);
}

/** The authors of a file. */
export class Authors {
  readonly #candidates = new Map<string, Candidate>();
  /** Names by what comes before the first colon. */
  #names: Map<string, string> | undefined;

  /** Looks at what comes behind a head; all heads come before the first `split()`. */
  learn(rest: string): void {
    const colon = colonIn(rest, 0);
    if (colon <= 0 || colon > MAX_NAME + 20) return;
    const name = rest.slice(0, colon);
    const next = colonIn(rest, colon + 1);
    const second = next < 0 ? undefined : rest.slice(colon + 1, next);
    const known = this.#candidates.get(name);
    if (known === undefined) this.#candidates.set(name, { count: 1, second });
    else {
      known.count++;
      if (known.second !== second) known.second = undefined;
    }
  }

  /** How often what could be an author comes, by the name as people read it. */
  get counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const [name, { count }] of this.#candidates) {
      counts.set(cleanName(name), (counts.get(cleanName(name)) ?? 0) + count);
    }
    return counts;
  }

  /**
   * Splits what comes behind a head.
   *
   * @returns The author's name, and where the text begins; undefined if this is the program's own line.
   */
  split(rest: string): { readonly name: string; readonly from: number } | undefined {
    const colon = colonIn(rest, 0);
    if (colon <= 0) return undefined;
    this.#names ??= this.#decide();
    const first = rest.slice(0, colon);
    const name = this.#names.get(first);
    if (name === undefined) return undefined;
    const end = this.#candidates.get(first)?.second !== undefined && name !== cleanName(first)
      ? colonIn(rest, colon + 1)
      : colon;
    return { name, from: end + (end + 1 < rest.length ? 2 : 1) };
  }

  #decide(): Map<string, string> {
    const names = new Map<string, string>();
    const [first] = this.#candidates.keys();
    const frequent = [...this.#candidates].filter(([, { count }]) => count > 1).map(([name]) =>
      cleanName(name)
    );
    for (const [raw, { count, second }] of this.#candidates) {
      const name = cleanName(raw);
      if (name === "" || name.length > MAX_NAME) continue;
      if (hasOpenQuote(name) && count < SURELY) continue;
      if (count === 1 && isSentence(name, { frequent, first: raw === first })) continue;
      // Several lines, and all with the same words before the next colon: that is part of the name.
      const long = second !== undefined && count > 1 && this.#candidates.size > 1 && second.length < 30 &&
        !isNoName(nameKey(second));
      names.set(raw, long ? cleanName(`${raw}:${second}`) : name);
    }
    return names;
  }
}

/**
 * `Ann changed this group's settings to: …` comes once, and begins with somebody else's name; the notice about
 * encryption comes first of all.
 */
function isSentence(
  name: string,
  { frequent, first }: { readonly frequent: readonly string[]; readonly first: boolean },
): boolean {
  const words = name.split(" ");
  if (words.length >= SENTENCE) return true;
  if (words.length >= SHORT_SENTENCE) {
    const lower = words.slice(1).filter((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word)).length;
    if (lower >= (first ? 1 : 2) || first && !/[\p{Lu}\d]/u.test(name)) return true;
  }
  return frequent.some((author) => {
    if (!name.startsWith(`${author} `)) return false;
    const next = name.slice(author.length + 1);
    return /^\p{Ll}/u.test(next) || next.split(" ").length >= 3;
  });
}
