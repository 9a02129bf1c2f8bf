/**
 * Reads a JSON file of any length, a part at a time.
 *
 * @module
 */

import { parseError } from "../../text/parsing/parse_error.ts";
import type { ChatFile } from "../files/chat_file.ts";
import { textPieces } from "../files/read_text.ts";
import { JsonWalker } from "./json_walker.ts";
import type { PartTaker } from "./part_paths.ts";

/**
 * Reads one JSON value, of which only the parts that are asked for are ever held, one at a time.
 *
 * @param file The file.
 * @param takers Who takes which part, by path: keys are joined by `.`, `[]` stands for each in a list, and `""` is the
 * whole. A part comes when it is over, with all that is in it but what others take: a list that they empty keeps one
 * zero.
 * @throws {SyntaxError} If it is not JSON, or an object has a key twice; names the line.
 *
 * @example
 * ```ts
 * import { walkJson } from "./walk_json.ts";
 * import { blobFile } from "../files/blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const found: unknown[] = [];
 * await walkJson(blobFile(new Blob(['{"messages": ["hi", "ho"], "name": "Ann"}']), "a.json"), {
 *   "messages[]": (message) => found.push(message),
 *   "": (rest) => found.push(rest),
 * });
 * assertEquals(found, ["hi", "ho", { messages: [0], name: "Ann" }]);
 * ```
 */
export async function walkJson(file: ChatFile, takers: Readonly<Record<string, PartTaker>>): Promise<void> {
  const walker = new JsonWalker(file.path, takers);
  for await (const piece of textPieces(file)) walker.feed(piece);
  if (!walker.end()) {
    throw parseError({ source: file.path, line: walker.line }, {
      expected: "a conversation as JSON",
      found: "the end of the file before its time; copy or export it again as a whole",
    });
  }
}
