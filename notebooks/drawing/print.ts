/**
 * Lines and tables.
 *
 * @module
 */

import { display, plainText } from "./display.ts";

/**
 * Prints lines as one output. Several `console.log()` in a row are several messages, of which some viewers lose the
 * last or move them to the next cell.
 *
 * @param lines One or more; a line may contain line feeds.
 */
export async function print(...lines: readonly string[]): Promise<void> {
  await display({ "text/plain": lines.join("\n") });
}

/**
 * Shows a table, as Markdown where supported.
 *
 * @param rows One object per row, all with the same keys: the columns' names.
 * @param caption What to look for, in a sentence or two of Markdown.
 */
export async function printTable(
  rows: readonly Readonly<Record<string, string | number>>[],
  caption: string,
): Promise<void> {
  const names = Object.keys(rows[0]);
  const body = rows.map((row) => names.map((name) => String(row[name])));
  const markdown = [names, names.map((_, i) => isNumeric(body[0][i]) ? "---:" : "---"), ...body]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
  const widths = names.map((name, i) =>
    Math.max(...[name, ...body.map((row) => row[i])].map((s) => s.length))
  );
  const plain = [names, ...body].map((cells) => cells.map((cell, i) => cell.padEnd(widths[i])).join("  "));
  await display({
    "text/markdown": `${markdown}\n\n*${caption}*`,
    "text/plain": `${plain.join("\n")}\n\n${plainText(caption)}`,
  });
}

/** Whether a table's entry is a number, perhaps with a sign or a unit. */
function isNumeric(text: string): boolean {
  return /^[+−-]?\d/.test(text);
}
