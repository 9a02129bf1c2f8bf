/**
 * Reads conversations written as JSON: one a line (JSONL), or one array of them.
 *
 * @module
 */

import type { Conversation } from "../conversation.ts";
import { readRecord } from "./conversation_record.ts";
import { jsonFaultLine } from "./json_fault.ts";
import { numberedLines, parseError } from "./parse_error.ts";
import { parseStrictJson } from "./strict_json.ts";

/** True if a text begins like a JSON object or an array of objects, or the file's name says that it is one. */
export function looksLikeJson(text: string, options: { readonly source: string }): boolean {
  return /\.(jsonl?|ndjson)$/i.test(options.source) || /^\s*(\[\s*)?\{\s*["}]/.test(text.slice(0, 1000));
}

/**
 * Reads conversations; see `readRecord()` for their shapes. Those in which nothing is said are left out. A file
 * that is one array, or one object spread over several lines, is read as a whole.
 *
 * @param text The content of a file.
 * @param options.source Name of the file, for error messages.
 * @throws {SyntaxError} If a line is not JSON, repeats a key, or is no conversation.
 *
 * @example
 * ```ts
 * import { parseJsonl } from "./jsonl.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(parseJsonl('{"turns": ["hi", "hello"]}\n', { source: "chats.jsonl" }), [
 *   [{ speaker: 0, text: "hi" }, { speaker: 1, text: "hello" }],
 * ]);
 * ```
 */
export function parseJsonl(text: string, options: { readonly source: string }): Conversation[] {
  const { source } = options;
  const conversations: Conversation[] = [];
  const add = (record: unknown, where: { source: string; line?: number }): void => {
    const conversation = readRecord(record, where);
    if (conversation.length > 0) conversations.push(conversation.slice());
  };
  if (/^\s*\[|^\s*.*[{[,]\s*\n/.test(text.slice(0, 1000))) {
    const whole = parseAt(text, { source }, 0);
    const records = Array.isArray(whole) ? whole : [whole];
    records.forEach((record, i) => add(record, { source: `${source}, conversation ${i + 1}` }));
    return conversations;
  }
  for (const { line, content } of numberedLines(text)) {
    if (content.trim() === "") continue;
    add(parseAt(content, { source }, line), { source, line });
  }
  return conversations;
}

/** Parses JSON; `line` is the line it stands on, 0 if it is the whole file. */
function parseAt(text: string, where: { readonly source: string }, line: number): unknown {
  try {
    return parseStrictJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = line > 0 ? line : jsonFaultLine(text, error);
    throw parseError({ ...where, line: at }, { expected: "a conversation as JSON", found: error.message });
  }
}
