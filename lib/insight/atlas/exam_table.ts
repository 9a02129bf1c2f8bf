/**
 * Reads an exam and keeps every unit's memory at every symbol.
 *
 * @module
 */

import type { Stepper } from "../../nn/backend.ts";
import type { CorpusKind } from "../../text/chat_template.ts";
import { encodeTurns } from "../../text/encode_turns.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import { readTogether } from "../trace/read_together.ts";
import type { ExamText } from "./exams.ts";
import { type LabelledText, labelText } from "./labelled_text.ts";

/** A model that reads, and its language. */
export interface Reader {
  /** All its rows are used; 16 read several times as much in a second as one. */
  readonly stepper: Stepper;
  /** Its vocabulary. */
  readonly vocabulary: Vocabulary;
  /** What it has learnt from. */
  readonly kind: CorpusKind;
}

/** What was read. */
export interface ExamTable {
  /** U = L·H: units of all layers. */
  readonly units: number;
  /** The memory m = tanh c (h of a simple RNN) after each symbol, times 127; shape (T, U). */
  readonly memory: Int8Array;
  /** The conversations; those that were made of one stand side by side. T symbols in all. */
  readonly texts: readonly LabelledText[];
  /** Of each text, the number of the conversation that it was made of. */
  readonly origins: readonly number[];
}

/**
 * Reads conversations, each from an empty memory, until enough has been read.
 *
 * @param reader Who reads.
 * @param exam What was made of each conversation; see `makeExam()`.
 * @param options.symbols How much is enough; the last conversation is read to its end.
 * @returns After each text, how many symbols were read so far; at last the table.
 */
export function* readExam(
  { stepper, vocabulary, kind }: Reader,
  exam: readonly (readonly ExamText[])[],
  { symbols }: { readonly symbols: number },
): Generator<number, ExamTable> {
  const { cell, numLayers, hiddenSize } = stepper.model.config, units = numLayers * hiddenSize;
  const texts: LabelledText[] = [], origins: number[] = [], starts = [0];
  for (const [origin, made] of exam.entries()) {
    if (starts.at(-1)! >= symbols) break;
    for (const text of made) {
      const { ids } = encodeTurns(vocabulary, text.turns, kind);
      texts.push(labelText(vocabulary, ids, text));
      origins.push(origin);
      starts.push(starts.at(-1)! + ids.length);
    }
  }
  const memory = new Int8Array(starts.at(-1)! * units);
  const quantize = (value: number) => Math.round(127 * (cell === "lstm" ? Math.tanh(value) : value));
  let read = 0;
  for (const { text, memory: values } of readTogether(stepper, texts.map(({ ids }) => ids))) {
    const offset = starts[text] * units;
    for (let k = 0; k < values.length; k++) memory[offset + k] = quantize(values[k]);
    yield read += values.length / units;
  }
  return { units, memory, texts, origins };
}
