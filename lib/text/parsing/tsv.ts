/**
 * Reads pairs: a line each, what is said and what is answered, with a tab between them. Nothing is quoted; the
 * line is split at its first tab.
 *
 * @module
 */

import { type Conversation, makeTurn } from "../conversation.ts";
import { numberedLines, parseError, quote } from "./parse_error.ts";

/** True if at least half of the lines hold a tab after their first character, or the file's name ends in `.tsv`. */
export function looksLikePairs(text: string, options: { readonly source: string }): boolean {
  if (/\.tsv$/i.test(options.source)) return true;
  if (!text.includes("\t")) return false;
  let lines = 0, withTab = 0;
  for (const { content } of numberedLines(text)) {
    if (content.trim() === "") continue;
    lines++;
    if (content.trim().includes("\t")) withTab++;
  }
  return withTab > 0 && withTab >= lines / 2;
}

/**
 * Reads pairs, each as a conversation of its own: speaker A, then speaker B. Empty lines are skipped.
 *
 * @param text The content of a file.
 * @param options.source Name of the file, for error messages.
 * @throws {SyntaxError} If a line has no tab, or nothing before or behind it.
 *
 * @example
 * ```ts
 * import { parsePairs } from "./tsv.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(parsePairs("hi\thello!\n", { source: "pairs.tsv" }), [
 *   [{ speaker: 0, text: "hi" }, { speaker: 1, text: "hello!" }],
 * ]);
 * ```
 */
export function parsePairs(text: string, options: { readonly source: string }): Conversation[] {
  const conversations: Conversation[] = [];
  for (const { line, content } of numberedLines(text)) {
    if (content.trim() === "") continue;
    const tab = content.indexOf("\t");
    const said = content.slice(0, Math.max(tab, 0)).trim(), answered = content.slice(tab + 1).trim();
    if (said === "" || answered === "") {
      throw parseError({ source: options.source, line }, {
        expected: "what is said, a tab, what is answered",
        found: quote(content),
      });
    }
    conversations.push([makeTurn(0, said), makeTurn(1, answered)]);
  }
  return conversations;
}
