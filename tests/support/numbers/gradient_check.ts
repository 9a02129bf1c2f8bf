import { assert } from "@std/assert";
import type { Floats } from "../../../lib/nn/floats.ts";

/**
 * Compares a gradient with central differences in float64: nudges each element of `values` both ways and asks
 * how much `loss` changes.
 */
export function checkGradient(
  loss: () => number,
  { values, gradient, what }: { readonly values: Floats; readonly gradient: Floats; readonly what: string },
): void {
  const epsilon = 1e-5;
  for (let k = 0; k < values.length; k++) {
    const kept = values[k];
    values[k] = kept + epsilon;
    const above = loss();
    values[k] = kept - epsilon;
    const below = loss();
    values[k] = kept;
    const numeric = (above - below) / (2 * epsilon);
    assert(
      Math.abs(numeric - gradient[k]) <= 1e-8 + 1e-6 * Math.abs(numeric),
      `gradient of ${what}[${k}] is ${gradient[k]}, by differences ${numeric}`,
    );
  }
}
