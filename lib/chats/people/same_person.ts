/**
 * Reads which two names are one person.
 *
 * @module
 */

/**
 * Reads `Zoë=Zoe Brandt`.
 *
 * @param text Two names with `=` between them.
 * @throws {RangeError} If it is anything else.
 *
 * @example
 * ```ts
 * import { parseSame } from "./same_person.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(parseSame("Zoë = Zoe Brandt"), ["Zoë", "Zoe Brandt"]);
 * ```
 */
export function parseSame(text: string): readonly [string, string] {
  const names = text.split("=").map((name) => name.trim());
  if (names.length === 2 && names.every((name) => name !== "")) return [names[0], names[1]];
  throw new RangeError(
    `Cannot read which names are the same person as they must be written "Zoë=Zoe Brandt": current value is ${
      JSON.stringify(text)
    }`,
  );
}
