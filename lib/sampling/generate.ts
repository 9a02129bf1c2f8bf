/**
 * Steps a model and lets a writer choose, until the reply ends.
 *
 * @module
 */

import type { Stepper } from "../nn/backend.ts";
import { END_OF_TURN } from "../text/vocabulary.ts";
import { BlankReply } from "./blank_reply.ts";
import type { Choice, ReplyWriter } from "./reply_writer.ts";

/**
 * Writes a reply on one row of a stepper, which must have read the prompt.
 *
 * When a choice is yielded, the row has read its character, so that gates and memory can be inspected; the end of the
 * turn is not read. If you take no further choices, the row stays there.
 *
 * @param stepper Runs the model.
 * @param row The row that writes; gates can be read on row 0 only.
 * @param writer Chooses the symbols.
 * @returns The choices; the last is `done`.
 *
 * @example
 * ```ts
 * import { generate } from "./generate.ts";
 * import { ReplyWriter } from "./reply_writer.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { SPEAKER_B, Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("abc ");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 4, numLayers: 1 } as const;
 * const stepper = reference.createStepper(createModel(config, new Random(1)));
 * stepper.prefill(0, [SPEAKER_B]);
 * const writer = new ReplyWriter(vocabulary, { seed: 7, maxLength: 20 });
 * const text = [...generate(stepper, 0, writer)].map((choice) => choice.text).join("");
 * assertEquals(text, writer.text);
 * ```
 */
export function* generate(stepper: Stepper, row: number, writer: ReplyWriter): Generator<Choice> {
  const ids = new Uint16Array(1);
  const blank = new BlankReply(stepper, row);
  while (writer.finish === undefined) {
    const logits = writer.blankPrompt ? stepper.logits(row).slice() : stepper.logits(row);
    const choice = writer.choose(logits, blank.logits(writer));
    if (choice.id !== END_OF_TURN) {
      ids[0] = choice.id;
      // A step moves all rows up to this one; only a prefill moves a later row alone.
      if (row === 0) stepper.step(ids);
      else stepper.prefill(row, ids);
    }
    yield choice;
  }
}
