/**
 * What a model would say if nothing had been said to it.
 *
 * @module
 */

import type { Stepper } from "../nn/backend.ts";
import type { ReplyWriter } from "./reply_writer.ts";

/**
 * Reads what the next choice of a guided reply is compared with. It takes one prefill of at most 17 symbols.
 *
 * @param stepper Knows the model.
 * @param row Any row; its memory is as before afterwards, its logits are not.
 * @param writer The reply; see {@linkcode ReplyWriter.blankPrompt}.
 * @returns A copy of the logits, shape (V); undefined where nothing is guided.
 *
 * @example
 * ```ts
 * import { blankLogits } from "./blank_logits.ts";
 * import { ReplyWriter } from "./reply_writer.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("abc ");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 4, numLayers: 1 } as const;
 * const stepper = reference.createStepper(createModel(config, new Random(1)));
 * const guided = new ReplyWriter(vocabulary, { guidance: 1 });
 * assertEquals(blankLogits(stepper, 0, guided)?.length, vocabulary.size);
 * assertEquals(blankLogits(stepper, 0, new ReplyWriter(vocabulary, { guidance: 0 })), undefined);
 * ```
 */
export function blankLogits(stepper: Stepper, row: number, writer: ReplyWriter): Float32Array | undefined {
  const { blankPrompt } = writer;
  if (!blankPrompt) return undefined;
  const state = stepper.readState(row);
  stepper.writeState(row);
  stepper.prefill(row, blankPrompt);
  const logits = stepper.logits(row).slice();
  stepper.writeState(row, state);
  return logits;
}
