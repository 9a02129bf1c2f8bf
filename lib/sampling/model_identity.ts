/**
 * A short name for a model that changes with any weight: a memory makes sense only to the model that made it.
 *
 * @module
 */

import type { Model } from "../nn/model.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

const identities = new WeakMap<Model, { readonly vocabulary: Vocabulary; readonly identity: string }>();

/** Two 32-bit lanes of multiply-and-shift; tells models and files apart, but does not protect against forgery. */
export class Fingerprint {
  #a = 0x243f6a88;
  #b = 0x85a308d3;

  /** Adds 32-bit words. */
  add(words: ArrayLike<number>): this {
    let a = this.#a, b = this.#b;
    for (let i = 0; i < words.length; i++) {
      a = Math.imul(a ^ words[i], 0x9e3779b1);
      a ^= a >>> 15;
      b = Math.imul((b << 13 | b >>> 19) ^ words[i], 0x85ebca77);
      b ^= b >>> 13;
    }
    this.#a = a;
    this.#b = b;
    return this;
  }

  /** 16 hexadecimal digits. */
  get hex(): string {
    return [this.#a ^ this.#b >>> 7, this.#b ^ this.#a >>> 11].map((x) =>
      (x >>> 0).toString(16).padStart(8, "0")
    )
      .join("");
  }
}

/**
 * The identity of a model with its vocabulary: 16 hexadecimal digits over sizes, characters and every bit of the
 * parameters. Computed once per model; the parameters must not change afterwards.
 *
 * @example
 * ```ts
 * import { modelIdentity } from "./model_identity.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals, assertNotEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("ab");
 * const create = (seed: number) =>
 *   createModel({ cell: "lstm", vocabularySize: 6, hiddenSize: 2, numLayers: 1 }, new Random(seed));
 * assertEquals(modelIdentity(create(1), vocabulary), modelIdentity(create(1), vocabulary));
 * assertNotEquals(modelIdentity(create(1), vocabulary), modelIdentity(create(2), vocabulary));
 * ```
 */
export function modelIdentity(model: Model, vocabulary: Vocabulary): string {
  const known = identities.get(model);
  if (known?.vocabulary === vocabulary) return known.identity;
  const { cell, vocabularySize, hiddenSize, numLayers } = model.config;
  const { data } = model.parameters;
  const identity = new Fingerprint()
    .add([cell === "lstm" ? 4 : 1, vocabularySize, hiddenSize, numLayers])
    .add(vocabulary.characters.map((character) => character.codePointAt(0)!))
    .add(new Uint32Array(data.buffer, data.byteOffset, data.length))
    .hex;
  identities.set(model, { vocabulary, identity });
  return identity;
}
