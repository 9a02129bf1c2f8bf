/**
 * What a model remembers after each turn of a conversation, so that no turn is read twice.
 *
 * @module
 */

import type { State } from "../../../lib/mod.ts";
import type { Intervention, Model } from "../../../lib/nn/mod.ts";

/** States that are kept; each takes 8·L·H bytes, 6 kB for the model that comes along. */
const KEPT = 1000;

/** States after whole turns of one model, the least recently used one forgotten first. */
export class PrefixStates {
  readonly #states = new Map<string, State>();

  /** The state under a key, if it is still known. */
  get(key: string): State | undefined {
    const state = this.#states.get(key);
    if (state) this.set(key, state);
    return state;
  }

  /** Keeps a state, which must not be changed afterwards. */
  set(key: string, state: State): void {
    this.#states.delete(key);
    this.#states.set(key, state);
    if (this.#states.size > KEPT) this.#states.delete(this.#states.keys().next().value!);
  }
}

/** A key for each beginning of a list of turns: the same for the same symbols under the same interventions. */
export function prefixKeys(turns: readonly Uint16Array[], interventions: readonly Intervention[]): string[] {
  let a = 0x811c9dc5, b = 0x050c5d1f, length = 0;
  const done = JSON.stringify(interventions);
  return turns.map((ids) => {
    for (const id of ids) {
      a = Math.imul(a ^ id, 0x01000193);
      b = Math.imul(b ^ id, 0x01000197);
    }
    length += ids.length;
    return `${length} ${a} ${b} ${done}`;
  });
}

/** What a model expects in a state: the decoder's logits of the last layer's h; shape (V). */
export function logitsIn({ config, parameters }: Model, { h }: State): Float32Array {
  const { hiddenSize: H, vocabularySize: V, numLayers: L } = config;
  const weight = parameters.view("decoder.weight"), bias = parameters.view("decoder.bias");
  return Float32Array.from({ length: V }, (_, k) => {
    let sum = bias[k];
    for (let u = 0; u < H; u++) sum += weight[k * H + u] * h[(L - 1) * H + u];
    return sum;
  });
}
