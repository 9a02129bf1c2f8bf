/**
 * Writes a passage like the lesson's from given words.
 *
 * @module
 */

import type { LessonPassage } from "./lesson.ts";

/** The words of a passage: {@linkcode writePassage} puts them into the lesson's frame. */
export interface PassageWords {
  /** Whom the passage is about. */
  readonly person: string;
  /** Where the person stays. */
  readonly city: string;
  /** The friend: what fills the blank. */
  readonly friend: string;
  /** What the friend is, without an article: `data scientist`. */
  readonly trade: string;
  /** What the friend teaches: `data science`. */
  readonly subject: string;
  /** What is said between the friend's last sentence and the question; may be empty. */ readonly chatter?:
    string;
}

/** What a piece of a passage is; `frame` is what all passages share. */
export type PassagePart = keyof PassageWords | "frame";

/** A piece of a passage. */
export interface PassagePiece {
  /** What it is. */
  readonly part: PassagePart;
  /** Its characters. */
  readonly text: string;
}

/** A passage with its words, and with what each of its characters belongs to. */
export interface WrittenPassage extends LessonPassage {
  /** What the friend is, without an article. */
  readonly trade: string;
  /** What the friend teaches. */
  readonly subject: string;
  /** What is said between the friend's last sentence and the question; may be empty. */
  readonly chatter: string;
  /** The pieces in order; together they are the text. The friend comes twice, the person three times. */
  readonly pieces: readonly PassagePiece[];
}

/**
 * Writes the passage with these words.
 *
 * @param words Names, city, trade, subject and chatter, as they will appear in the text.
 *
 * @example
 * ```ts
 * import { LESSON } from "./lesson.ts";
 * import { writePassage } from "./write_passage.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const { person, city, friend } = LESSON;
 * const passage = writePassage({ person, city, friend, trade: "data scientist", subject: "data science" });
 * assertEquals([passage.text, passage.answer, passage.distance], [LESSON.text, LESSON.answer, LESSON.distance]);
 * ```
 */
export function writePassage(words: PassageWords): WrittenPassage {
  const { person, city, friend, trade, subject, chatter = "" } = words;
  const article = /^[aeiou]/i.test(trade) ? "an" : "a";
  const frame = (text: string): PassagePiece => ({ part: "frame", text });
  const word = (part: keyof PassageWords): PassagePiece => ({ part, text: words[part]! });
  const told = [
    word("person"),
    frame(" stays in "),
    word("city"),
    frame(". "),
    word("person"),
    frame(" has a friend whose name is "),
    word("friend"),
    frame(". "),
    word("friend"),
    frame(` is ${article} `),
    word("trade"),
    frame("."),
  ];
  const asked = [
    ...chatter ? [frame(" "), word("chatter")] : [],
    frame(" "),
    word("person"),
    frame(" learns "),
    word("subject"),
    frame(" from "),
  ];
  const pieces = [...told, ...asked];
  return {
    text: textOf(pieces),
    answer: friend,
    person,
    friend,
    city,
    trade,
    subject,
    chatter,
    distance: textOf(asked).length,
    pieces,
  };
}

function textOf(pieces: readonly PassagePiece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** Where something is in a text. */
export interface Span {
  /** Its first character. */
  readonly start: number;
  /** One past its last character. */
  readonly end: number;
}

/**
 * Finds all occurrences of one part of a passage.
 *
 * @param passage A passage with its pieces.
 * @param part What to look for.
 *
 * @example
 * ```ts
 * import { partSpans, writePassage } from "./write_passage.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const words = { person: "Al", city: "Alma", friend: "Ala", trade: "ape", subject: "fun" };
 * const passage = writePassage(words);
 * const [, again] = partSpans(passage, "friend");
 * assertEquals(passage.text.slice(again.start, again.end + 7), "Ala is an ");
 * ```
 */
export function partSpans(passage: Pick<WrittenPassage, "pieces">, part: PassagePart): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const piece of passage.pieces) {
    const end = start + piece.text.length;
    if (piece.part === part) spans.push({ start, end });
    start = end;
  }
  return spans;
}
