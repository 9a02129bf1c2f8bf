/**
 * Simple facts about each character of a text, to look for in the memory.
 *
 * @module
 */

import { END_OF_TURN, SPEAKER_A, SPEAKER_B, type Vocabulary } from "../../text/vocabulary.ts";

/** One number per symbol; all arrays have length T. */
export interface TextLabels {
  /** 1 while speaker B, the bot, speaks, else 0. */
  readonly speaker: Float64Array;
  /** Symbols since the start of the turn (or the text); its first has 0. */
  readonly positionInTurn: Float64Array;
  /** Symbols since the start of the line; its first has 0. A line ends with a line break or with the turn. */
  readonly positionInLine: Float64Array;
  /** 1 from an opening quotation mark up to the closing one, else 0. Quotations end with the turn. */
  readonly insideQuotation: Float64Array;
  /** 1 in a sentence that ends with a question mark, else 0; the model may not know that yet. */
  readonly inQuestion: Float64Array;
  /** Letters and digits of the word so far, this one included; 0 outside words. */
  readonly positionInWord: Float64Array;
}

/**
 * Labels every symbol of a text with the state after reading it.
 *
 * @param vocabulary The symbols.
 * @param ids The text.
 *
 * @example
 * ```ts
 * import { textLabels } from "./text_labels.ts";
 * import { Vocabulary } from "../../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary('abc? "');
 * const { positionInWord, insideQuotation } = textLabels(vocabulary, vocabulary.encode('ab "c" a').ids);
 * assertEquals([...positionInWord], [1, 2, 0, 0, 1, 0, 0, 1]);
 * assertEquals([...insideQuotation], [0, 0, 0, 1, 1, 0, 0, 0]);
 * ```
 */
export function textLabels(vocabulary: Vocabulary, ids: ArrayLike<number>): TextLabels {
  const blank = () => new Float64Array(ids.length);
  const labels = {
    speaker: blank(),
    positionInTurn: blank(),
    positionInLine: blank(),
    insideQuotation: blank(),
    inQuestion: blank(),
    positionInWord: blank(),
  };
  let speaker = 0, turnStart = 0, lineStart = 0, sentenceStart = 0, quoted = 0, inWord = 0;
  for (let t = 0; t < ids.length; t++) {
    const id = ids[t], character = vocabulary.decode([id]);
    if (id === SPEAKER_A || id === SPEAKER_B) {
      speaker = id - SPEAKER_A;
      turnStart = lineStart = sentenceStart = t;
    }
    if (character === "“" || (character === '"' && !quoted)) quoted = 1;
    else if (character === "”" || character === '"' || id === END_OF_TURN) quoted = 0;
    inWord = /[\p{L}\p{N}]/u.test(character) ? inWord + 1 : 0;

    labels.speaker[t] = speaker;
    labels.positionInTurn[t] = t - turnStart;
    labels.positionInLine[t] = t - lineStart;
    labels.insideQuotation[t] = quoted;
    labels.positionInWord[t] = inWord;

    if (character === "?") labels.inQuestion.fill(1, sentenceStart, t + 1);
    if (/[.!?\n]/.test(character) || id === END_OF_TURN) sentenceStart = t + 1;
    if (character === "\n" || id === END_OF_TURN) lineStart = t + 1;
    if (id === END_OF_TURN) turnStart = t + 1;
  }
  return labels;
}
