/**
 * The words of the passage that all chapters speak of.
 *
 * @module
 */

import {
  drawPassage,
  fillChatter,
  KNOWN_AMONG_UNSEEN,
  LESSON_NAMES,
  LESSON_VOCABULARY,
  UNSEEN_SENTENCES,
  writePassage,
  type WrittenPassage,
} from "../../lib/passages/mod.ts";
import { Random } from "../../lib/nn/mod.ts";

/** What the reader chooses. */
export interface LessonWords {
  readonly person: string;
  readonly friend: string;
  readonly city: string;
  readonly trade: string;
  readonly subject: string;
  /** Characters of chatter between the friend and the blank, filled with sentences that no model was trained on. */
  readonly chatter: number;
  /** The reader's own chatter, in place of those sentences. */
  readonly ownChatter: string;
}

/** The lesson's own sentence. */
export const LESSON_WORDS: LessonWords = {
  person: "Aman",
  friend: "Alex",
  city: "London",
  trade: "data scientist",
  subject: "data science",
  chatter: 0,
  ownChatter: "",
};

/** The longest name that the page takes: the models lose letters of longer ones anyway. */
export const LONGEST_NAME = 12;
/** The longest chatter. */
export const LONGEST_CHATTER = 400;

/** Writes the passage. Every choice of words has one; the same words give the same chatter. */
export function passageOf(words: LessonWords): WrittenPassage {
  const { person, friend, city, trade, subject, chatter, ownChatter } = words;
  let next = (person.length + friend.length) % UNSEEN_SENTENCES.length;
  const sentence = () => UNSEEN_SENTENCES[next++ % UNSEEN_SENTENCES.length];
  const text = ownChatter.trim() || fillChatter(chatter, sentence);
  return writePassage({ person, friend, city, trade, subject, chatter: text });
}

/** Other words, drawn from lists of which only the names were met in training. */
export function drawWords(seed: number, chatter: number): LessonWords {
  const { person, friend, city, trade, subject } = drawPassage(new Random(seed), KNOWN_AMONG_UNSEEN);
  return { person, friend, city, trade, subject, chatter, ownChatter: "" };
}

/** Whether the model of thirty names knows both names by heart. */
export function areKnownNames({ person, friend }: Pick<LessonWords, "person" | "friend">): boolean {
  return LESSON_NAMES.includes(person) && LESSON_NAMES.includes(friend);
}

/** The words for the model of thirty names: the reader's, but with the lesson's own people if it does not know them. */
export function wordsWithKnownNames(words: LessonWords): LessonWords {
  if (areKnownNames(words)) return words;
  const { person, friend } = LESSON_WORDS, mixed = { ...words, person, friend };
  return needOf(mixed) ? { ...mixed, city: LESSON_WORDS.city } : mixed;
}

/** The words that the reader types, and what they are called. */
export const TYPED_WORDS = [["person", "Person"], ["city", "City"], ["friend", "Friend"]] as const;

/** Two of them that must not be the same, and why. */
const DIFFERENT = [
  ["person", "friend", "whoever is named in the blank, it would be right"],
  ["friend", "city", "the answer would not show which of the two was kept"],
  ["person", "city", "the answer would not show which of the two was kept"],
] as const;

/**
 * What the words still need before a passage can be made of them, in plain words.
 *
 * @returns Nothing if they will do.
 */
export function needOf(words: Pick<LessonWords, "person" | "city" | "friend">): string | undefined {
  const empty = TYPED_WORDS.find(([field]) => words[field].trim() === "");
  if (empty) return `The ${empty[0]} needs a name.`;
  const stopped = TYPED_WORDS.find(([field]) => words[field].includes("."));
  if (stopped) return `The ${stopped[0]} needs a name without a full stop: there, the answer would end.`;
  const plain = (field: typeof TYPED_WORDS[number][0]) => words[field].trim().toLowerCase();
  const same = DIFFERENT.find(([one, other]) => plain(one) === plain(other));
  return same && `The ${same[0]} and the ${same[1]} need different names: with one for both, ${same[2]}.`;
}

/** Characters that the models cannot read. */
export function unreadable(words: LessonWords): string[] {
  return [...LESSON_VOCABULARY.encode(passageOf(words).text).unknown.keys()];
}

/** The same words with another friend: what the belt looks like then shows what it keeps of the friend. */
export function twinOf(words: LessonWords): LessonWords {
  const { person, friend, city } = words;
  const others = LESSON_NAMES.filter((name) => ![person, friend, city].includes(name));
  return { ...words, friend: others.find(({ length }) => length === words.friend.length) ?? others[0] };
}
