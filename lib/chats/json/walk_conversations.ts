/**
 * Reading files that hold a list of conversations, or a single one.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import { JsonFields } from "./json_fields.ts";
import { walkJson } from "./walk_json.ts";

/**
 * Hands over each conversation of a file.
 *
 * @param file JSON: an array of objects, or one object.
 * @param take Takes a conversation's fields, and a name for it that no other conversation has.
 * @throws {SyntaxError} If the file is not JSON, or a conversation is not an object.
 */
export async function walkConversations(
  file: ChatFile,
  take: (conversation: JsonFields, chat: string) => void,
): Promise<void> {
  const add = (value: unknown, line: number, index: number): void => {
    const where = { source: file.path, line, what: `conversation ${index + 1}` };
    take(new JsonFields(value, where), `${file.path}#${index + 1}`);
  };
  await walkJson(file, {
    "[]": (value, { line }, index) => add(value, line, index),
    "": (value) => Array.isArray(value) || add(value, 1, 0),
  });
}
