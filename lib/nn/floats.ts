/**
 * The arrays that the reference arithmetic runs on: `Float32Array` for training, as everywhere, and `Float64Array`
 * where a gradient is compared with finite differences or followed until it vanishes.
 *
 * @module
 */

/** Numbers of either precision; sums are always taken in float64 and rounded when they are stored. */
export type Floats = Float32Array | Float64Array;

/** Makes zero-filled {@linkcode Floats}: `Float32Array` or `Float64Array` itself. */
export type FloatsConstructor = new (length: number) => Floats;

/** Named tensors of either precision; {@linkcode Parameters} is one. */
export interface Tensors {
  /** The tensor of that name, row-major. */
  view(name: string): Floats;
}
