import { blobFile } from "../../../lib/chats/files/blob_file.ts";
import { ChatTally } from "../../../lib/chats/chat_tally.ts";
import type { Message } from "../../../lib/chats/message.ts";
import { readHead } from "../../../lib/chats/files/read_head.ts";
import { READERS } from "../../../lib/chats/readers.ts";

/** What the readers make of one file. */
export interface ReadChat {
  readonly format: string;
  readonly messages: readonly Message[];
  /** Every message as its author's name and its text. */
  readonly said: readonly (readonly [name: string, text: string])[];
  /** Reasons with their counts. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly prose: readonly string[];
}

/** Reads a file with the first of all readers that recognizes it. */
export async function readChat(
  content: string | Uint8Array<ArrayBuffer>,
  path = "chat.txt",
): Promise<ReadChat> {
  const file = blobFile(new Blob([content]), path);
  const head = await readHead(file);
  if (head.kind !== "text") {
    throw new TypeError(`Cannot read ${path} as it must be a text: current value is ${head.kind}`);
  }
  const reader = READERS.find((reader) => reader.recognize(head.head) !== undefined);
  if (reader === undefined) throw new TypeError(`Cannot read ${path} as a reader must recognize it`);
  const tally = new ChatTally();
  await reader.read([file], tally, { companions: [] });
  return {
    format: reader.format,
    messages: tally.messages,
    said: tally.messages.map(({ sender, text }) => [sender.name, text]),
    skipped: Object.fromEntries(tally.skipped.map(({ reason, count }) => [reason, count])),
    prose: tally.texts,
  };
}
