/**
 * Threads that synchronize on words of shared memory: a gate that the caller opens to start a task, a barrier inside
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

/** How often to look before going to sleep: about 20 µs, less than a wake-up costs. */
const SPINS = 10_000;
/** A sleeping thread checks this often, in case it missed the wake-up call. */
const LOOK_UP_MS = 1000;

/** One thread's view of the shared memory. */
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

  /** For the caller: starts the workers on the task written. */
  start(): void {
    this.#throwFailure();
    Atomics.store(this.#words, DEALT, 0);
    this.release();
  }

  /** For the caller: releases the workers, even if one has failed. */
  release(): void {
    Atomics.add(this.#words, STARTED, 1);
    Atomics.notify(this.#words, STARTED);
  }

  /** For a worker: waits for the caller's next start. */
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

  /**
   * Tells the others that this thread cannot continue: their waiting ends with an error. Only the first failure
   * counts.
   */
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
      `Cannot continue training as thread ${failed - 1} failed: ${new TextDecoder().decode(message)}`,
    );
  }
}
