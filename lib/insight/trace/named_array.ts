/**
 * An array with named dimensions, so that nobody has to remember which comes first.
 *
 * @module
 */

import type { Floats } from "../../nn/floats.ts";

/**
 * Numbers in row-major order with named dimensions: the last dimension is contiguous in memory.
 *
 * @example One unit over time
 * ```ts
 * import { NamedArray } from "./named_array.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const cell = new NamedArray({ time: 2, layer: 1, unit: 3 }, Float32Array.of(1, 2, 3, 4, 5, 6));
 * assertEquals(cell.at({ time: 1, layer: 0, unit: 2 }), 6);
 * assertEquals([...cell.select({ layer: 0, unit: 1 }).data], [2, 5]);
 * ```
 */
export class NamedArray<D extends string, A extends Floats = Floats> {
  /** The names, outermost first. */
  readonly dimensions: readonly D[];
  /** The size of each dimension, in the same order. */
  readonly shape: readonly number[];
  /** The numbers; length is the product of the shape. */
  readonly data: A;

  /**
   * Names the dimensions of an array.
   *
   * @param sizes Names and sizes, outermost first.
   * @param data The memory to use.
   * @throws {TypeError} If the data's length is not the product of the sizes.
   */
  constructor(sizes: Readonly<Record<D, number>>, data: A) {
    this.dimensions = Object.keys(sizes) as D[];
    this.shape = Object.values(sizes);
    this.data = data;
    const length = this.shape.reduce((product, size) => product * size, 1);
    if (data.length !== length) {
      throw new TypeError(
        `Cannot name the array's dimensions as its length must be ${length}: current value is ${data.length}`,
      );
    }
  }

  /** How many entries a dimension has. */
  size(dimension: D): number {
    return this.shape[this.dimensions.indexOf(dimension)];
  }

  /**
   * One number.
   *
   * @throws {RangeError} If an index is outside its dimension.
   */
  at(index: Readonly<Record<D, number>>): number {
    return this.data[this.#offset(index)];
  }

  /**
   * Fixes some dimensions: `trace.cell.select({ layer: 1, unit: 7 })` is that unit over time.
   *
   * @param fixed An index for each dimension to remove.
   * @returns A copy with the remaining dimensions.
   * @throws {RangeError} If an index is outside its dimension.
   */
  select<K extends D>(fixed: Readonly<Record<K, number>>): NamedArray<Exclude<D, K>, A> {
    const left = this.dimensions.filter((name) => !(name in fixed)) as Exclude<D, K>[];
    const sizes = Object.fromEntries(left.map((name) => [name, this.size(name)]));
    const total = left.reduce((product, name) => product * this.size(name), 1);
    const data = new (this.data.constructor as new (length: number) => A)(total);
    const index = { ...fixed } as Record<D, number>;
    for (let k = 0; k < total; k++) {
      let rest = k;
      for (const name of left.toReversed()) {
        index[name] = rest % this.size(name);
        rest = Math.floor(rest / this.size(name));
      }
      data[k] = this.data[this.#offset(index)];
    }
    return new NamedArray(sizes as Record<Exclude<D, K>, number>, data);
  }

  #offset(index: Readonly<Record<D, number>>): number {
    let offset = 0;
    this.dimensions.forEach((name, d) => {
      const i = index[name];
      if (!(Number.isInteger(i) && i >= 0 && i < this.shape[d])) {
        throw new RangeError(
          `Cannot find the number as ${name} must be in 0 … ${this.shape[d] - 1}: current value is ${i}`,
        );
      }
      offset = offset * this.shape[d] + i;
    });
    return offset;
  }
}
