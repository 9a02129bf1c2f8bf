import { blobFile } from "../../../lib/chats/files/blob_file.ts";
import type { ChatExport } from "../../../lib/chats/chat_export.ts";
import { readExports } from "../../../lib/chats/read_exports.ts";

/** The files of a folder: text as it is, bytes as they are, anything else as JSON. */
export type Files = Readonly<Record<string, unknown>>;

/** Reads a folder, or, if it holds one file, this file. */
export function readFiles(files: Files): Promise<ChatExport[]> {
  const all = Object.entries(files).map(([path, content]) => blobFile(new Blob([contentOf(content)]), path));
  return Array.fromAsync(readExports([{ path: all.length === 1 ? all[0].path : "folder", files: all }]));
}

function contentOf(content: unknown): BlobPart {
  if (typeof content === "string" || content instanceof Uint8Array) return content as BlobPart;
  return JSON.stringify(content, null, 1);
}

/** Who says what, in the order of the file, e.g. `Ann: hi`. */
export async function readLines(files: Files): Promise<string[]> {
  return (await readFiles(files)).flatMap(({ messages }) =>
    messages.map(({ sender, text }) => `${sender.name}: ${text}`)
  );
}

/** Why something is not learnt, and how often, e.g. `media 2`. */
export async function readSkipped(files: Files): Promise<string[]> {
  return (await readFiles(files)).flatMap(({ skipped }) =>
    skipped.map(({ reason, count }) => `${reason} ${count}`)
  );
}
