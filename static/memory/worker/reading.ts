/**
 * An excerpt that is being read, with everything that moved in the model meanwhile.
 *
 * @module
 */

import type { State, Stepper } from "../../../lib/mod.ts";
import { type Trace, trace, type UnitsOverTime } from "../../../lib/insight/mod.ts";
import { type Intervention, type ModelConfig, zeroState } from "../../../lib/nn/mod.ts";
import { GrowingRecord } from "./growing_record.ts";
import type { ExcerptSymbols } from "./excerpt_symbols.ts";
import { logitsIn, prefixKeys, PrefixStates } from "./prefix_states.ts";
import { LOT } from "./read_in_lots.ts";

/** Symbols read at a time, for a frame of the growing picture. */
const SYMBOLS_PER_FRAME = 12;

/** What of the turns before an excerpt is still to be read. */
interface Unread {
  readonly turns: readonly Uint16Array[];
  readonly keys: readonly string[];
  /** The turn to read, and where in it to go on. */
  turn: number;
  at: number;
  /** The memory there. */
  state: State | undefined;
}

/** Reads one excerpt after the other with one stepper; what two of them begin with in common is read once. */
export class Reading {
  readonly #stepper: Stepper;
  readonly #record: GrowingRecord;
  readonly #states: PrefixStates;
  /** What decides the memory before the first column, as text. */
  #key = "";
  /** The memory before the first column; nothing at the beginning of a conversation. */
  #before: State | undefined;
  /** The logits before the first column, if something was read before. */
  #expected: Float32Array | undefined;
  /** What was expected behind the column read last: spares a step where a reply grows by single characters. */
  #latest: { readonly column: number; readonly logits: Float32Array } | undefined;
  /** What comes before the first column, as long as it is not read to its end. */
  #unread: Unread | undefined;
  /** Symbols to read, and how many of them are the message's. */
  #ids: readonly number[] = [];
  #messageLength = 0;
  #interventions: readonly Intervention[] = [];

  /**
   * @param stepper Its row 0 is used.
   * @param states Where to keep what is remembered after each turn; another reading of the same model may have it, too.
   */
  constructor(stepper: Stepper, states: PrefixStates = new PrefixStates()) {
    this.#stepper = stepper;
    this.#states = states;
    this.#record = new GrowingRecord(stepper.model.config);
  }

  /** Sizes of the model. */
  get config(): ModelConfig {
    return this.#stepper.model.config;
  }

  /** Columns recorded so far. */
  get length(): number {
    return this.#record.length;
  }

  /** Whether all symbols were read. */
  get complete(): boolean {
    return !this.#unread && this.length === this.#ids.length;
  }

  /** How much of what comes before the first column was read, 0 … 1. */
  get readBefore(): number {
    if (!this.#unread) return 1;
    const { turns, turn, at } = this.#unread;
    const count = (turns: readonly Uint16Array[]) => turns.reduce((sum, { length }) => sum + length, 0);
    return (count(turns.slice(0, turn)) + at) / count(turns);
  }

  /** The first column of the reply. */
  get messageLength(): number {
    return this.#messageLength;
  }

  /** The memory before the first column. */
  get before(): State | undefined {
    return this.#before;
  }

  /** The record of all columns so far: live views, good until more is read. */
  get record(): Trace {
    return this.#record.trace;
  }

  /** Whether the memory before the first column is known without reading, or is being read. */
  knows({ prefix }: ExcerptSymbols): boolean {
    const key = prefixKeys(prefix, []).at(-1);
    return key === undefined || key === this.#key || this.#states.get(key) !== undefined;
  }

  /** What is known of the memory after each of some turns, read with no interventions. */
  statesAfter(turns: readonly Uint16Array[]): { readonly turns: number; readonly state: State }[] {
    return prefixKeys(turns, []).flatMap((key, k) => {
      const state = this.#states.get(key);
      return state ? [{ turns: k + 1, state }] : [];
    });
  }

  /** Takes over what somebody else has read, with no interventions: the memory after some turns. */
  takeOver(turns: readonly Uint16Array[], state: State): void {
    const key = prefixKeys(turns, []).at(-1);
    if (key !== undefined) this.#states.set(key, state);
  }

  /**
   * Turns to an excerpt.
   *
   * @returns The first column that is not as it was.
   */
  turnTo({ prefix, message, reply }: ExcerptSymbols, interventions: readonly Intervention[]): number {
    const key = prefixKeys(prefix, interventions).at(-1) ?? JSON.stringify(interventions);
    const ids = [...message, ...reply];
    let kept = 0;
    if (key === this.#key && message.length === this.#messageLength) {
      const read = this.length;
      while (kept < read && this.#ids[kept] === ids[kept]) kept++;
    } else {
      this.#interventions = interventions;
      this.#turnToPrefix(prefix);
      this.#key = key;
    }
    this.#record.cut(kept);
    if (kept !== this.#latest?.column) this.#latest = undefined;
    this.#ids = ids;
    this.#messageLength = message.length;
    return kept;
  }

  /** Reads some more: of what comes before the first column, or columns. */
  readOn(): void {
    if (this.#unread) return this.#readBefore(this.#unread);
    const from = this.length;
    const ids = this.#ids.slice(from, from + SYMBOLS_PER_FRAME);
    if (ids.length === 0) return;
    this.#stepper.intervene(0, this.#interventions);
    const logits = from === this.#latest?.column ? this.#latest.logits : this.logitsBefore(from);
    this.#record.add(trace(this.#stepper, ids, { state: this.stateBefore(from), logits }));
    this.#latest = { column: this.length, logits: this.#stepper.logits(0).slice() };
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
    this.#stepper.intervene(0, this.#interventions);
    this.#stepper.writeState(0, this.stateBefore(column - 1));
    this.#stepper.step([this.#ids[column - 1]]);
    return this.#stepper.logits(0).slice();
  }

  /** Looks up what of the turns before was read already. */
  #turnToPrefix(prefix: readonly Uint16Array[]): void {
    const keys = prefixKeys(prefix, this.#interventions);
    let known = prefix.length;
    let state: State | undefined;
    while (known > 0 && !(state = this.#states.get(keys[known - 1]))) known--;
    this.#unread = { turns: prefix, keys, turn: known, at: 0, state };
    if (known === prefix.length) this.#beginColumns(state);
  }

  /** Reads a lot of the turns before, so that nobody has to wait for all of them. */
  #readBefore(unread: Unread): void {
    const { turns, keys, turn, at } = unread, ids = turns[turn];
    this.#stepper.intervene(0, this.#interventions);
    this.#stepper.writeState(0, unread.state);
    this.#stepper.prefill(0, ids.subarray(at, at + LOT));
    unread.state = this.#stepper.readState(0);
    unread.at = Math.min(ids.length, at + LOT);
    if (unread.at < ids.length) return;
    this.#states.set(keys[turn], unread.state);
    unread.turn++;
    unread.at = 0;
    if (unread.turn === turns.length) this.#beginColumns(unread.state);
  }

  #beginColumns(state: State | undefined): void {
    this.#unread = undefined;
    this.#before = state;
    this.#expected = state && logitsIn(this.#stepper.model, state);
  }
}
