/**
 * The table of one step for every character of a text, to walk through with a slider: HTML with a small script, which
 * needs no kernel. Where scripts are not run, the picture stays.
 *
 * @module
 */

import { colorOf, type Scale } from "./scale.ts";

/** One quantity along a text, for {@linkcode walkThrough}. */
export interface WalkRow {
  /** Its name in plain words, with the symbol. */
  readonly label: string;
  /** Which colours to use. */
  readonly scale: Scale;
  /** Its numbers: one list per character, one number per unit. */
  readonly values: readonly (readonly number[])[];
}

/** What replaces the picture: a function that runs in the reader's browser, so it is plain JavaScript. */
const WALK = Deno.readTextFileSync(new URL("./walk.js", import.meta.url)).replace(
  /^\/\*\*.*?\*\/|;\s*$/gs,
  "",
);

/**
 * Makes what can be walked through.
 *
 * @param rows The table's rows, from top to bottom.
 * @param options.text The characters.
 * @param options.start The character to begin with.
 * @param options.id Of the HTML element; no other output of the notebook may have it.
 * @param img What is shown where scripts are not run.
 */
export function walkThrough(
  rows: readonly WalkRow[],
  { text, start, id }: { readonly text: readonly string[]; readonly start: number; readonly id: string },
): (img: string) => string {
  const steps = Array.from({ length: 21 }, (_, k) => k / 20);
  const data = {
    text,
    start,
    rows: rows.map(({ label, scale, values }) => {
      const low = colorOf(scale, -1).join() === colorOf(scale, 0).join() ? 0 : -1;
      const colors = steps.map((t) => `rgb(${colorOf(scale, low + (1 - low) * t).join(",")})`);
      return {
        label,
        low,
        colors,
        values: values.map((list) => list.map((value) => Number(value.toFixed(2)))),
      };
    }),
  };
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return (img) =>
    `<div id="${id}">${img}</div><script>(${WALK})(document.getElementById("${id}"), ${json});</script>`;
}
