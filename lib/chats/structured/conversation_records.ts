/**
 * Conversations that are one JSON object each: Cellmate's own, OpenAI's messages, and ShareGPT's.
 *
 * @module
 */

import { parseError, quote } from "../../text/parsing/parse_error.ts";
import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader, FileHead } from "../chat_reader.ts";
import { isObject } from "../json/json_fields.ts";
import { readJsonLines } from "../json/json_lines.ts";
import { hasPaths } from "../json/json_outline.ts";
import { walkJson } from "../json/walk_json.ts";
import type { MessageSink } from "../message.ts";
import { readHead } from "../files/read_head.ts";
import { addMessages, FROM_KEYS, ROLE_KEYS } from "./role_messages.ts";

type Where = { readonly source: string; readonly line?: number };

/**
 * `{"turns": ["hi", "hello"]}`, where A and B take turns, or `{"turns": [{"name": "Ann", "text": "hi"}]}`, which
 * `import` writes. One a line, or all in one list.
 */
export const cellmateTurns: ChatReader = {
  format: "Cellmate turns",
  recognize: (head) => recordsWith(head, "turns"),
  read: readRecords,
};

/**
 * `{"messages": [{"role": "user", "content": "hi"}]}`, one a line, or all in one list; or the messages of a single
 * conversation as they are.
 */
export const openAiMessages: ChatReader = {
  format: "OpenAI messages",
  recognize: (head) =>
    recordsWith(head, "messages", "messages[].role") ?? recordsWith(head, "role", "content"),
  read: readRecords,
};

/** `{"conversations": [{"from": "human", "value": "hi"}]}`, one a line, or all in one list. */
export const shareGpt: ChatReader = {
  format: "ShareGPT",
  recognize: (head) =>
    recordsWith(head, "conversations", "conversations[].from") ??
      recordsWith(head, "conversations", "conversations[].role"),
  read: readRecords,
};

function recordsWith(head: FileHead, ...paths: readonly string[]): "chat" | undefined {
  const inList = paths.map((path) => `[].${path}`);
  return hasPaths(head, ...paths) || hasPaths(head, ...inList) ? "chat" : undefined;
}

/**
 * Reads conversations of any of the three kinds.
 *
 * @param files Files with one conversation a line, or with one conversation or a list of them.
 * @param sink Takes what is found.
 * @throws {SyntaxError} If a file is not JSON, repeats a key, or holds something that is no conversation.
 *
 * @example
 * ```ts
 * import { readRecords } from "./conversation_records.ts";
 * import { ChatTally } from "../chat_tally.ts";
 * import { blobFile } from "../files/blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const sink = new ChatTally();
 * await readRecords([blobFile(new Blob(['{"turns": ["hi", "hello"]}']), "chats.jsonl")], sink);
 * assertEquals(sink.messages.map(({ sender, text }) => `${sender.name}: ${text}`), ["A: hi", "B: hello"]);
 * ```
 */
export async function readRecords(files: readonly ChatFile[], sink: MessageSink): Promise<void> {
  for (const file of files) {
    let count = 0;
    const add = (record: unknown, where: Where): void => {
      if (isMessage(record)) return addMessages([record], where, { sink, chat: file.path, keys: ROLE_KEYS });
      count++;
      addRecord(record, where, { sink, chat: `${file.path}#${count}` });
    };
    if (!await isOneValue(file)) {
      await readJsonLines(file, add);
      continue;
    }
    const source = (index: number) => ({ source: `${file.path}, conversation ${index + 1}` });
    await walkJson(file, {
      "[]": (record, _, index) => add(record, source(index)),
      "": (whole) => Array.isArray(whole) || add(whole, source(0)),
    });
  }
}

/** True for a message that lies in no list of its own. */
function isMessage(record: unknown): boolean {
  return isObject(record) && "role" in record && "content" in record && !("messages" in record);
}

/** True if a file is a list, or one object that is spread over several lines. */
async function isOneValue(file: ChatFile): Promise<boolean> {
  const beginning = await readHead(file);
  return beginning.kind === "text" && /^\s*\[|^\s*.*[{[,]\s*\n/.test(beginning.head.text.slice(0, 1000));
}

function addRecord(
  record: unknown,
  where: Where,
  { sink, chat }: { readonly sink: MessageSink; readonly chat: string },
): void {
  if (isObject(record)) {
    if ("turns" in record) return addTurns(record.turns, where, { sink, chat });
    if ("messages" in record) return addMessages(record.messages, where, { sink, chat, keys: ROLE_KEYS });
    if ("conversations" in record) {
      const { conversations } = record;
      const byRole = Array.isArray(conversations) && isObject(conversations[0]) && "role" in conversations[0];
      return addMessages(conversations, where, { sink, chat, keys: byRole ? ROLE_KEYS : FROM_KEYS });
    }
  }
  throw parseError(where, { expected: 'an object with "turns" or "messages"', found: quote(record) });
}

/** Who speaks in turns without names. */
const SPEAKERS = [{ name: "A" }, { name: "B", bot: true }] as const;

function addTurns(
  value: unknown,
  where: Where,
  { sink, chat }: { readonly sink: MessageSink; readonly chat: string },
): void {
  if (!Array.isArray(value)) {
    throw parseError(where, { expected: '"turns" to be a list', found: quote(value) });
  }
  value.forEach((turn: unknown, i) => {
    if (typeof turn === "string") sink.add({ chat, sender: SPEAKERS[i % 2], text: turn });
    else if (isObject(turn) && typeof turn.name === "string" && typeof turn.text === "string") {
      const { name, text, bot } = turn;
      sink.add({ chat, sender: { name, ...bot === true && { bot } }, text });
    } else {
      const shape = isObject(turn) ? 'have "name" and "text"' : "be a string";
      throw parseError(where, { expected: `turn ${i + 1} to ${shape}`, found: quote(turn) });
    }
  });
}
