/**
 * The words of all languages for months and for the halves of a day, as the runtime's own tables give them: they
 * decide times only, never who said what.
 *
 * @module
 */

/** One or two locales for each language that such exports come in. */
const LOCALES = (
  "en en-AU en-CA en-IN de fr fr-CA es es-MX es-419 pt pt-PT it nl fi sv da nb pl cs sk sl hr sr sr-Latn mk bg ru uk " +
  "ro hu tr el sq lt lv et ca eu gl ga is he ar fa ur hi bn mr ta te kn ml gu pa ne si th vi id ms fil sw am ka hy " +
  "az kk uz mn my km lo ja ko zh-CN zh-TW zh-HK af zu so"
).split(" ");

/** Letters only, in lower case: `p. m.` and `PM` are the same word. */
export function wordKey(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, "");
}

let months: Map<string, number> | undefined;
let halves: Map<string, number> | undefined;
/** Hours by word as it is in the file: the same few words come on every line. */
const knownHours = new Map<string, number | undefined>();
const MAX_KNOWN = 1000;

function part(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  type: Intl.DateTimeFormatPartTypes,
): (time: number) => string | undefined {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return (time) => format.formatToParts(time).find((piece) => piece.type === type)?.value;
}

function readMonths(): Map<string, number> {
  const found = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const month of ["short", "long"] as const) {
      for (
        const options of [{ month, calendar: "gregory" }, { month, day: "numeric", year: "numeric" }] as const
      ) {
        const name = part(locale, options, "month");
        for (let m = 0; m < 12; m++) {
          const key = wordKey(name(Date.UTC(2024, m, 15)) ?? "");
          // The first language has it: `listopad` is October here and November there.
          if (key !== "" && !found.has(key)) found.set(key, m + 1);
        }
      }
    }
  }
  return found.set("sept", 9);
}

function readHalves(): Map<string, number> {
  const found = new Map<string, number>();
  const styles = [{ hour12: true }, { hour12: true, dayPeriod: "short" }] as const;
  for (const locale of LOCALES) {
    for (const style of styles) {
      const half = part(locale, { hour: "numeric", ...style }, "dayPeriod");
      for (let hour = 0; hour < 24; hour++) {
        const key = wordKey(half(Date.UTC(2024, 0, 1, hour)) ?? "");
        if (key !== "") found.set(key, (found.get(key) ?? 0) | (1 << hour));
      }
    }
  }
  return found;
}

/**
 * The number of a month, from 1, by its name in any common language.
 *
 * @param word A name, long or short.
 *
 * @example
 * ```ts
 * import { monthOf } from "./intl_words.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(["Jan", "März", "déc.", "мая"].map(monthOf), [1, 3, 12, 5]);
 * ```
 */
export function monthOf(word: string): number | undefined {
  return (months ??= readMonths()).get(wordKey(word));
}

/**
 * The hours, from 0, at which a word for a part of the day is used, as bits.
 *
 * @param word A word such as `PM`, `下午` or `de la tarde`.
 *
 * @example
 * ```ts
 * import { hoursOf } from "./intl_words.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals((hoursOf("p. m.") ?? 0) >> 18 & 1, 1);
 * assertEquals(hoursOf("Ann"), undefined);
 * ```
 */
export function hoursOf(word: string): number | undefined {
  if (knownHours.has(word)) return knownHours.get(word);
  const hours = lookUpHours(wordKey(word));
  if (knownHours.size < MAX_KNOWN) knownHours.set(word, hours);
  return hours;
}

function lookUpHours(key: string): number | undefined {
  if (key === "am") return 0x000fff;
  if (key === "pm") return 0xfff000;
  return (halves ??= readHalves()).get(key);
}

/**
 * The part of a group of words that tells the half of the day, as in Bulgarian `сл.об. ч.`.
 *
 * @param words One word or several.
 */
export function halfIn(words: string): string | undefined {
  if (hoursOf(words) !== undefined) return words;
  return words.includes(" ") ? words.split(" ").find((word) => hoursOf(word) !== undefined) : undefined;
}
