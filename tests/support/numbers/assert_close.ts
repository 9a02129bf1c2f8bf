import { assert, assertEquals } from "@std/assert";

/** Fails, naming the first element that lies further off than the tolerance. */
export function assertClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  { tolerance, what }: { readonly tolerance: number; readonly what: string },
): void {
  assertEquals(actual.length, expected.length, `${what}: length`);
  for (let k = 0; k < expected.length; k++) {
    assert(
      Math.abs(actual[k] - expected[k]) <= tolerance,
      `${what}[${k}] is ${actual[k]}, expected ${expected[k]} ± ${tolerance}`,
    );
  }
}
