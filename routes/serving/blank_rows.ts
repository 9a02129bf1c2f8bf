/**
 * Finds out how guided replies would go on if nothing had been said, in the rows that are free during a step.
 *
 * @module
 */

import type { ReplyWriter, Stepper } from "../../lib/mod.ts";
import { type BlankState, BlankStates } from "./blank_states.ts";

/** A reply that may be guided. */
export interface Guided {
  readonly writer: Pick<ReplyWriter, "blankPrompt">;
  /** What guides the next choice, and how many symbols of the reply it has read; undefined if nothing does. */
  blank: BlankState & { readonly read: number } | undefined;
}

/** A beginning that a step reads for all replies that begin so. */
interface Beginning {
  readonly symbols: readonly number[];
  readonly replies: Guided[];
}

/** Reads what is not known yet: one symbol a step for each beginning, as the replies themselves. */
export class BlankRows {
  readonly #stepper: Stepper;
  readonly #known = new BlankStates();
  /** The k-th is read in the k-th free row. */
  #beginnings: Beginning[] = [];

  /** @param stepper Has a free row for every reply. */
  constructor(stepper: Stepper) {
    this.#stepper = stepper;
  }

  /**
   * Prepares the next step.
   *
   * @param replies All that the step writes.
   * @param row The first free row.
   * @returns The symbols to feed to the rows from there on.
   */
  prepare(replies: readonly Guided[], row: number): number[] {
    const missing = new Map<string, Beginning>();
    for (const reply of replies) {
      const { blankPrompt } = reply.writer;
      const known = blankPrompt && this.#known.get(blankPrompt);
      if (!blankPrompt || known) {
        reply.blank = known && { ...known, read: blankPrompt.length };
        continue;
      }
      const key = blankPrompt.join();
      const beginning = missing.get(key);
      if (beginning) beginning.replies.push(reply);
      // A copy, as the writer's own grows.
      else missing.set(key, { symbols: [...blankPrompt], replies: [reply] });
    }
    this.#beginnings = [...missing.values()];
    return this.#beginnings.map(({ symbols, replies: [{ blank }] }, k) => {
      this.#stepper.writeState(row + k, blank?.state);
      this.#stepper.prefill(row + k, symbols.slice(blank?.read ?? 0, -1));
      return symbols.at(-1)!;
    });
  }

  /**
   * Takes what the step has found out.
   *
   * @param row The same as before the step.
   */
  take(row: number): void {
    for (const [k, { symbols, replies }] of this.#beginnings.entries()) {
      const logits = this.#stepper.logits(row + k).slice();
      const blank = { state: this.#stepper.readState(row + k), logits };
      this.#known.set(symbols, blank);
      for (const reply of replies) reply.blank = { ...blank, read: symbols.length };
    }
  }
}
