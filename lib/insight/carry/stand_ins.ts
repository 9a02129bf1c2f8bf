/**
 * Other names that might have been told.
 *
 * @module
 */

/** Names by number of letters, so different that a trace of one cannot pass for another. */
const NAMES: Readonly<Record<number, readonly string[]>> = {
  2: ["Al", "Bo", "Jo", "Ed", "Ty"],
  3: ["Tom", "Ana", "Leo", "Eva", "Jim", "Ida"],
  4: ["Nora", "Liam", "Alex", "Omar", "Ruth", "Jack"],
  5: ["Maria", "Peter", "Lucas", "Anita", "Simon", "Karen"],
  6: ["Sophie", "Martin", "Andrea", "Robert", "Helena", "Yusuke"],
  7: ["Michael", "Susanna", "Antonio", "Rebecca", "Charlie", "Olivier"],
  8: ["Benjamin", "Isabella", "Mohammed", "Caroline", "Fernando", "Victoria"],
  9: ["Alexander", "Charlotte", "Sebastian", "Elizabeth", "Frederick", "Madeleine"],
};

const VOWELS = "aeiou", CONSONANTS = "bcdfghjklmnpqrstvwxyz";

/**
 * Words of the same length to put in a word's place: names if there are any of its length, else words made from it by
 * shifting every vowel to another vowel and every consonant to another consonant.
 *
 * @param word The word, e.g. a name that was told.
 * @param options.count How many; default 3. More make the comparison more reliable, but slower.
 *
 * @example
 * ```ts
 * import { standIns } from "./stand_ins.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(standIns("Alex"), ["Nora", "Liam", "Omar"]);
 * assertEquals(standIns("Bartholomew", { count: 1 }), ["Cesvjumunix"]);
 * ```
 */
export function standIns(word: string, { count = 3 }: { readonly count?: number } = {}): string[] {
  const letters = [...word], lower = word.toLowerCase();
  const names = (NAMES[letters.length] ?? []).filter((name) => {
    const same = [...name.toLowerCase()].filter((letter, k) => letter === [...lower][k]).length;
    return same <= letters.length / 3; // a name that shares most letters would look like the word itself
  });
  const made = Array.from(
    { length: count },
    (_, k) => letters.map((letter) => moved(letter, k + 1)).join(""),
  );
  return [...names, ...made].slice(0, count);
}

/** Another letter of its kind, in the same case; other characters stay. */
function moved(letter: string, steps: number): string {
  for (const kind of [VOWELS, CONSONANTS]) {
    const at = kind.indexOf(letter.toLowerCase());
    if (at < 0) continue;
    const other = kind[(at + steps) % kind.length];
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  }
  return letter;
}
