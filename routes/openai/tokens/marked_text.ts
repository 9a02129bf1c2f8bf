/**
 * Texts in which the marks between turns are written by name, as symbols and back.
 *
 * A model reads marks that nobody can type. So that a program can say where they are, their names stand for them:
 * `⟨A⟩hi⟨end⟩⟨B⟩`. Only programs that send raw text can do that; in the messages of a chat a name is just text.
 *
 * @module
 */

import type { Vocabulary } from "../../../lib/mod.ts";
import { FIRST_CHARACTER, UNKNOWN } from "../../../lib/text/mod.ts";
import { RequestProblem } from "../../problems.ts";

/**
 * The name of where a text begins: an empty memory. It is no symbol of the model, and its number is that after the
 * alphabet's last.
 */
export const BEGIN = "⟨begin⟩";

/** Symbols, and how each of them is written. */
export interface MarkedText {
  /** Whether it says that the text begins here; every text begins with an empty memory, whether it says so or not. */
  readonly begins: boolean;
  readonly ids: Uint16Array;
  /** One for each symbol; together they are the text. */
  readonly pieces: readonly string[];
}

/** The names of the marks, as a vocabulary has them. */
function marksOf(vocabulary: Vocabulary): string[] {
  return Array.from({ length: FIRST_CHARACTER }, (_, id) => vocabulary.symbol(id));
}

/**
 * Reads a text.
 *
 * @param field Where in the request it is.
 * @throws {RequestProblem} 400 if {@linkcode BEGIN} is not at its start.
 */
export function encodeMarked(vocabulary: Vocabulary, text: string, field: string): MarkedText {
  // A model that has learnt to read and write the bracket itself reads it as such.
  if (vocabulary.idOf("⟨") !== UNKNOWN) {
    return { begins: false, ids: vocabulary.encode(text).ids, pieces: [...text] };
  }
  const marks = marksOf(vocabulary);
  const begins = text.startsWith(BEGIN);
  const rest = begins ? text.slice(BEGIN.length) : text;
  if (rest.includes(BEGIN)) throw misplaced(field);
  const ids = new Uint16Array(rest.length), pieces: string[] = [], unknown = new Map<string, number>();
  let length = 0;
  for (const part of rest.split(new RegExp(`(${marks.join("|")})`))) {
    const mark = marks.indexOf(part);
    if (mark >= 0) {
      ids[length++] = mark;
      pieces.push(part);
    } else {
      length = vocabulary.encodeInto(part, { ids, offset: length, unknown });
      for (const character of part) pieces.push(character);
    }
  }
  return { begins, ids: ids.slice(0, length), pieces };
}

/**
 * Reads symbols given as numbers; the one after the alphabet's last is {@linkcode BEGIN}.
 *
 * @param field Where in the request they are.
 * @throws {RequestProblem} 400 if one is not a symbol's, or {@linkcode BEGIN} is not the first.
 */
export function readSymbols(vocabulary: Vocabulary, numbers: readonly number[], field: string): MarkedText {
  const begins = numbers[0] === vocabulary.size;
  const ids = begins ? numbers.slice(1) : numbers;
  for (const id of ids) {
    if (id === vocabulary.size) throw misplaced(field);
    if (id > vocabulary.size) {
      const message = `Cannot find the symbol as it must be below ${vocabulary.size}: current value is ${id}`;
      throw new RequestProblem(400, { message, fields: [{ field, message }] });
    }
  }
  return { begins, ids: Uint16Array.from(ids), pieces: Array.from(ids, (id) => vocabulary.symbol(id)) };
}

/** The text as a whole. */
export function writeMarked({ begins, pieces }: MarkedText): string {
  return (begins ? BEGIN : "") + pieces.join("");
}

/** The symbols as numbers. */
export function numbersOf({ begins, ids }: MarkedText, vocabulary: Vocabulary): number[] {
  return begins ? [vocabulary.size, ...ids] : [...ids];
}

function misplaced(field: string): RequestProblem {
  const message = `Cannot read the text as ${BEGIN} must be at its start`;
  return new RequestProblem(400, { message, fields: [{ field, message }] });
}
