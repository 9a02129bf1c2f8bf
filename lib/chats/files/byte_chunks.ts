/**
 * The bytes of a file, piece by piece.
 *
 * @module
 */

import type { ChatFile } from "./chat_file.ts";

/**
 * Reads a file from its beginning. The file is let go of when the loop over the pieces ends, however it ends.
 *
 * @param file The file.
 *
 * @example
 * ```ts
 * import { byteChunks } from "./byte_chunks.ts";
 * import { blobFile } from "./blob_file.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const chunks = await Array.fromAsync(byteChunks(blobFile(new Blob(["hi"]), "hi.txt")));
 * assertEquals(chunks, [new Uint8Array([0x68, 0x69])]);
 * ```
 */
export async function* byteChunks(file: ChatFile): AsyncGenerator<Uint8Array> {
  // By hand, as not every browser can loop over a stream.
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/**
 * The first bytes of a file, fewer only if it has no more.
 *
 * @param file The file.
 * @param count How many, at most.
 */
export async function firstBytes(file: ChatFile, count: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.min(count, file.size));
  let length = 0;
  for await (const chunk of byteChunks(file)) {
    const part = chunk.subarray(0, bytes.length - length);
    bytes.set(part, length);
    length += part.length;
    if (length === bytes.length) break;
  }
  return bytes.subarray(0, length);
}
