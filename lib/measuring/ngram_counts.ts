/**
 * Counts every run of up to N symbols in a text, in typed arrays: the memory of the counting model that the LSTM is
 * measured against.
 *
 * The runs form a tree: the node of a run is a child of the node of the run without its last symbol, and a hash table
 * finds a child by its parent and symbol. While reading a text, the nodes of its last 0 … N − 1 symbols are kept, so
 * that a symbol costs N look-ups and no run is ever spelt out.
 *
 * @module
 */

/** The node of the empty run, from which every run grows. */
export const ROOT = 0;
/** In place of a node: this run was never seen. */
export const UNSEEN = -1;
/** Comes before the first symbol of a conversation; no text contains it. */
const BEGINNING = 0xffff;

/** The nodes of the last 0, 1, … N − 1 symbols read, {@linkcode UNSEEN} if there is none; length N. */
export type NgramContext = Int32Array;

/** Copies `from` into the larger `to`. */
function enlarged<A extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/**
 * The tree of all runs of 1 … N symbols, counted as Kneser-Ney smoothing needs it: a run of N symbols, or a shorter
 * one at the very start of a conversation, by how often it occurs; every other run by how many different symbols
 * precede it. Memory: 11 bytes per run, 4 to 8 for the hash table, and half as much again while it grows.
 *
 * @example
 * ```ts
 * import { NgramCounts, ROOT } from "./ngram_counts.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const runs = new NgramCounts(2);
 * runs.add(Uint16Array.of(7, 8, 7, 8, 8));
 * assertEquals(runs.counts[runs.child(ROOT, 8)], 2); // 8 comes after a 7 and after an 8
 * assertEquals(runs.counts[runs.child(runs.child(ROOT, 7), 8)], 2); // 7 8 occurs twice
 * ```
 */
export class NgramCounts {
  /** N: the longest run counted. */
  readonly order: number;
  #size = 1;
  /** Per node: the run without its last symbol. */
  #parents = new Int32Array(1 << 12);
  /** Per node: the run's last symbol. */
  #symbols = new Uint16Array(1 << 12);
  /** Per node: the run's length. */
  #lengths = new Uint8Array(1 << 12);
  #counts = new Uint32Array(1 << 12);
  /** Hash table of nodes, open addressing, 0 if empty: the root is no node's child. */
  #slots = new Int32Array(1 << 13);

  /**
   * Starts with nothing counted.
   *
   * @param order N: the longest run counted.
   * @throws {RangeError} If the order is not an integer in 1 … 16.
   */
  constructor(order: number) {
    if (!Number.isInteger(order) || order < 1 || order > 16) {
      throw new RangeError(
        `Cannot count runs of symbols as the order must be an integer in 1 … 16: current value is ${order}`,
      );
    }
    this.order = order;
  }

  /** Nodes in the tree, including the root. */
  get size(): number {
    return this.#size;
  }
  /** Per node: the run without its last symbol; a parent comes before its children. */
  get parents(): Int32Array {
    return this.#parents.subarray(0, this.#size);
  }
  /** Per node: the number of symbols in the run. */
  get lengths(): Uint8Array {
    return this.#lengths.subarray(0, this.#size);
  }
  /** Per node: the run's count, 0 if its last symbol was never predicted. */
  get counts(): Uint32Array {
    return this.#counts.subarray(0, this.#size);
  }

  /** The node of the run `parent` followed by `symbol`, or {@linkcode UNSEEN}. */
  child(parent: number, symbol: number): number {
    return parent === UNSEEN ? UNSEEN : this.#slots[this.#slotOf(parent, symbol)] || UNSEEN;
  }

  /** The context before the first symbol of a conversation. */
  beginning(): NgramContext {
    const context = new Int32Array(this.order).fill(UNSEEN);
    context[0] = ROOT;
    if (this.order > 1) context[1] = this.child(ROOT, BEGINNING);
    return context;
  }

  /**
   * Counts the runs of one conversation (or one text). Its first symbol is context only, never a prediction,
   * as for the LSTM; no run crosses its borders.
   */
  add(ids: Uint16Array): void {
    if (ids.length === 0) return;
    const N = this.order;
    this.#childOrNew(ROOT, BEGINNING);
    const context = this.beginning();
    for (let n = N - 1; n > 0; n--) {
      context[n] = context[n - 1] === UNSEEN ? UNSEEN : this.#childOrNew(context[n - 1], ids[0]);
    }
    for (let t = 1; t < ids.length; t++) {
      const symbol = ids[t];
      // From the longest run down: the longest is counted each time, a shorter one only if a run that is one symbol
      // longer is new, i.e. if this symbol had not preceded it.
      let counted = true;
      for (let n = N; n > 0; n--) {
        const parent = context[n - 1];
        if (parent === UNSEEN) continue;
        const before = this.#size;
        const node = this.#childOrNew(parent, symbol);
        if (counted) this.#counts[node]++;
        counted = this.#size > before;
        if (n < N) context[n] = node;
      }
    }
  }

  /** The slot of the child, or the empty slot where it belongs. */
  #slotOf(parent: number, symbol: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(symbol + 1, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask;; slot = (slot + 1) & mask) {
      const node = this.#slots[slot];
      if (node === 0 || (this.#parents[node] === parent && this.#symbols[node] === symbol)) return slot;
    }
  }

  #childOrNew(parent: number, symbol: number): number {
    const slot = this.#slotOf(parent, symbol);
    if (this.#slots[slot] !== 0) return this.#slots[slot];
    const node = this.#size;
    if (node === this.#parents.length) {
      this.#grow();
      return this.#childOrNew(parent, symbol);
    }
    this.#size++;
    this.#slots[slot] = node;
    this.#parents[node] = parent;
    this.#symbols[node] = symbol;
    this.#lengths[node] = this.#lengths[parent] + 1;
    return node;
  }

  /** Grows by half, and keeps the hash table at most two thirds full. */
  #grow(): void {
    const capacity = Math.ceil(this.#parents.length * 1.5);
    this.#parents = enlarged(this.#parents, new Int32Array(capacity));
    this.#symbols = enlarged(this.#symbols, new Uint16Array(capacity));
    this.#lengths = enlarged(this.#lengths, new Uint8Array(capacity));
    this.#counts = enlarged(this.#counts, new Uint32Array(capacity));
    if (capacity * 3 <= this.#slots.length * 2) return;
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let node = 1; node < this.#size; node++) {
      this.#slots[this.#slotOf(this.#parents[node], this.#symbols[node])] = node;
    }
  }
}
