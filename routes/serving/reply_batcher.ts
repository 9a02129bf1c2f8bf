/**
 * Writes many replies at once: each step advances all of them by one character, and reads a symbol of several prompts,
 * in one matrix product.
 *
 * @module
 */

import { setImmediate } from "node:timers/promises";
import type { State, Stepper } from "../../lib/mod.ts";
import type { Prompt } from "../../lib/sampling/mod.ts";
import { BlankRows } from "./blank_rows.ts";
import { chooseReadings } from "./choose_readings.ts";
import { Line, type ReplyJob } from "./line.ts";
import { ReplyMeasure } from "./metrics/reply_measure.ts";
import type { ServerMetrics } from "./metrics/server_metrics.ts";
import { Pace } from "./pace.ts";
import { PrefixCache, prefixKey } from "./prefix_cache.ts";
import { Reading, recall } from "./reading.ts";
import { ReplyStream } from "./reply_stream.ts";
import { RowTable } from "./row_table.ts";
import { READING_SHARE, Turns } from "./turns.ts";

/** How many prompts are read side by side: more would make a step no cheaper for each. */
const READ_ROWS = 16;
/** Symbols of a prompt that are read at once if no other row has anything to do. */
const PORTION = 32;
/** Milliseconds of work before sockets get their turn. */
const SLICE_MS = 4;

/** How many rows a stepper needs for this many replies: one for each, and one for what guides it. */
export function rowsFor(replies: number): number {
  return READ_ROWS + 2 * replies;
}

/**
 * Advances all replies of one model together.
 *
 * A reply depends only on its prompt and its writer, not on its row, its neighbours or the cache.
 */
export class ReplyBatcher {
  readonly #stepper: Stepper;
  readonly #pause: () => Promise<unknown>;
  readonly #maxWriting: number;
  readonly #cache: PrefixCache;
  readonly #blanks: BlankRows;
  readonly #rows: RowTable<Reading, Line>;
  /** All prompts that are not read to their end, in the order of their arrival, and the replies to each. */
  readonly #unread = new Map<Reading, Line[]>();
  /** Replies whose prompt is read, waiting for a row. */
  #ready: { readonly line: Line; readonly state: State | undefined }[] = [];
  /** Whether other prompts should be read from now on. */
  #unreadChanged = false;
  readonly #pace = new Pace();
  /** Symbols fed since the pace was last measured. */
  #fed = 0;
  /** Symbols that each reader has read, as long as it was one. */
  #clock = 0;
  readonly #turns = new Turns();
  #running = false;
  readonly #metrics: ServerMetrics | undefined;

  /**
   * @param stepper With {@linkcode rowsFor} the number of replies; the batcher closes it.
   * @param options.pause Lets sockets have their turn; see {@linkcode SocketPause}.
   * @param options.metrics Where the replies are counted.
   */
  constructor(
    stepper: Stepper,
    options: { readonly pause?: (() => Promise<unknown>) | undefined; readonly metrics?: ServerMetrics } = {},
  ) {
    this.#pause = options.pause ?? setImmediate;
    this.#metrics = options.metrics;
    this.#stepper = stepper;
    this.#maxWriting = Math.floor((stepper.rows - READ_ROWS) / 2);
    this.#cache = PrefixCache.for(stepper.model.config);
    this.#blanks = new BlankRows(stepper);
    this.#rows = new RowTable(stepper);
  }

  /** How many replies are in progress. */
  get size(): number {
    let waiting = this.#ready.length;
    for (const lines of this.#unread.values()) waiting += lines.length;
    return waiting + this.#rows.writers.length;
  }

  /** Whether another reply would have to wait for a row. */
  get isFull(): boolean {
    return this.size >= this.#maxWriting;
  }

  /**
   * How many seconds a reply would have to wait for its first character: while its prompt is read, as much is read of
   * each other prompt, and the replies under way are written on. 0 if nobody else is here, however long the prompt.
   */
  waitFor(prompt: Pick<Prompt, "turns" | "lead">): number {
    if (this.#unread.size === 0) return 0;
    const { left } = new Reading(prompt, { cache: this.#cache });
    let symbols = left;
    for (const other of this.#unread.keys()) symbols += Math.min(other.left, left);
    const written = this.#rows.writers.length > 0 ? symbols / READING_SHARE : 0;
    return this.#pace.secondsFor(symbols + written);
  }

  /** Begins a reply. */
  start(job: ReplyJob): ReplyStream {
    const measure = this.#metrics && new ReplyMeasure(this.#metrics);
    const stream = new ReplyStream(() => this.#rows.writers.length, measure);
    const added = new Reading(job.prompt, { cache: this.#cache, arrival: this.#clock });
    // Several replies may be wanted to the same: it is read once.
    const reading = [...this.#unread.keys()].find(({ key }) => key === added.key) ?? added;
    const line = new Line(job, { reading, stream });
    if (reading === added) this.#metrics?.charactersRead.add(reading.left);
    if (reading.left === 0) this.#ready.push({ line, state: reading.state });
    else if (reading === added) this.#unread.set(reading, [line]);
    else this.#unread.get(reading)!.push(line);
    this.#unreadChanged = true;
    if (!this.#running) this.#run();
    return stream;
  }

  /** Frees the model's memory; no reply may be in progress. */
  close(): void {
    this.#stepper.close();
  }

  /** The memory after the longest beginning that is remembered, and after how many turns that is. */
  recall(prompt: Pick<Prompt, "turns">): { readonly turns: number; readonly state: State } | undefined {
    return recall(prompt, this.#cache);
  }

  /**
   * Caches a memory that comes from elsewhere under a turn that stands for all that it contains: a reply to a prompt
   * that starts with this turn continues from the memory. Nothing keeps it there, so plant it just before.
   *
   * @param turn Symbols that tell the memory from all others; they are never read.
   */
  plant(turn: Uint16Array, state: State): void {
    this.#cache.set(prefixKey("", turn), state);
  }

  async #run(): Promise<void> {
    this.#running = true;
    let before = performance.now();
    while (this.size > 0) {
      // First, so that those who ask at the same time begin together.
      await this.#pause();
      const started = performance.now();
      try {
        this.#dropAborted();
        while (this.size > 0) {
          this.#advance();
          if (performance.now() >= started + SLICE_MS) break;
        }
      } catch (error) {
        this.#fail(error);
      }
      // With what sockets took since the last time.
      this.#pace.note(this.#fed, performance.now() - before);
      this.#fed = 0;
      before = performance.now();
    }
    this.#running = false;
  }

  /** One step: for those who wait for their first letter, or for everybody. */
  #advance(): void {
    this.#admit();
    const { readers, writers } = this.#rows;
    const judged = writers.filter(({ isTold }) => !isTold).length;
    const work = { reading: readers.length, judging: judged, telling: writers.length - judged };
    const steps = this.#turns.stepsFor(work);
    if (steps === 0) {
      this.#write(writers.length);
      this.#turns.noteAll(work);
    } else if (judged > 0) {
      this.#write(judged);
      this.#turns.noteWaiting(1, work);
    } else if (readers.length > 0) {
      this.#turns.noteWaiting(this.#readAlone(Math.min(PORTION, steps)), work);
    }
  }

  /** Gives rows to the prompts that are to be read, and to the replies that are ready. */
  #admit(): void {
    const { readers, writers } = this.#rows;
    if (this.#unreadChanged) {
      this.#unreadChanged = false;
      const chosen = new Set(chooseReadings([...this.#unread.keys()], READ_ROWS));
      for (let row = readers.length - 1; row >= 0; row--) {
        const reading = readers[row];
        if (chosen.delete(reading)) continue;
        reading.state = this.#stepper.readState(row);
        this.#rows.removeReader(row);
      }
      for (const reading of chosen) this.#rows.addReader(reading, reading.state);
    }
    while (this.#ready.length > 0 && writers.length < this.#maxWriting) {
      const { line, state } = this.#ready.shift()!;
      line.start = state;
      this.#rows.addWriter(line, state);
    }
  }

  /**
   * Reads a symbol of each prompt that has a row; at most so many if there is only one.
   *
   * @returns How many of each.
   */
  #readAlone(portion: number): number {
    const { readers } = this.#rows;
    let count = 1;
    if (readers.length === 1) {
      const ids = readers[0].ahead(portion);
      count = ids.length;
      this.#stepper.prefill(0, ids);
    } else this.#stepper.step(readers.map(({ next }) => next));
    this.#fed += count * readers.length;
    this.#readOn(count);
    return count;
  }

  /** Notes that all readers have read; those at the end of their prompt leave. */
  #readOn(count = 1): void {
    this.#clock += count;
    for (let row = this.#rows.readers.length - 1; row >= 0; row--) {
      const reading = this.#rows.readers[row];
      const key = reading.advance(count);
      if (key === undefined && reading.left > 0) continue;
      const state = this.#stepper.readState(row);
      if (key !== undefined) this.#cache.set(key, state);
      if (reading.left > 0) continue;
      for (const line of this.#unread.get(reading)!) this.#ready.push({ line, state });
      this.#unread.delete(reading);
      this.#rows.removeReader(row);
      this.#unreadChanged = true;
    }
  }

  /** One character for so many replies, those first of which nothing is told, and one symbol of every prompt that has a row. */
  #write(count: number): void {
    const { readers, writers, size: free } = this.#rows;
    const all = writers.map((line, i) => ({ line, row: readers.length + i }));
    const chosen = count < all.length ? all.filter(({ line }) => !line.isTold) : all;
    const blanks = this.#blanks.prepare(chosen.map(({ line }) => line), free);
    const ids = [...readers.map(({ next }) => next), ...chosen.map(({ line }) => line.next), ...blanks];
    if (chosen.length === all.length) this.#stepper.step(ids);
    else {
      const rows = [...readers.keys(), ...chosen.map(({ row }) => row), ...blanks.map((_, k) => free + k)];
      this.#stepper.prefillRows(rows, ids.map((id) => [id]));
    }
    this.#blanks.take(free);
    this.#fed += readers.length + chosen.length;
    // Backwards, so that the row that moves into a freed place has already been handled.
    for (const { line, row } of chosen.reverse()) {
      const more = line.goOn(this.#stepper, { row, cache: this.#cache });
      if (!more) this.#rows.removeWriter(row - readers.length);
    }
    this.#readOn();
  }

  #dropAborted(): void {
    for (const [reading, lines] of this.#unread) {
      const stay = lines.filter((line) => !line.leaves());
      if (stay.length > 0) this.#unread.set(reading, stay);
      else {
        this.#unread.delete(reading);
        const row = this.#rows.readers.indexOf(reading);
        if (row >= 0) this.#rows.removeReader(row);
        this.#unreadChanged = true;
      }
    }
    this.#ready = this.#ready.filter(({ line }) => !line.leaves());
    for (let i = this.#rows.writers.length - 1; i >= 0; i--) {
      if (this.#rows.writers[i].leaves()) this.#rows.removeWriter(i);
    }
  }

  /** If the arithmetic fails, it fails for all replies of the step: none of them may hang. */
  #fail(error: unknown): void {
    const lines = [...this.#unread.values(), this.#ready.map(({ line }) => line), this.#rows.writers].flat();
    for (const { stream } of lines) stream.end(error);
    this.#unread.clear();
    this.#ready = [];
    this.#rows.clear();
  }
}
