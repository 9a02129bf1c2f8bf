/**
 * The vocabulary: which symbols the network can read and write. Characters are Unicode code points, so that
 * an emoji is one symbol and never two broken halves.
 *
 * Ids follow a rule, not the order in which a text was read: four reserved symbols, then the characters in ascending
 * code-point order. The same set of characters always gives the same ids.
 *
 * @module
 */

import { lookAlike } from "./look_alike.ts";

/** Any character that the vocabulary lacks. */
export const UNKNOWN = 0;
/** Ends a turn; the bot writes it to say "I am done". */
export const END_OF_TURN = 1;
/** Opens a turn of the first speaker: the person. */
export const SPEAKER_A = 2;
/** Opens a turn of the second speaker: the bot. */
export const SPEAKER_B = 3;
/** Id of the first character; the ids below are reserved. */
export const FIRST_CHARACTER = 4;

/** U+FFFD, how {@linkcode Vocabulary.decode} writes UNKNOWN. */
const REPLACEMENT_CHARACTER = 0xfffd;

/** Ids are stored in 16 bits. */
const MAX_CHARACTERS = 0x1_0000 - FIRST_CHARACTER;

const RESERVED_NAMES = ["⟨unknown⟩", "⟨end⟩", "⟨A⟩", "⟨B⟩"] as const;

/** A text as ids, and what was lost. */
export interface Encoding {
  /** One id per code point. */
  readonly ids: Uint16Array;
  /** Characters outside the vocabulary, and how often each occurred. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** True for half of a surrogate pair: not a character, and not storable as UTF-8. */
function isLoneSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/**
 * The symbols of a model: {@linkcode UNKNOWN}, {@linkcode END_OF_TURN}, {@linkcode SPEAKER_A}, {@linkcode SPEAKER_B},
 * then the characters. Encoding never throws and never drops a character silently: what the vocabulary lacks is read
 * as its plain look-alike (’ as ', é as e) or, failing that, becomes {@linkcode UNKNOWN} and is counted.
 *
 * @example
 * ```ts
 * import { Vocabulary } from "./vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("hello 😀");
 * const { ids, unknown } = vocabulary.encode("hold 😀!");
 * assertEquals(vocabulary.decode(ids), "hol\uFFFD 😀\uFFFD");
 * assertEquals(unknown, new Map([["d", 1], ["!", 1]]));
 * ```
 */
export class Vocabulary {
  /** The characters in ascending code-point order; `characters[i]` has id `FIRST_CHARACTER + i`. */
  readonly characters: readonly string[];
  /** V: reserved symbols and characters. */
  readonly size: number;
  /** Id of each UTF-16 code unit that is a character by itself; else 0, i.e. UNKNOWN. */
  readonly #basic = new Uint16Array(0x1_0000);
  /** Id of each code point above U+FFFF. */
  readonly #astral = new Map<number, number>();
  /** Ids used for code points without one, cached when first seen; UNKNOWN if there is no look-alike. */
  readonly #lookAlikes = new Map<number, number>();

  /**
   * Sorts characters and gives them ids.
   *
   * @param characters Characters in any order; repeats are dropped. A string works too.
   * @throws {TypeError} If an entry is not exactly one character.
   * @throws {RangeError} If there are more than 65,532 different characters.
   */
  constructor(characters: Iterable<string>) {
    const codes = new Set<number>();
    for (const character of characters) {
      const code = character.codePointAt(0);
      if (code === undefined || character.length !== (code > 0xffff ? 2 : 1) || isLoneSurrogate(code)) {
        throw new TypeError(
          `Cannot create a vocabulary as each entry must be one character: current value is ${
            JSON.stringify(character)
          }`,
        );
      }
      codes.add(code);
    }
    if (codes.size > MAX_CHARACTERS) {
      throw new RangeError(
        `Cannot create a vocabulary as it holds at most ${MAX_CHARACTERS} different characters: ` +
          `current value is ${codes.size}`,
      );
    }
    const sorted = [...codes].sort((a, b) => a - b);
    this.characters = sorted.map((code) => String.fromCodePoint(code));
    this.size = FIRST_CHARACTER + sorted.length;
    sorted.forEach((code, i) => {
      if (code > 0xffff) this.#astral.set(code, FIRST_CHARACTER + i);
      else this.#basic[code] = FIRST_CHARACTER + i;
    });
  }

  /**
   * Turns a text into ids, one per code point.
   *
   * @param text The text.
   */
  encode(text: string): Encoding {
    const ids = new Uint16Array(text.length);
    const unknown = new Map<string, number>();
    return { ids: ids.slice(0, this.encodeInto(text, { ids, offset: 0, unknown })), unknown };
  }

  /**
   * Like {@linkcode Vocabulary.encode}, but writes into an existing array, so that a whole corpus is encoded without
   * a second copy.
   *
   * @param text The text; it takes at most `text.length` ids.
   * @param target.ids Array to write to.
   * @param target.offset Where the first id goes.
   * @param target.unknown Counts the characters outside the vocabulary.
   * @returns The offset after the last id.
   */
  encodeInto(
    text: string,
    target: { readonly ids: Uint16Array; readonly offset: number; readonly unknown: Map<string, number> },
  ): number {
    const { ids, unknown } = target;
    let n = target.offset;
    for (let i = 0; i < text.length; i++) {
      let id = this.#basic[text.charCodeAt(i)];
      if (id === UNKNOWN) {
        const code = text.codePointAt(i)!;
        if (code > 0xffff) {
          i++;
          id = this.#astral.get(code) ?? UNKNOWN;
        }
        if (id === UNKNOWN) id = this.#lookAlike(code);
        if (id === UNKNOWN) {
          const character = String.fromCodePoint(code);
          unknown.set(character, (unknown.get(character) ?? 0) + 1);
        }
      }
      ids[n++] = id;
    }
    return n;
  }

  #lookAlike(code: number): number {
    let id = this.#lookAlikes.get(code);
    if (id === undefined) {
      id = this.idOf(lookAlike(String.fromCodePoint(code)) ?? "");
      this.#lookAlikes.set(code, id);
    }
    return id;
  }

  /**
   * The id of one character, UNKNOWN if the vocabulary lacks it.
   *
   * @param character One code point.
   */
  idOf(character: string): number {
    const code = character.codePointAt(0) ?? 0;
    if (character.length !== (code > 0xffff ? 2 : 1)) return UNKNOWN;
    return code > 0xffff ? this.#astral.get(code) ?? UNKNOWN : this.#basic[code];
  }

  /**
   * Turns ids back into text. UNKNOWN gives U+FFFD, the other reserved symbols give nothing.
   *
   * @param ids Ids below `size`.
   * @throws {RangeError} If an id is not in this vocabulary.
   */
  decode(ids: ArrayLike<number>): string {
    const parts: string[] = [];
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i];
      if (id >= FIRST_CHARACTER) parts.push(this.symbol(id));
      else if (id === UNKNOWN) parts.push("\uFFFD");
      else this.symbol(id);
    }
    return parts.join("");
  }

  /**
   * How to show one symbol: the character itself, or a visible name such as `⟨end⟩` for a reserved one.
   *
   * @param id An id below `size`.
   * @throws {RangeError} If the id is not in this vocabulary.
   */
  symbol(id: number): string {
    const symbol = id < FIRST_CHARACTER ? RESERVED_NAMES[id] : this.characters[id - FIRST_CHARACTER];
    if (symbol === undefined) {
      throw new RangeError(
        `Cannot show a symbol as its id must be an integer in 0 … ${this.size - 1}: current value is ${id}`,
      );
    }
    return symbol;
  }
}

/**
 * Collects the characters of a training text.
 *
 * Halves of surrogate pairs, which come only from broken JSON escapes, are left out. So is U+FFFD: it marks a lost
 * character and is read as UNKNOWN, so that a text can teach how to answer what can't be read.
 *
 * @param texts The texts, e.g. the turns of all conversations.
 * @throws {RangeError} If they have more than 65,532 different characters.
 *
 * @example
 * ```ts
 * import { learnVocabulary } from "./vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(learnVocabulary(["ba", "ab!"]).characters, ["!", "a", "b"]);
 * ```
 */
export function learnVocabulary(texts: Iterable<string>): Vocabulary {
  const basic = new Uint8Array(0x1_0000);
  const astral = new Set<number>();
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (!isLoneSurrogate(unit)) {
        basic[unit] = 1;
        continue;
      }
      const code = text.codePointAt(i)!;
      if (code <= 0xffff) continue;
      astral.add(code);
      i++;
    }
  }
  basic[REPLACEMENT_CHARACTER] = 0;
  const characters = Array.from(astral, (code) => String.fromCodePoint(code));
  for (let unit = 0; unit < basic.length; unit++) {
    if (basic[unit] === 1) characters.push(String.fromCharCode(unit));
  }
  return new Vocabulary(characters);
}
