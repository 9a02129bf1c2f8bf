/**
 * Claude's `conversations.json`.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader } from "../chat_reader.ts";
import { isObject, JsonFields } from "../json/json_fields.ts";
import { hasPaths } from "../json/json_outline.ts";
import { walkConversations } from "../json/walk_conversations.ts";
import type { MessageSink, Sender } from "../message.ts";
import { isoTime } from "./iso_time.ts";
import { branchTo } from "./message_tree.ts";

/** Reads what Claude exports. */
export const claude: ChatReader = {
  format: "Claude",
  recognize: (head) =>
    hasPaths(head, "[].chat_messages") || hasPaths(head, "chat_messages") ? "chat" : undefined,
  async read(files, sink) {
    for (const file of files) await readFile(file, sink);
  },
};

const SENDERS = new Map<string | undefined, Sender>([
  ["human", { name: "human", own: true }],
  ["assistant", { name: "assistant", bot: true }],
]);

async function readFile(file: ChatFile, sink: MessageSink): Promise<void> {
  await walkConversations(file, (conversation, chat) => addConversation(conversation, { chat, sink }));
}

function addConversation(
  conversation: JsonFields,
  { chat, sink }: { readonly chat: string; readonly sink: MessageSink },
): void {
  const messages = conversation.list("chat_messages").map((value, i) =>
    new JsonFields(value, { ...conversation.where, what: `message ${i + 1} of ${conversation.where.what}` })
  );
  let last = -Infinity;
  for (const message of branchOf(messages, conversation.string("current_leaf_message_uuid"))) {
    last = Math.max(last, isoTime(message.string("created_at") ?? "") ?? -Infinity);
    addMessage(message, { chat, sink, time: last });
  }
}

/** All messages, or, where one was written anew, those up to the newest. */
function branchOf(messages: readonly JsonFields[], leaf: string | undefined): readonly JsonFields[] {
  const byId = new Map<string, JsonFields>();
  for (const message of messages) byId.set(message.string("uuid") ?? "", message);
  const parents = messages.map((message) => message.string("parent_message_uuid"));
  const followed = parents.filter((parent) => parent !== undefined && byId.has(parent));
  if (followed.length === 0 || byId.size < messages.length) return messages;
  const nodes = new Map([...byId].map(([id, message], i) => {
    const time = isoTime(message.string("created_at") ?? "");
    return [id, { parent: parents[i], time }] as const;
  }));
  return branchTo(nodes, leaf).map((id) => byId.get(id)!);
}

function addMessage(
  message: JsonFields,
  { chat, sink, time }: { readonly chat: string; readonly sink: MessageSink; readonly time: number },
): void {
  const sender = SENDERS.get(message.string("sender"));
  const text = textOf(message);
  if (sender === undefined) return sink.skip("system", text);
  if (text !== "") return sink.add({ chat, sender, ...Number.isFinite(time) && { time }, text });
  const tools = message.list("content").some((part) =>
    isObject(part) && String(part.type).startsWith("tool_")
  );
  const files = message.list("attachments").length + message.list("files").length > 0;
  sink.skip(tools ? "tool" : files ? "media" : "empty", `${sender.name}: `);
}

/** The parts that are text; older exports have the text alone. */
function textOf(message: JsonFields): string {
  const parts = message.list("content");
  if (parts.length === 0) return (message.string("text") ?? "").trim();
  const texts = parts.map((part) => isObject(part) && part.type === "text" ? part.text : undefined);
  return texts.filter((text) => typeof text === "string").map((text) => text.trim()).filter((text) =>
    text !== ""
  )
    .join("\n");
}
