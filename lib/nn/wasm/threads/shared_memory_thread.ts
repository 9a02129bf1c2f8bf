/**
 * Threads that meet on words of a shared memory: a gate that the caller opens to start a task, a barrier inside
 * it, and a flag that ends the waiting when one of them fails.
 *
 * @module
 */

import type { Thread } from "../thread.ts";

/** Word indices; each is alone on its cache line. */
const ARRIVED = 0;
const GENERATION = 16;
const STARTED = 32;
const FAILED = 48;
const DEALT = 64;
const MESSAGE_LENGTH = 80;
const MESSAGE_BYTE = 324;
const MESSAGE_BYTES = 700;

/** How often to look before going to sleep: some 20 µs, less than being woken costs. */
const SPINS = 10_000;
/** A sleeper looks up this often, in case the wake-up call came too early. */
const LOOK_UP_MS = 1000;

/** One thread's hold on the memory that all share. */
export class SharedMemoryThread implements Thread {
  readonly index: number;
  readonly threads: number;
  readonly #words: Int32Array;
  readonly #message: Uint8Array;
  #starts = 0;

  /** @param options.control Address of `CONTROL_BYTES` bytes, zero at first. */
  constructor(
    memory: WebAssembly.Memory,
    options: { readonly control: number; readonly index: number; readonly threads: number },
  ) {
    this.index = options.index;
    this.threads = options.threads;
    this.#words = new Int32Array(memory.buffer, options.control);
    this.#message = new Uint8Array(memory.buffer, options.control + MESSAGE_BYTE, MESSAGE_BYTES);
  }

  /** The caller's: lets the workers start on the task that lies ready. */
  start(): void {
    this.#throwFailure();
    Atomics.store(this.#words, DEALT, 0);
    this.release();
  }

  /** The caller's: lets the workers go on, even if one has failed. */
  release(): void {
    Atomics.add(this.#words, STARTED, 1);
    Atomics.notify(this.#words, STARTED);
  }

  /** A worker's: waits for the caller's next start. */
  awaitStart(): void {
    this.#await(STARTED, this.#starts++);
  }

  barrier(): void {
    const generation = Atomics.load(this.#words, GENERATION);
    if (Atomics.add(this.#words, ARRIVED, 1) + 1 < this.threads) {
      this.#await(GENERATION, generation);
      return;
    }
    Atomics.store(this.#words, ARRIVED, 0);
    Atomics.add(this.#words, GENERATION, 1);
    Atomics.notify(this.#words, GENERATION);
  }

  *deal(count: number): Generator<number> {
    let next;
    while ((next = Atomics.add(this.#words, DEALT, 1)) < count) yield next;
  }

  /** Tells the others that this thread cannot go on: their waiting ends with an error. The first one counts. */
  fail(error: unknown): void {
    const words = this.#words;
    if (Atomics.load(words, FAILED) !== 0) return;
    const message = new TextEncoder().encode(String(error)).subarray(0, MESSAGE_BYTES);
    this.#message.set(message);
    Atomics.store(words, MESSAGE_LENGTH, message.length);
    Atomics.store(words, FAILED, this.index + 1);
    Atomics.notify(words, GENERATION);
    Atomics.notify(words, STARTED);
  }

  /** Returns when the word is no longer `value`. */
  #await(word: number, value: number): void {
    for (let spin = 0; spin < SPINS; spin++) {
      if (Atomics.load(this.#words, word) !== value) return;
    }
    while (Atomics.load(this.#words, word) === value) {
      this.#throwFailure();
      Atomics.wait(this.#words, word, value, LOOK_UP_MS);
    }
  }

  #throwFailure(): void {
    const failed = Atomics.load(this.#words, FAILED);
    if (failed === 0) return;
    const message = this.#message.slice(0, Atomics.load(this.#words, MESSAGE_LENGTH));
    throw new Error(
      `Cannot go on training as thread ${failed - 1} failed: ${new TextDecoder().decode(message)}`,
    );
  }
}
