/**
 * Who is in which row of a stepper.
 *
 * @module
 */

import type { State, Stepper } from "../../lib/mod.ts";

/**
 * Readers in the first rows, writers in the rows after them, with no gap: a step moves the first rows, so that it can
 * move the readers alone or everybody. Places are swapped by copying states, some microseconds each.
 */
export class RowTable<R, W> {
  readonly #stepper: Stepper;
  readonly #readers: R[] = [];
  readonly #writers: W[] = [];

  /** @param stepper With a row for everybody. */
  constructor(stepper: Stepper) {
    this.#stepper = stepper;
  }

  /** Reader i is in row i. */
  get readers(): readonly R[] {
    return this.#readers;
  }

  /** Writer i is in the i-th row after the readers. */
  get writers(): readonly W[] {
    return this.#writers;
  }

  /** How many rows are taken; the ones after them are free. */
  get size(): number {
    return this.#readers.length + this.#writers.length;
  }

  /** Gives a reader the row after the last reader's. */
  addReader(reader: R, state?: State): void {
    if (this.#writers.length > 0) {
      this.#move(this.#readers.length, this.size);
      this.#writers.push(this.#writers.shift()!);
    }
    this.#stepper.writeState(this.#readers.length, state);
    this.#readers.push(reader);
  }

  /** Gives a writer the first free row. */
  addWriter(writer: W, state?: State): void {
    this.#stepper.writeState(this.size, state);
    this.#writers.push(writer);
  }

  /** Takes a reader's row away; the last reader moves into it. */
  removeReader(index: number): void {
    const end = this.#readers.length - 1;
    this.#move(end, index);
    this.#readers[index] = this.#readers[end];
    this.#readers.pop();
    if (this.#writers.length === 0) return;
    this.#move(this.size, end);
    this.#writers.unshift(this.#writers.pop()!);
  }

  /** Takes a writer's row away; the last writer moves into it. */
  removeWriter(index: number): void {
    this.#move(this.size - 1, this.#readers.length + index);
    const last = this.#writers.pop()!;
    if (index < this.#writers.length) this.#writers[index] = last;
  }

  /** Leaves all rows free. */
  clear(): void {
    this.#readers.length = this.#writers.length = 0;
  }

  #move(from: number, to: number): void {
    if (from !== to) this.#stepper.writeState(to, this.#stepper.readState(from));
  }
}
