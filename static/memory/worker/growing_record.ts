/**
 * A record of what moved in the model that grows without being copied for every character.
 *
 * @module
 */

import { NamedArray, type Trace, type UnitsOverTime } from "../../../lib/insight/mod.ts";
import type { ModelConfig } from "../../../lib/nn/mod.ts";

const FIELDS = ["input", "forget", "candidate", "output", "cell", "hidden"] as const;

/** Room for this many characters at first; it doubles when it is used up. */
const FIRST_CAPACITY = 256;

/** Traces laid one behind the other. */
export class GrowingRecord {
  readonly #config: ModelConfig;
  #capacity = 0;
  #length = 0;
  #ids = new Int32Array();
  #surprise = new Float64Array();
  #probabilities = new Float32Array();
  /** Per field, shape (capacity, L, H); a simple RNN has no gates but the candidate. */
  readonly #units: Record<typeof FIELDS[number], Float32Array>;

  /** @param config Sizes of the model. */
  constructor(config: ModelConfig) {
    this.#config = config;
    const empty = () => new Float32Array();
    this.#units = {
      input: empty(),
      forget: empty(),
      candidate: empty(),
      output: empty(),
      cell: empty(),
      hidden: empty(),
    };
  }

  /** T: characters so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds a trace behind the last character. */
  add(trace: Trace): void {
    const at = this.#length, length = at + trace.ids.length;
    if (length > this.#capacity) this.#grow(Math.max(length, 2 * this.#capacity, FIRST_CAPACITY));
    this.#ids.set(trace.ids, at);
    this.#surprise.set(trace.surprise, at);
    this.#probabilities.set(trace.probabilities.data, at * this.#config.vocabularySize);
    for (const name of FIELDS) this.#units[name].set(trace[name].data, at * this.#perCharacter(name));
    this.#length = length;
  }

  /** Forgets all but the first characters. */
  cut(length: number): void {
    this.#length = Math.min(length, this.#length);
  }

  /** The record as it is now: live views, good until the next character is added. */
  get trace(): Trace {
    const { vocabularySize: V, numLayers: L } = this.#config, T = this.#length;
    const units = (name: typeof FIELDS[number]): UnitsOverTime => {
      const perCharacter = this.#perCharacter(name);
      const data = this.#units[name].subarray(0, T * perCharacter);
      return new NamedArray({ time: T, layer: L, unit: perCharacter / L }, data);
    };
    return {
      ids: this.#ids.subarray(0, T),
      input: units("input"),
      forget: units("forget"),
      candidate: units("candidate"),
      output: units("output"),
      cell: units("cell"),
      hidden: units("hidden"),
      probabilities: new NamedArray({ time: T, symbol: V }, this.#probabilities.subarray(0, T * V)),
      surprise: this.#surprise.subarray(0, T),
    };
  }

  #perCharacter(name: typeof FIELDS[number]): number {
    const { cell, numLayers: L, hiddenSize: H } = this.#config;
    return cell === "lstm" || name === "candidate" || name === "hidden" ? L * H : 0;
  }

  #grow(capacity: number): void {
    this.#capacity = capacity;
    this.#ids = larger(this.#ids, new Int32Array(capacity));
    this.#surprise = larger(this.#surprise, new Float64Array(capacity));
    this.#probabilities = larger(
      this.#probabilities,
      new Float32Array(capacity * this.#config.vocabularySize),
    );
    for (const name of FIELDS) {
      this.#units[name] = larger(this.#units[name], new Float32Array(capacity * this.#perCharacter(name)));
    }
  }
}

/** Moves an array into a larger one. */
function larger<A extends Int32Array | Float32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
