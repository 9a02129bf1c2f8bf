/**
 * When each unit was on in a conversation.
 *
 * @module
 */

import type { State, Stepper } from "../../../../lib/mod.ts";
import { ActivityIndex } from "../../../../lib/insight/mod.ts";

/** Symbols read before the clock is looked at. */
const SYMBOLS_AT_A_TIME = 16;

/** Grows turn by turn; what two conversations begin with in common is read once. */
export class ConversationActivity {
  /** What was found out so far. */
  readonly index: ActivityIndex;
  readonly #stepper: Stepper;
  #turns: readonly Uint16Array[] = [];
  /** After each turn that was read to its end: how many symbols that are, and what is remembered. */
  #ends: { readonly length: number; readonly state: State | undefined }[] = [];
  /** The memory after the last symbol read. */
  #state: State | undefined;

  /** @param stepper Its row 0 is used. */
  constructor(stepper: Stepper) {
    this.#stepper = stepper;
    this.index = new ActivityIndex(stepper.model.config);
  }

  /** Symbols of all turns. */
  get whole(): number {
    return this.#turns.reduce((sum, ids) => sum + ids.length, 0);
  }

  /** Turns to a conversation, and forgets what is no longer a part of it. */
  turnTo(turns: readonly Uint16Array[]): void {
    let same = 0;
    while (same < turns.length && isSame(turns[same], this.#turns[same])) same++;
    this.#turns = turns;
    // The turn that is just being read goes on.
    if (same > this.#ends.length) return;
    this.#ends = this.#ends.slice(0, same);
    this.#state = this.#ends.at(-1)?.state;
    this.index.cut(this.#ends.at(-1)?.length ?? 0);
  }

  /** Reads on for some milliseconds at most. */
  readOn(milliseconds: number): void {
    const until = performance.now() + milliseconds;
    this.#stepper.intervene(0, []);
    this.#stepper.writeState(0, this.#state);
    while (this.#ends.length < this.#turns.length) {
      const ids = this.#turns[this.#ends.length], begun = this.#ends.at(-1)?.length ?? 0;
      const at = this.index.length - begun;
      this.#read(ids.subarray(at, at + SYMBOLS_AT_A_TIME));
      if (this.index.length - begun === ids.length) {
        this.#ends.push({ length: this.index.length, state: this.#state });
      }
      if (performance.now() > until) return;
    }
  }

  #read(ids: Uint16Array): void {
    const { cell, numLayers: L, hiddenSize: H } = this.#stepper.model.config;
    const memory = new Float32Array(ids.length * L * H);
    ids.forEach((id, t) => {
      this.#stepper.step([id]);
      this.#state = this.#stepper.readState(0);
      memory.set(cell === "lstm" ? this.#state.c : this.#state.h, t * L * H);
    });
    this.index.addStates(memory, { continued: this.index.length > 0 });
  }
}

function isSame(ids: Uint16Array, others: Uint16Array | undefined): boolean {
  return others?.length === ids.length && ids.every((id, k) => id === others[k]);
}
