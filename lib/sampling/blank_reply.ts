/**
 * How a reply would continue if nothing had been said before it.
 *
 * @module
 */

import type { Stepper } from "../nn/backend.ts";
import type { State } from "../nn/state.ts";
import type { ReplyWriter } from "./reply_writer.ts";

/**
 * Follows one guided reply with a separate memory that has read the reply but none of the conversation: the choices
 * are compared with its logits.
 *
 * @example
 * ```ts
 * import { BlankReply } from "./blank_reply.ts";
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
 * const logits = new BlankReply(stepper, 0).logits(new ReplyWriter(vocabulary, { guidance: 1 }));
 * assertEquals(logits?.length, vocabulary.size);
 * ```
 */
export class BlankReply {
  readonly #stepper: Stepper;
  readonly #row: number;
  #state: State | undefined;
  /** Symbols of the blank prompt that the state has read. */
  #read = 0;

  /**
   * Starts with nothing read.
   *
   * @param stepper Runs the model.
   * @param row The row to read with: any, as its memory is restored each time. Its logits are not.
   */
  constructor(stepper: Stepper, row: number) {
    this.#stepper = stepper;
    this.#row = row;
  }

  /**
   * Reads up to the end of the reply so far.
   *
   * @param writer The same on each call; see {@linkcode ReplyWriter.blankPrompt}.
   * @returns A copy of the logits, shape (V); undefined if the next choice is not guided.
   */
  logits(writer: Pick<ReplyWriter, "blankPrompt">): Float32Array | undefined {
    const { blankPrompt } = writer;
    if (!blankPrompt) return undefined;
    const stepper = this.#stepper, row = this.#row;
    const kept = stepper.readState(row);
    stepper.writeState(row, this.#state);
    stepper.prefill(row, blankPrompt.slice(this.#read));
    this.#state = stepper.readState(row);
    this.#read = blankPrompt.length;
    const logits = stepper.logits(row).slice();
    stepper.writeState(row, kept);
    return logits;
  }
}
