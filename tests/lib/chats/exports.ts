import type { ChatExport, Skipped } from "../../../lib/chats/chat_export.ts";
import type { Message, Sender } from "../../../lib/chats/message.ts";

/** Minutes after a moment in 2024, as a message's time. */
export const minutes = (n: number): number => Date.UTC(2024, 0, 5, 18, 30) + 60_000 * n;

/** A message: who, what, and where wanted the minute and more. */
export function say(
  name: string | Sender,
  text: string,
  minute?: number,
  more: Partial<Message> = {},
): Message {
  const sender = typeof name === "string" ? { name } : name;
  return { chat: "chat", sender, text, ...minute !== undefined && { time: minutes(minute) }, ...more };
}

/** What a reader found in one file. */
export function chatExport(
  messages: readonly Message[],
  more: { format?: string; path?: string; weight?: number; skipped?: Skipped[]; prose?: string[] } = {},
): ChatExport {
  const { format = "WhatsApp", path = "chat.txt", weight = 1, skipped = [], prose = [] } = more;
  return { source: { path, files: [], weight }, format, files: [path], messages, prose, skipped };
}
