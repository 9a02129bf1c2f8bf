/**
 * Reads many texts side by side, which is several times as quick as one after the other.
 *
 * @module
 */

import type { Stepper } from "../../nn/backend.ts";

/** A text that was read to its end. */
export interface ReadText {
  /** Which of the texts. */
  readonly text: number;
  /** c (h of a simple RNN) of every unit after each symbol; shape (T, L, H). */
  readonly memory: Float32Array;
}

/** How {@linkcode readTogether} goes about it. */
export interface ReadTogetherOptions {
  /** Is called after each symbol of each text: the row that has read it may be looked at. */
  readonly visit?: (place: { readonly text: number; readonly row: number }) => void;
}

/**
 * Reads texts, each from an empty memory, as many at a time as the stepper has rows. What is read of one does not
 * depend on the others, bit for bit.
 *
 * @param stepper All its rows are used.
 * @param texts The symbols of each text; none may be empty.
 * @param options What else is to be done.
 * @returns Each text when its last symbol was read: short ones may come before long ones.
 *
 * @example
 * ```ts
 * import { readTogether } from "./read_together.ts";
 * import { trace } from "./trace.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { reference } from "../../nn/reference/backend.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 5, hiddenSize: 4, numLayers: 1 }, new Random(1));
 * const texts = [[1, 2, 3], [4], [2, 2]];
 * for (const { text, memory } of readTogether(reference.createStepper(model, 2), texts)) {
 *   assertEquals(memory, trace(reference.createStepper(model), texts[text]).cell.data);
 * }
 * ```
 */
export function* readTogether(
  stepper: Stepper,
  texts: readonly ArrayLike<number>[],
  { visit }: ReadTogetherOptions = {},
): Generator<ReadText> {
  const { cell, numLayers, hiddenSize } = stepper.model.config, units = numLayers * hiddenSize;
  let next = 0;
  const begin = () => ({ text: next, at: 0, memory: new Float32Array(texts[next++].length * units) });
  const rows: ReturnType<typeof begin>[] = [];
  while (rows.length < stepper.rows && next < texts.length) rows.push(begin());
  rows.forEach((_, row) => stepper.writeState(row));
  while (rows.length > 0) {
    stepper.step(rows.map(({ text, at }) => texts[text][at]));
    for (const [row, one] of rows.entries()) {
      const { c, h } = stepper.readState(row);
      one.memory.set(cell === "lstm" ? c : h, one.at++ * units);
      visit?.({ text: one.text, row });
    }
    for (let row = rows.length - 1; row >= 0; row--) {
      const { text, at, memory } = rows[row];
      if (at < texts[text].length) continue;
      if (next < texts.length) {
        rows[row] = begin();
        stepper.writeState(row);
      } else {
        // The rows in use stay the first ones.
        const last = rows.pop()!;
        if (row < rows.length) {
          rows[row] = last;
          stepper.writeState(row, stepper.readState(rows.length));
        }
      }
      yield { text, memory };
    }
  }
}
