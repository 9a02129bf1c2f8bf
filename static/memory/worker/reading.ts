/**
 * A passage that is being read, with everything that moved in the model meanwhile.
 *
 * @module
 */

import {
  halfLife,
  type Intervention,
  joinTraces,
  NamedArray,
  overTime,
  type State,
  type Stepper,
  type Trace,
  trace,
  type UnitsOverTime,
  zeroState,
} from "../../../lib/mod.ts";
import type { PassageSymbols } from "./passage_symbols.ts";

/** Symbols read in one go: the picture grows while a long passage is read. */
const GO = 48;
/** The server reads in pieces of this length; so that every bit is the same, this does too. */
const PIECE = 64;

/** Reads one passage after the other with one stepper; what two of them begin with in common is read once. */
export class Reading {
  readonly #stepper: Stepper;
  /** What decides the memory before the first column, as text. */
  #key = "";
  /** The memory before the first column; nothing at the beginning of a conversation. */
  #before: State | undefined;
  /** The logits before the first column, if something was read before. */
  #expected: Float32Array | undefined;
  /** Symbols to read, and how many of them are the message's. */
  #ids: readonly number[] = [];
  #messageLength = 0;
  /** What was recorded, piece by piece. */
  #pieces: Trace[] = [];
  #hands: readonly Intervention[] = [];

  /** @param stepper Its row 0 is used. */
  constructor(stepper: Stepper) {
    this.#stepper = stepper;
  }

  /** Columns recorded so far. */
  get length(): number {
    return this.#pieces.reduce((sum, { ids }) => sum + ids.length, 0);
  }

  /** Whether all symbols were read. */
  get complete(): boolean {
    return this.length === this.#ids.length;
  }

  /** The first column of the reply. */
  get messageLength(): number {
    return this.#messageLength;
  }

  /** The memory before the first column. */
  get before(): State | undefined {
    return this.#before;
  }

  /** The record of all columns so far; at least one must have been read. */
  get record(): Trace {
    if (this.#pieces.length > 1) this.#pieces = [joinTraces(this.#pieces)];
    return this.#pieces[0];
  }

  /**
   * Turns to a passage.
   *
   * @returns The first column that is not as it was.
   */
  turnTo({ prefix, message, reply }: PassageSymbols, hands: readonly Intervention[]): number {
    const key = JSON.stringify([prefix.map((ids) => [...ids]), hands]);
    const ids = [...message, ...reply];
    let kept = 0;
    if (key === this.#key && message.length === this.#messageLength) {
      const read = this.length;
      while (kept < read && this.#ids[kept] === ids[kept]) kept++;
      if (kept < read) this.#pieces = kept === 0 ? [] : [beginning(this.record, kept)];
    } else {
      this.#pieces = [];
      this.#hands = hands;
      this.#readPrefix(prefix);
      this.#key = key;
    }
    this.#ids = ids;
    this.#messageLength = message.length;
    return kept;
  }

  /** Reads some more. */
  readOn(): void {
    const from = this.length;
    const ids = this.#ids.slice(from, from + GO);
    if (ids.length === 0) return;
    this.#stepper.intervene(0, this.#hands);
    const logits = from === 0 ? this.#expected : this.logitsBefore(from);
    this.#pieces.push(trace(this.#stepper, ids, { state: this.stateBefore(from), logits }));
  }

  /** The memory just before a column was read. */
  stateBefore(column: number): State | undefined {
    if (column === 0) return this.#before;
    const { config } = this.#stepper.model;
    const { record } = this, size = config.numLayers * config.hiddenSize;
    const at = ({ data }: UnitsOverTime) => data.subarray((column - 1) * size, column * size);
    const state = zeroState(config);
    state.h.set(at(record.hidden));
    if (config.cell === "lstm") state.c.set(at(record.cell));
    return state;
  }

  /** What was expected at a column: the very logits, computed again from the memory; nothing at a beginning. */
  logitsBefore(column: number): Float32Array | undefined {
    if (column === 0) return this.#expected;
    this.#stepper.intervene(0, this.#hands);
    this.#stepper.writeState(0, this.stateBefore(column - 1));
    this.#stepper.step([this.#ids[column - 1]]);
    return this.#stepper.logits(0).slice();
  }

  /** The cells of a layer by how slowly they change, the slowest first. */
  slowestFirst(layer: number): Uint16Array<ArrayBuffer> {
    const { record } = this;
    const memory = record.cell.size("unit") > 0 ? record.cell : record.hidden;
    const T = memory.size("time"), U = memory.size("unit");
    const courses = new Float32Array(T * U), L = memory.size("layer");
    for (let t = 0; t < T; t++) {
      courses.set(memory.data.subarray((t * L + layer) * U, (t * L + layer + 1) * U), t * U);
    }
    const slowness = overTime(new NamedArray({ time: T, layer: 1, unit: U }, courses), halfLife).data;
    const swing = (a: number, b: number) => slowness[a] === slowness[b] ? a - b : slowness[b] - slowness[a];
    return Uint16Array.from(Array.from(slowness.keys()).sort(swing));
  }

  #readPrefix(prefix: readonly Uint16Array[]): void {
    this.#stepper.writeState(0);
    this.#stepper.intervene(0, this.#hands);
    for (const ids of prefix) {
      for (let k = 0; k < ids.length; k += PIECE) this.#stepper.prefill(0, ids.subarray(k, k + PIECE));
    }
    const read = prefix.some((ids) => ids.length > 0);
    this.#before = read ? this.#stepper.readState(0) : undefined;
    this.#expected = read ? this.#stepper.logits(0).slice() : undefined;
  }
}

/** The first columns of a record. */
function beginning(record: Trace, columns: number): Trace {
  const cut = <D extends string>(values: NamedArray<"time" | D, Float32Array>) => {
    const perColumn = values.data.length / values.size("time");
    const sizes = Object.fromEntries(
      values.dimensions.map((name, d) => [name, d ? values.shape[d] : columns]),
    );
    return new NamedArray(
      sizes as Record<"time" | D, number>,
      values.data.subarray(0, columns * perColumn),
    );
  };
  return {
    ids: record.ids.subarray(0, columns),
    input: cut(record.input),
    forget: cut(record.forget),
    candidate: cut(record.candidate),
    output: cut(record.output),
    cell: cut(record.cell),
    hidden: cut(record.hidden),
    probabilities: cut(record.probabilities),
    surprise: record.surprise.subarray(0, columns),
  };
}
