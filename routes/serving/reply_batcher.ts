/**
 * Writes many replies at once: each step advances all of them by one character in one matrix product.
 *
 * @module
 */

import { setImmediate } from "node:timers/promises";
import type { ReplyWriter, State, Stepper } from "../../lib/mod.ts";
import type { Prompt } from "../../lib/sampling/mod.ts";
import { type BlankState, BlankStates } from "./blank_states.ts";
import { PrefixCache, prefixKey } from "./prefix_cache.ts";
import { ReplyStream } from "./reply_stream.ts";

/** A reply to write. */
export interface ReplyJob {
  readonly prompt: Prompt;
  /** Decides each character. */
  readonly writer: ReplyWriter;
  /** Ends the reply early. */
  readonly signal: AbortSignal;
}

/** A reply whose prompt is being read or whose text is being written. */
interface Task extends ReplyJob {
  readonly stream: ReplyStream;
  /** The memory of what was read; undefined before the first symbol. */
  state: State | undefined;
  /** What is left to read. */
  readonly chunks: Chunk[];
  /** The symbol to feed next. */
  next: number;
  /** What guided the last choice, and how many symbols of the reply it had read. */
  blank: { readonly read: number; readonly state: State } | undefined;
}

/** Symbols read at once. */
interface Chunk {
  readonly ids: Uint16Array;
  /** Set where a turn ends: the state after it is cached under this key. */
  readonly key?: string;
}

/** Symbols per prefill: a long conversation must not hold up the other replies for more than a moment. */
const CHUNK_LENGTH = 64;
/** Milliseconds of writing before sockets get their turn. */
const SLICE_MS = 4;
/** How many beginnings of conversations are cached. */
const CACHED_PREFIXES = 256;

/**
 * Advances all replies of one model together. The stepper's last row reads prompts, the others write.
 *
 * A reply depends only on its prompt and its writer, not on its row, its neighbours or the cache.
 */
export class ReplyBatcher {
  readonly #stepper: Stepper;
  readonly #cache = new PrefixCache(CACHED_PREFIXES);
  readonly #blanks = new BlankStates();
  readonly #maxWaiting: number;
  /** Still reading, or ready and waiting for a row. */
  #waiting: Task[] = [];
  /** Task r is written in row r. */
  #writing: Task[] = [];
  #running = false;

  /**
   * @param stepper At least two rows; the batcher closes it.
   * @param options.maxWaiting How many replies may queue for a row.
   */
  constructor(stepper: Stepper, options: { readonly maxWaiting: number }) {
    this.#stepper = stepper;
    this.#maxWaiting = options.maxWaiting;
  }

  /** How many replies are in progress. */
  get size(): number {
    return this.#waiting.length + this.#writing.length;
  }

  /** Whether another reply would have to wait too long. */
  get isFull(): boolean {
    return this.#waiting.length >= this.#maxWaiting;
  }

  /** Begins a reply. */
  start(job: ReplyJob): ReplyStream {
    const stream = new ReplyStream();
    const task = { ...job, stream, blank: undefined, ...this.#planReading(job.prompt) };
    this.#waiting.push(task);
    if (!this.#running) this.#run();
    return stream;
  }

  /** Frees the model's memory; no reply may be in progress. */
  close(): void {
    this.#stepper.close();
  }

  /** The memory after the longest beginning that is remembered, and after how many turns that is. */
  recall({ turns }: Pick<Prompt, "turns">): { readonly turns: number; readonly state: State } | undefined {
    const keys = turnKeys(turns);
    for (let known = turns.length; known > 0; known--) {
      const state = this.#cache.get(keys[known - 1]);
      if (state) return { turns: known, state };
    }
    return undefined;
  }

  /** What is left of a prompt after its longest cached beginning. */
  #planReading({ turns, lead }: Prompt): Pick<Task, "state" | "chunks" | "next"> {
    const keys = turnKeys(turns),
      { turns: known, state } = this.recall({ turns }) ?? { turns: 0, state: undefined };
    const chunks: Chunk[] = [];
    for (let k = known; k < turns.length; k++) chunks.push(...cut(turns[k], keys[k]));
    chunks.push(...cut(lead.subarray(0, -1)));
    return { state, chunks, next: lead[lead.length - 1] };
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.size > 0) {
      const until = performance.now() + SLICE_MS;
      try {
        this.#dropAborted();
        this.#readSome();
        do this.#step(); while (this.#writing.length > 0 && performance.now() < until);
      } catch (error) {
        this.#fail(error);
      }
      await setImmediate();
    }
    this.#running = false;
  }

  /** Reads one chunk for the first task that needs it, and moves tasks that are ready into free rows. */
  #readSome(): void {
    const reader = this.#stepper.rows - 1;
    const task = this.#waiting.find((task) => task.chunks.length > 0);
    if (task) {
      const { ids, key } = task.chunks.shift()!;
      this.#stepper.writeState(reader, task.state);
      this.#stepper.prefill(reader, ids);
      task.state = this.#stepper.readState(reader);
      if (key !== undefined) this.#cache.set(key, task.state);
    }
    this.#waiting = this.#waiting.filter((task) => {
      if (task.chunks.length > 0 || this.#writing.length === reader) return true;
      this.#stepper.writeState(this.#writing.length, task.state);
      this.#writing.push(task);
      return false;
    });
  }

  /** One character for every reply. */
  #step(): void {
    if (this.#writing.length === 0) return;
    this.#stepper.step(this.#writing.map((task) => task.next));
    // Backwards, so that the row that moves into a freed place has already been handled.
    for (let row = this.#writing.length - 1; row >= 0; row--) {
      const task = this.#writing[row];
      const choice = task.writer.choose(this.#stepper.logits(row), this.#blankLogits(task));
      task.stream.push(choice);
      task.next = choice.id;
      if (choice.done) {
        task.stream.end();
        this.#freeRow(row);
      }
    }
  }

  /** What would come next if nothing had been said; undefined if the next choice is not guided. */
  #blankLogits(task: Task): Float32Array | undefined {
    const { blankPrompt } = task.writer;
    if (!blankPrompt) return undefined;
    let known = this.#blanks.get(blankPrompt);
    if (!known) this.#blanks.set(blankPrompt, known = this.#readBlank(blankPrompt, task.blank));
    task.blank = { read: blankPrompt.length, state: known.state };
    return known.logits;
  }

  /** Reads a reply to nothing, from where this task last was. */
  #readBlank(symbols: readonly number[], from: Task["blank"]): BlankState {
    const row = this.#stepper.rows - 1;
    this.#stepper.writeState(row, from?.state);
    this.#stepper.prefill(row, symbols.slice(from?.read ?? 0));
    return { state: this.#stepper.readState(row), logits: this.#stepper.logits(row).slice() };
  }

  /** Removes a finished reply; the last row moves into its place, so that the rows in use stay together. */
  #freeRow(row: number): void {
    const last = this.#writing.pop()!;
    if (row === this.#writing.length) return;
    this.#stepper.writeState(row, this.#stepper.readState(this.#writing.length));
    this.#writing[row] = last;
  }

  #dropAborted(): void {
    this.#waiting = this.#waiting.filter((task) => {
      if (task.signal.aborted) task.stream.end();
      return !task.signal.aborted;
    });
    for (let row = this.#writing.length - 1; row >= 0; row--) {
      if (!this.#writing[row].signal.aborted) continue;
      this.#writing[row].stream.end();
      this.#freeRow(row);
    }
  }

  /** If the arithmetic fails, it fails for all replies of the step: none of them may hang. */
  #fail(error: unknown): void {
    for (const task of [...this.#waiting, ...this.#writing]) task.stream.end(error);
    this.#waiting = [];
    this.#writing = [];
  }
}

/** The key of each beginning of a prompt. */
function turnKeys(turns: readonly Uint16Array[]): string[] {
  let key = "";
  return turns.map((ids) => key = prefixKey(key, ids));
}

/** Cuts a turn into chunks; the last one carries the key. */
function cut(ids: Uint16Array, key?: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; start < ids.length; start += CHUNK_LENGTH) {
    const end = start + CHUNK_LENGTH;
    const last = end >= ids.length && key !== undefined;
    chunks.push({ ids: ids.subarray(start, end), ...(last ? { key } : {}) });
  }
  return chunks;
}
