/**
 * Messages whose senders are roles.
 *
 * @module
 */

import { parseError, quote } from "../../text/parsing/parse_error.ts";
import { isObject } from "../json/json_fields.ts";
import type { MessageSink, Sender, SkipReason } from "../message.ts";

/** Who speaks under which role, and why the others are not learnt. */
const ROLES = new Map<unknown, Sender | SkipReason>([
  ["user", { name: "user" }],
  ["human", { name: "human" }],
  ...["assistant", "gpt", "chatgpt", "bard", "bing", "bot", "claude", "model"].map((name) =>
    [name, { name, bot: true }] as const
  ),
  ["system", "system"],
  ["developer", "system"],
  ["tool", "tool"],
  ["function", "tool"],
  ["function_call", "tool"],
  ["observation", "tool"],
]);

type Where = { readonly source: string; readonly line?: number };

/** How the messages of a conversation are written, and where they go. */
export interface RoleMessages {
  readonly sink: MessageSink;
  readonly chat: string;
  /** Under which keys the role and the text of a message lie. */
  readonly keys: MessageKeys;
}

/** The keys of a message. */
export interface MessageKeys {
  readonly role: string;
  readonly text: string;
}

/** OpenAI's keys. */
export const ROLE_KEYS: MessageKeys = { role: "role", text: "content" };
/** ShareGPT's keys. */
export const FROM_KEYS: MessageKeys = { role: "from", text: "value" };

/**
 * Adds the messages of one conversation. The text of a message is a string, a list of parts of which those of type
 * `text` count, or null where only tools are called.
 *
 * @param value The list of messages.
 * @param where Where the conversation lies.
 * @param messages How the messages are written, and where they go.
 * @throws {SyntaxError} If a message has no known role or no text.
 *
 * @example
 * ```ts
 * import { addMessages } from "./role_messages.ts";
 * import { ChatTally } from "../chat_tally.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const sink = new ChatTally();
 * const messages = [{ role: "system", content: "Be kind." }, { role: "user", content: "hi" }];
 * addMessages(messages, { source: "a.json" }, { sink, chat: "1", keys: { role: "role", text: "content" } });
 * assertEquals(sink.messages, [{ chat: "1", sender: { name: "user" }, text: "hi" }]);
 * assertEquals(sink.skipped, [{ reason: "system", count: 1, example: "Be kind." }]);
 * ```
 */
export function addMessages(value: unknown, where: Where, { sink, chat, keys }: RoleMessages): void {
  if (!Array.isArray(value)) {
    throw parseError(where, { expected: "the messages to be a list", found: quote(value) });
  }
  value.forEach((message: unknown, i) => {
    if (!isObject(message)) {
      throw parseError(where, { expected: `message ${i + 1} to be an object`, found: quote(message) });
    }
    const role = message[keys.role];
    const sender = ROLES.get(role);
    if (sender === undefined) {
      const expected = `"${keys.role}" of message ${i + 1} to be user, assistant, system, developer or tool`;
      throw parseError(where, { expected, found: quote(role) });
    }
    const content = message[keys.text];
    if (typeof sender === "string") return sink.skip(sender, exampleOf(content));
    const text = contentText(content);
    if (text === undefined) {
      const expected = `"${keys.text}" of message ${i + 1} to be a string, a list of parts or null`;
      throw parseError(where, { expected, found: quote(content) });
    }
    if (text.trim() !== "") sink.add({ chat, sender, text });
    else sink.skip(reasonForNoText(message, content), exampleOf(message));
  });
}

function exampleOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}

function reasonForNoText(message: Readonly<Record<string, unknown>>, content: unknown): SkipReason {
  if (message.tool_calls !== undefined || message.function_call !== undefined) return "tool";
  return Array.isArray(content) && content.length > 0 ? "media" : "empty";
}

/** The text of a message; undefined if it has no known shape. */
function contentText(content: unknown): string | undefined {
  if (content === null || content === undefined) return "";
  if (typeof content === "string") return content;
  if (!Array.isArray(content) || !content.every(isObject)) return undefined;
  const texts = content.filter((part) => part.type === "text").map((part) => part.text);
  return texts.every((text) => typeof text === "string") ? texts.join("\n") : undefined;
}
