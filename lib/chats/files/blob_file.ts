/**
 * Files that a page was given, or that are held in memory.
 *
 * @module
 */

import type { ChatFile } from "./chat_file.ts";

/**
 * A blob, such as a file dropped on a page, as a file that may hold chats.
 *
 * @param blob Its bytes.
 * @param path What people know it by.
 *
 * @example
 * ```ts
 * import { blobFile } from "./blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const file = blobFile(new Blob(["hello"]), "hello.txt");
 * assertEquals(file.size, 5);
 * assertEquals(new TextDecoder().decode(await file.slice!(1, 3)), "el");
 * ```
 */
export function blobFile(blob: Blob, path: string): ChatFile {
  return {
    path,
    size: blob.size,
    stream: () => blob.stream(),
    slice: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}
