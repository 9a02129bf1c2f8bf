/**
 * The tables of a model's card, between two comments that its readers do not see.
 *
 * @module
 */

const BEGIN = "<!-- measured by deno task remake -->", END = "<!-- end of what is measured -->";

/**
 * Puts new tables in the place of the old.
 *
 * @param card The card, with both comments.
 * @param tables Markdown.
 * @throws {RangeError} If a comment is missing.
 *
 * @example
 * ```ts
 * import { replaceTables } from "./card.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const card = "# It\n\n<!-- measured by deno task remake -->\n\nold\n\n<!-- end of what is measured -->\n\nMore.\n";
 * assertEquals(replaceTables(card, "new\n").split("\n")[4], "new");
 * ```
 */
export function replaceTables(card: string, tables: string): string {
  const begin = card.indexOf(BEGIN), end = card.indexOf(END);
  if (begin < 0 || end < begin) {
    throw new RangeError(
      `Cannot write into the card as it must have the comments ${BEGIN} and ${END}: one is missing`,
    );
  }
  return `${card.slice(0, begin + BEGIN.length)}\n\n${tables.trim()}\n\n${card.slice(end)}`;
}

/** A table in Markdown; the first row is its head. */
export function markdownTable(rows: readonly (readonly (string | number)[])[]): string {
  const [head, ...body] = rows.map((row) => `| ${row.join(" | ")} |`);
  const rule = `| ${rows[0].map((_, i) => i === 0 ? "---" : "---:").join(" | ")} |`;
  return [head, rule, ...body].join("\n");
}
