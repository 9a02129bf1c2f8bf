/**
 * ChatGPT's `conversations.json`, also in several files.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader } from "../chat_reader.ts";
import { isObject, type JsonFields } from "../json/json_fields.ts";
import { hasPaths } from "../json/json_outline.ts";
import { walkConversations } from "../json/walk_conversations.ts";
import type { Message, MessageSink, Sender, SkipReason } from "../message.ts";
import { branchTo, type TreeNode } from "./message_tree.ts";

/** Reads what ChatGPT exports. */
export const chatGpt: ChatReader = {
  format: "ChatGPT",
  recognize: (head) =>
    hasPaths(head, "[].mapping") || hasPaths(head, "mapping", "current_node") ? "chat" : undefined,
  async read(files, sink) {
    for (const file of files) await readFile(file, sink);
  },
};

const SENDERS = new Map<string | undefined, Sender>([
  ["user", { name: "user", own: true }],
  ["assistant", { name: "assistant", bot: true }],
]);

/** Where a search put its sources: marks that are not shown. */
const SOURCES = /\ue200[^\ue201]*\ue201|\u3010\d+(?::\d+)?\u2020[^\u3011]*\u3011|[\ue200-\ue206]/g;

async function readFile(file: ChatFile, sink: MessageSink): Promise<void> {
  await walkConversations(file, (conversation, chat) => addConversation(conversation, { chat, sink }));
}

function addConversation(
  conversation: JsonFields,
  { chat, sink }: { readonly chat: string; readonly sink: MessageSink },
): void {
  const mapping = conversation.object("mapping");
  if (mapping === undefined) return;
  const nodes = new Map<string, TreeNode & { readonly message: JsonFields | undefined }>();
  for (const id of mapping.keys()) {
    const node = mapping.object(id);
    if (node === undefined) continue;
    const message = node.object("message");
    nodes.set(id, { parent: node.string("parent"), time: message?.number("create_time"), message });
  }
  let last = conversation.number("create_time");
  for (const id of branchTo(nodes, conversation.string("current_node"))) {
    const { message, time } = nodes.get(id)!;
    if (message === undefined) continue;
    // The branch is the order; the clocks of phones and servers differ.
    last = Math.max(last ?? -Infinity, time ?? -Infinity);
    addMessage(message, { chat, sink, ...Number.isFinite(last) && { time: Math.round(last * 1000) } });
  }
}

function addMessage(
  message: JsonFields,
  { chat, sink, time }: Pick<Message, "chat" | "time"> & { readonly sink: MessageSink },
): void {
  const role = message.object("author")?.string("role");
  const text = textOf(message.object("content")).replace(SOURCES, "").trim();
  const reason = reasonToSkip(message, { role, text });
  const sender = SENDERS.get(role);
  if (reason === undefined && sender !== undefined) {
    sink.add({ chat, sender, ...time !== undefined && { time }, text });
  } // The root of every tree is a system message without a word.
  else if (text !== "" || role === "user") {
    sink.skip(reason ?? "system", text || `${role}: ${kindOf(message) ?? ""}`);
  }
}

function reasonToSkip(
  message: JsonFields,
  { role, text }: { readonly role: string | undefined; readonly text: string },
): SkipReason | undefined {
  const metadata = message.object("metadata");
  if (metadata?.flag("is_visually_hidden_from_conversation") || message.get("weight") === 0) return "hidden";
  if (role === "tool" || (message.string("recipient") ?? "all") !== "all") return "tool";
  if (!SENDERS.has(role)) return "system";
  const kind = kindOf(message);
  if (kind === "text" || kind === "multimodal_text") return text === "" ? "media" : undefined;
  return kind === "code" || kind === "execution_output" ? "tool" : "hidden";
}

function kindOf(message: JsonFields): string | undefined {
  return message.object("content")?.string("content_type");
}

/** The words among the parts: pictures are none, and of what was said aloud there is a transcript. */
function textOf(content: JsonFields | undefined): string {
  if (content === undefined) return "";
  const parts = content.list("parts").map((part) => {
    if (typeof part === "string") return part;
    return isObject(part) && part.content_type === "audio_transcription" ? String(part.text ?? "") : "";
  });
  return parts.length > 0 ? parts.filter((part) => part !== "").join("\n") : wordsIn(content.get("text"));
}

function wordsIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}
