/**
 * Steps a model while a reply decides which of its draws is shown, until that has ended.
 *
 * @module
 */

import type { Stepper } from "../../nn/backend.ts";
import type { State } from "../../nn/state.ts";
import { END_OF_TURN } from "../../text/vocabulary.ts";
import { BlankReply } from "../blank_reply.ts";
import type { Choice } from "../reply_writer.ts";
import type { DrawnReply } from "./drawn_reply.ts";

/** A memory to go back to. */
interface Place {
  readonly state: State;
  /** What would come next; shape (V). */
  readonly logits: Float32Array;
}

/**
 * Writes a reply on one row of a stepper, which must have read the prompt, as often as need be.
 *
 * The first choices of a reply that may be drawn again are yielded together, once it is decided which draw is shown; all
 * others as they are made, as by `generate()`.
 *
 * @param stepper Runs the model. Afterwards the row has read what is shown, see `DrawnReply.isRead`.
 * @param row The row that writes.
 * @param reply Chooses the symbols.
 * @returns The choices of what is shown; the last is `done`. Nothing comes between two draws but an empty list, so that
 * whoever listens can stop.
 *
 * @example
 * ```ts
 * import { generateDrawn } from "./generate_drawn.ts";
 * import { DrawnReply } from "./drawn_reply.ts";
 * import { ReplyWriter } from "../reply_writer.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { SPEAKER_B, Vocabulary } from "../../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("abc ");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 4, numLayers: 1 } as const;
 * const stepper = reference.createStepper(createModel(config, new Random(1)));
 * stepper.prefill(0, [SPEAKER_B]);
 * const open = (seed: number) => new ReplyWriter(vocabulary, { seed, maxLength: 20 });
 * const reply = new DrawnReply(open, { seed: 7, draws: 3, thresholds: { redraw: 0 } });
 * const text = [...generateDrawn(stepper, 0, reply)].flat().map((choice) => choice.text).join("");
 * assertEquals([reply.draws.length, reply.draws[reply.shown!].text], [3, text]);
 * ```
 */
export function* generateDrawn(
  stepper: Stepper,
  row: number,
  reply: DrawnReply,
): Generator<readonly Choice[], void> {
  const here = (): Place => ({ state: stepper.readState(row), logits: stepper.logits(row).slice() });
  const start = reply.mayRedraw ? here() : undefined;
  let blank = new BlankReply(stepper, row), kept: Place | undefined, back: Place | undefined;
  const ids = new Uint16Array(1);
  while (!reply.settled) {
    // What guides is read on the same row, which overwrites the logits.
    const logits = back?.logits ?? (reply.blankPrompt ? stepper.logits(row).slice() : stepper.logits(row));
    const { id, told, then, keep } = reply.choose(logits, blank.logits(reply));
    if (id !== END_OF_TURN && (then === "goOn" || keep)) {
      ids[0] = id;
      // A step moves all rows up to this one; only a prefill moves a later row alone.
      if (row === 0) stepper.step(ids);
      else stepper.prefill(row, ids);
    }
    if (keep) kept = here();
    back = then === "drawAgain" ? start : then === "goBack" ? kept : undefined;
    if (back) {
      stepper.writeState(row, back.state);
      blank = new BlankReply(stepper, row);
    }
    if (told.length > 0 || then === "drawAgain") yield told;
  }
}
