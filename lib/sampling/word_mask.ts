/**
 * Lets a reply have known words only.
 *
 * @module
 */

import type { Conversation } from "../text/conversation.ts";
import { wordLetters } from "../text/list_words.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

/** The words that a reply may have. */
export interface KnownWords {
  /** Those of the model's training text: `CheckpointInfo.words`. */
  readonly read: string;
  /** What the person said: its words, such as a name, are known, too. */
  readonly said: readonly string[];
}

/** The words known in a conversation; undefined if the model's training text was not listed: then all are. */
export function knownWords(read: string | undefined, turns: Conversation): KnownWords | undefined {
  return read === undefined ? undefined : {
    read,
    said: turns.filter(({ speaker }) => speaker === 0).map(({ text }) => text),
  };
}

/** Words, and all beginnings of them. */
class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #beginnings = new Set<string>();

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      for (let end = word.length; end > 0 && !this.#beginnings.has(word.slice(0, end)); end--) {
        this.#beginnings.add(word.slice(0, end));
      }
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  begins(letters: string): boolean {
    return this.#beginnings.has(letters);
  }
}

/** The lists that were used last: some thousand words each, the same for every reply of a model. */
const recent = new Map<string, WordSet>();
const MOST_RECENT = 4;

function wordSet(list: string): WordSet {
  const words = recent.get(list) ?? new WordSet(list.split(" "));
  recent.delete(list);
  recent.set(list, words);
  for (const oldest of recent.keys()) {
    if (recent.size <= MOST_RECENT) break;
    recent.delete(oldest);
  }
  return words;
}

/**
 * Bans every letter that would lead to a word which is neither in the training text nor among what was said. A model that
 * read little spells one word in ten wrong; it never does with this.
 *
 * Words are runs of letters, in any case. What is no letter ends a word, and is free if the word is known.
 *
 * @example
 * ```ts
 * import { WordMask } from "./word_mask.ts";
 * import { Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("abc.");
 * const mask = new WordMask(vocabulary, { read: "ab", said: ["ac!"] });
 * const allowed = () => {
 *   const offsets = new Float64Array(vocabulary.size);
 *   mask.ban(offsets);
 *   return vocabulary.decode([4, 5, 6, 7].filter((id) => offsets[id] === 0));
 * };
 * assertEquals(vocabulary.encode(".abc").ids, Uint16Array.of(4, 5, 6, 7));
 * assertEquals(allowed(), ".a");
 * mask.push(5);
 * assertEquals(allowed(), "bc"); // "a" is no word yet
 * mask.push(6);
 * assertEquals(allowed(), ".");
 * ```
 */
export class WordMask {
  readonly #letters: readonly string[];
  readonly #known: readonly WordSet[];
  /** The letters of the word that is being written. */
  #word = "";

  /** Starts before the first symbol of a reply. */
  constructor(vocabulary: Vocabulary, { read, said }: KnownWords) {
    this.#letters = wordLetters(vocabulary);
    const words = said.join("\n").toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const canWrite = new Set(this.#letters);
    this.#known = [
      wordSet(read),
      new WordSet(words.filter((word) => [...word].every((one) => canWrite.has(one)))),
    ];
  }

  /**
   * Bans what may not follow. If nothing else is left, or the word was begun by somebody else and is unknown, nothing is
   * banned.
   *
   * @param offsets Added to the logits by the sampler, −∞ bans; shape (V).
   */
  ban(offsets: Float64Array): void {
    const word = this.#word, letters = this.#letters;
    if (word !== "" && !this.#known.some((words) => words.begins(word))) return;
    const ends = word === "" || this.#known.some((words) => words.has(word));
    const allowed = letters.map((letter) =>
      letter === "" ? ends : this.#known.some((words) => words.begins(word + letter))
    );
    if (!allowed.some((one, id) => one && offsets[id] > -Infinity)) return;
    allowed.forEach((one, id) => {
      if (!one) offsets[id] = -Infinity;
    });
  }

  /** Takes note of a symbol that was written. */
  push(id: number): void {
    const letter = this.#letters[id];
    this.#word = letter === "" ? "" : this.#word + letter;
  }
}
