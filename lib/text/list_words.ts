/**
 * The words of a small training text: enough examples to chat like it, too few to learn how anything else is spelt.
 *
 * @module
 */

import type { EncodedCorpus } from "./corpus.ts";
import { FIRST_CHARACTER, type Vocabulary } from "./vocabulary.ts";

/** From so many symbols on, a model learns to spell by itself, and may write what it has never read. */
const LARGE = 500_000;
/** A longer run of letters is no word: the text does without spaces, as in Chinese or in a key that was pasted. */
const LONGEST_WORD = 30;

const lettersOf = new WeakMap<Vocabulary, readonly string[]>();

/**
 * Each symbol as a letter of a word, in lower case; empty for all that is none: marks, digits, signs, white space; shape
 * (V).
 */
export function wordLetters(vocabulary: Vocabulary): readonly string[] {
  let letters = lettersOf.get(vocabulary);
  if (!letters) {
    const characters = vocabulary.characters.map((one) =>
      /^[\p{L}\p{M}]+$/u.test(one) ? one.toLowerCase() : ""
    );
    letters = [...new Array<string>(FIRST_CHARACTER).fill(""), ...characters];
    lettersOf.set(vocabulary, letters);
  }
  return letters;
}

/**
 * Lists the words of a chat corpus below 500,000 symbols, in lower case, sorted, with spaces between.
 *
 * @returns Undefined if the corpus is larger, no chat, or does not put spaces between its words.
 *
 * @example
 * ```ts
 * import { listWords } from "./list_words.ts";
 * import { encodeCorpus } from "./corpus.ts";
 * import { Vocabulary } from "./vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const turns = [{ speaker: 0, text: "Hi you!" }, { speaker: 1, text: "Hi." }] as const;
 * const vocabulary = new Vocabulary("HIhiyou .!");
 * const corpus = encodeCorpus(vocabulary, { kind: "chat", conversations: [turns] });
 * assertEquals(listWords(corpus, vocabulary), "hi you");
 * ```
 */
export function listWords({ kind, ids }: EncodedCorpus, vocabulary: Vocabulary): string | undefined {
  if (kind === "text" || ids.length >= LARGE) return undefined;
  const letters = wordLetters(vocabulary);
  const words = new Set<string>();
  let word = "";
  for (const id of ids) {
    if (letters[id] !== "") word += letters[id];
    else if (word !== "") {
      if (word.length > LONGEST_WORD) return undefined;
      words.add(word);
      word = "";
    }
  }
  if (word !== "") words.add(word);
  return [...words].sort().join(" ");
}
