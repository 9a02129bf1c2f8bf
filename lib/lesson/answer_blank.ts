/**
 * What a model fills into the blank, letter by letter.
 *
 * @module
 */

import { nextCharacter } from "../insight/probes/next_character.ts";
import type { Stepper } from "../nn/backend.ts";
import { softmax } from "../nn/softmax.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

/** The sign that ends an answer. */
const END = ".";
/** An answer that does not end is cut off here. */
const LONGEST = 24;

/** One letter of the right answer, and what the model wrote. */
export interface AnswerLetter {
  /** The letter that should come; after the name, the full stop. */
  readonly expected: string;
  /** What the model wrote in its place; empty if it had ended. */
  readonly said: string;
  /** Whether these are the same. */
  readonly kept: boolean;
  /** How probable the model finds the right letter when all before it are right, 0 … 1. */
  readonly probability: number;
}

/** A model's answer to a blank. */
export interface BlankAnswer {
  /** What it writes, always the most probable letter, up to the full stop and without it. */
  readonly said: string;
  /** Whether that is the right name. */
  readonly right: boolean;
  /** The right answer's letters, with the final full stop. */
  readonly letters: readonly AnswerLetter[];
}

/** What {@linkcode answerBlank} needs to know. */
export interface AnswerOptions {
  /** The model's symbols. */
  readonly vocabulary: Vocabulary;
  /** Which of the stepper's rows has read the text up to the blank; default 0. Its memory is left unchanged. */
  readonly row?: number;
}

/**
 * Lets a model fill the blank that it has reached.
 *
 * @param stepper One of its rows is right before the blank, after a step or a prefill.
 * @param answer The right answer. Letters missing from the vocabulary are read as their look-alikes.
 * @param options Symbols and row.
 *
 * @example
 * ```ts
 * import { answerBlank } from "./answer_blank.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("ALl. ");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 2, numLayers: 1 } as const;
 * const model = createModel(config, new Random(1));
 * model.parameters.view("decoder.bias")[vocabulary.idOf("l")] = 9; // can say nothing else
 * const stepper = reference.createStepper(model);
 * stepper.prefill(0, vocabulary.encode("A ").ids);
 * const { right, letters } = answerBlank(stepper, "Al", { vocabulary });
 * assertEquals(right, false);
 * assertEquals(letters.map(({ expected, said, kept }) => [expected, said, kept]), [
 *   ["A", "l", false],
 *   ["l", "l", true],
 *   [".", "l", false],
 * ]);
 * ```
 */
export function answerBlank(
  stepper: Stepper,
  answer: string,
  { vocabulary, row = 0 }: AnswerOptions,
): BlankAnswer {
  const before = stepper.readState(row), asked = stepper.logits(row).slice();
  const symbols = [...vocabulary.encode(answer + END).ids];
  const probabilities = symbols.map((id, k) => {
    if (k > 0) stepper.prefill(row, [symbols[k - 1]]);
    return softmax(Float64Array.from(k > 0 ? stepper.logits(row) : asked))[id];
  });

  stepper.writeState(row, before);
  const said: number[] = [], end = vocabulary.idOf(END);
  let [{ id }] = nextCharacter(asked);
  while (id !== end && said.length < LONGEST) {
    said.push(id);
    stepper.prefill(row, [id]);
    [{ id }] = nextCharacter(stepper.logits(row));
  }
  stepper.writeState(row, before);

  const written = said.length < LONGEST ? [...said, end] : said;
  const letters = symbols.map((symbol, k): AnswerLetter => ({
    expected: vocabulary.symbol(symbol),
    said: k < written.length ? vocabulary.symbol(written[k]) : "",
    kept: written[k] === symbol,
    probability: probabilities[k],
  }));
  return {
    said: vocabulary.decode(said),
    right: written.length === symbols.length && letters.every(({ kept }) => kept),
    letters,
  };
}
