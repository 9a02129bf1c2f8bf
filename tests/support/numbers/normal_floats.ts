import { Random } from "../../../lib/nn/random.ts";

/** `length` normal numbers in float64 from a seed. */
export function normalFloats(length: number, seed: number): Float64Array {
  const random = new Random(seed);
  return Float64Array.from({ length }, () => random.normal());
}
