/**
 * Steps a model until it is decided which draw of a reply is shown.
 *
 * @module
 */

import type { Stepper } from "../../nn/backend.ts";
import { END_OF_TURN } from "../../text/vocabulary.ts";
import { BlankReply } from "../blank_reply.ts";
import type { Choice } from "../reply_writer.ts";
import type { DrawnReply } from "./drawn_reply.ts";

/**
 * Writes a reply on one row of a stepper, which must have read the prompt, as often as need be.
 *
 * The choices of a reply that may be drawn again are yielded once it is decided which draw is shown; of any other, as they
 * are made, as by `generate()`.
 *
 * @param stepper Runs the model. Afterwards the row has read what was drawn last, see `DrawnReply.isRead`.
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
  const start = reply.mayRedraw ? stepper.readState(row) : undefined;
  const first = start && stepper.logits(row).slice();
  let blank = new BlankReply(stepper, row), begun: Float32Array | undefined;
  const ids = new Uint16Array(1);
  while (!reply.settled) {
    const logits = begun ?? (reply.blankPrompt ? stepper.logits(row).slice() : stepper.logits(row));
    const { id, told, again } = reply.choose(logits, blank.logits(reply));
    begun = undefined;
    if (again) {
      stepper.writeState(row, start);
      [blank, begun] = [new BlankReply(stepper, row), first];
    } else if (id !== END_OF_TURN) {
      ids[0] = id;
      // A step moves all rows up to this one; only a prefill moves a later row alone.
      if (row === 0) stepper.step(ids);
      else stepper.prefill(row, ids);
    }
    if (told.length > 0 || again) yield told;
  }
}
