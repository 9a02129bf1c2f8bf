/**
 * What can be said of each symbol of a text without any model.
 *
 * @module
 */

import { END_OF_TURN, SPEAKER_A, SPEAKER_B, type Vocabulary } from "../../text/vocabulary.ts";
import { textLabels } from "../probes/text_labels.ts";
import type { ExamText } from "./exams.ts";

/** A conversation and what is easily said of each of its symbols. */
export interface LabelledText extends ReturnType<typeof textLabels> {
  /** The symbols; length T. */
  readonly ids: ArrayLike<number>;
  /** Each as a character; empty for marks. */
  readonly characters: readonly string[];
  /** Which name was told, where that is the question. */
  readonly told: number | undefined;
}

/** Labels the symbols of an exam's conversation. */
export function labelText(
  vocabulary: Vocabulary,
  ids: ArrayLike<number>,
  { told }: Pick<ExamText, "told"> = {},
): LabelledText {
  const characters = Array.from(ids, (id) => vocabulary.decode([id]));
  return { ids, characters, told, ...textLabels(vocabulary, ids) };
}

/** Whether a character is a letter. */
export const isLetter = (character: string): boolean => /\p{L}/u.test(character);
/** Whether a character is a part of a word. */
export const isInWord = (character: string): boolean => /[\p{L}\p{N}']/u.test(character);
/** Whether a character is a capital letter. */
export const isCapital = (character: string): boolean => character !== character.toLowerCase();

/** One number per character. */
export function numbers(characters: readonly string[], of: (character: string) => number): Float64Array {
  return Float64Array.from(characters, of);
}

/** Symbols since the sentence, or the turn, began. */
export function placeInSentence(characters: readonly string[]): Float64Array {
  let place = -1;
  return numbers(characters, (character) => {
    place = character === "" ? -1 : place + 1;
    const now = Math.max(0, place);
    if (/[.!?\n]/.test(character)) place = -1;
    return now;
  });
}

/** The number of the exchange that a symbol belongs to, from 0. */
export function exchangeOf(ids: ArrayLike<number>): Float64Array {
  let exchange = -1;
  return Float64Array.from(ids, (id) => id === SPEAKER_A ? ++exchange : Math.max(0, exchange));
}

/** In the bot's turns, whether the message before ended with a question mark. */
export function answering({ ids, characters, speaker }: LabelledText): Float64Array {
  let asked = 0, last = "";
  return Float64Array.from(ids, (id, t) => {
    if (id === END_OF_TURN && speaker[t] === 0) asked = +(last === "?");
    if (characters[t].trim() !== "") last = characters[t];
    return speaker[t] === 1 && id !== SPEAKER_B ? asked : NaN;
  });
}

/** In words, whether they begin with a capital. */
export function inCapitalized({ characters }: LabelledText): Float64Array {
  let before = "", begins = false;
  return numbers(characters, (character) => {
    if (!isInWord(before)) begins = isCapital(character);
    before = character;
    return isInWord(character) ? +begins : NaN;
  });
}

/** Whether the whole turn is in capitals; asked between its words, where only a memory can tell. */
export function shouting({ ids, characters }: LabelledText): Float64Array {
  const label = new Float64Array(ids.length).fill(NaN);
  let start = 0;
  for (let t = 0; t < ids.length; t++) {
    if (ids[t] !== END_OF_TURN && t + 1 < ids.length) continue;
    const first = characters.findIndex((character, k) => k >= start && isLetter(character));
    const letters = characters.slice(start, t).filter(isLetter);
    const isShouted = letters.length > 1 && letters.every(isCapital) ? 1 : 0;
    for (let k = first; letters.length > 0 && k < t; k++) if (!isInWord(characters[k])) label[k] = isShouted;
    start = t + 1;
  }
  return label;
}
