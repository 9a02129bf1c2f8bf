/** Prints what was measured, the best first. */
export function printTimes(what: string, milliseconds: readonly number[]): void {
  const times = milliseconds.toSorted((a, b) => a - b).map((time) => time.toFixed(time < 100 ? 1 : 0));
  console.log(`${what}: ${times[0]} ms${times.length > 1 ? ` (best of ${times.join(", ")})` : ""}`);
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
