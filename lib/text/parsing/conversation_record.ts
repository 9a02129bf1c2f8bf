/**
 * Turns one JSON value into a conversation.
 *
 * @module
 */

import { addTurn, type Conversation, type Speaker, type Turn } from "../conversation.ts";
import { parseError, quote } from "./parse_error.ts";

/** Who speaks under which role; `undefined` is not said in the conversation and skipped. */
const ROLES = new Map<unknown, Speaker | undefined>([
  ["user", 0],
  ["human", 0],
  ["assistant", 1],
  ["gpt", 1],
  ["chatgpt", 1],
  ["bot", 1],
  ["model", 1],
  ["system", undefined],
  ["developer", undefined],
  ["tool", undefined],
  ["function", undefined],
]);

/** Where the text of a message stands, and who says it. */
interface MessageKeys {
  readonly role: string;
  readonly text: string;
}

type Where = { readonly source: string; readonly line?: number };

/**
 * Reads a conversation in one of three shapes; other keys of the record are ignored.
 *
 * - `{"turns": ["hi", "hello"]}`: the speakers alternate, A first.
 * - `{"messages": [{"role": "user", "content": "hi"}]}` (OpenAI): user is A, assistant is B; system, developer
 *   and tool messages are skipped. The content is text, a list of parts of which those of type `text` count, or
 *   null.
 * - `{"conversations": [{"from": "human", "value": "hi"}]}` (ShareGPT): human is A, gpt is B.
 *
 * @param record A parsed JSON value.
 * @param where.source Name of the file, for error messages.
 * @param where.line Line it stands on.
 * @returns Its turns, perhaps none.
 * @throws {SyntaxError} If it has none of these shapes.
 *
 * @example
 * ```ts
 * import { readRecord } from "./conversation_record.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const record = { messages: [{ role: "system", content: "Be kind." }, { role: "user", content: "hi" }] };
 * assertEquals(readRecord(record, { source: "chats.jsonl", line: 1 }), [{ speaker: 0, text: "hi" }]);
 * ```
 */
export function readRecord(record: unknown, where: Where): Conversation {
  if (isObject(record)) {
    if ("turns" in record) return readTurns(record.turns, where);
    if ("messages" in record) return readMessages(record.messages, where, { role: "role", text: "content" });
    if ("conversations" in record) {
      return readMessages(record.conversations, where, { role: "from", text: "value" });
    }
  }
  throw parseError(where, { expected: 'an object with "turns" or "messages"', found: quote(record) });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readTurns(value: unknown, where: Where): Conversation {
  if (!Array.isArray(value)) {
    throw parseError(where, { expected: '"turns" to be a list', found: quote(value) });
  }
  const turns: Turn[] = [];
  value.forEach((text: unknown, i) => {
    if (typeof text !== "string") {
      throw parseError(where, { expected: `turn ${i + 1} to be a string`, found: quote(text) });
    }
    addTurn(turns, { speaker: i % 2 as Speaker, text: text.toWellFormed() });
  });
  return turns;
}

function readMessages(value: unknown, where: Where, keys: MessageKeys): Conversation {
  if (!Array.isArray(value)) {
    throw parseError(where, { expected: "the messages to be a list", found: quote(value) });
  }
  const turns: Turn[] = [];
  value.forEach((message: unknown, i) => {
    if (!isObject(message)) {
      throw parseError(where, { expected: `message ${i + 1} to be an object`, found: quote(message) });
    }
    const role = message[keys.role];
    if (!ROLES.has(role)) {
      const expected = `"${keys.role}" of message ${i + 1} to be user, assistant, system, developer or tool`;
      throw parseError(where, { expected, found: quote(role) });
    }
    const speaker = ROLES.get(role);
    if (speaker === undefined) return;
    const text = contentText(message[keys.text]);
    if (text === undefined) {
      const expected = `"${keys.text}" of message ${i + 1} to be a string, a list of parts or null`;
      throw parseError(where, { expected, found: quote(message[keys.text]) });
    }
    addTurn(turns, { speaker, text: text.toWellFormed() });
  });
  return turns;
}

/** The text of a message; undefined if it has no known shape. Messages that only call tools have null or none. */
function contentText(content: unknown): string | undefined {
  if (content === null || content === undefined) return "";
  if (typeof content === "string") return content;
  if (!Array.isArray(content) || !content.every(isObject)) return undefined;
  const texts = content.filter((part) => part.type === "text").map((part) => part.text);
  return texts.every((text) => typeof text === "string") ? texts.join("\n") : undefined;
}
