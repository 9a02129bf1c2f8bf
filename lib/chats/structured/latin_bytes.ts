/**
 * Text of which every byte was written as a character of its own.
 *
 * @module
 */

const BYTES_ONLY = /^[\0-\xff]*$/;
const ABOVE_ASCII = /[\x80-\xff]/;

/** Long enough for nearly every message, so that not each needs an array of its own. */
const buffer = new Uint8Array(4096);

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Repairs what Facebook and Instagram write: of each character the bytes in UTF-8, every byte as `\u00xx`. Text that is
 * right stays as it is.
 *
 * @param text A string of such a file.
 *
 * @example
 * ```ts
 * import { repairLatinBytes } from "./latin_bytes.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(repairLatinBytes("caf\u00c3\u00a9 \u00f0\u009f\u0098\u0080"), "café 😀");
 * assertEquals(repairLatinBytes("café"), "café");
 * ```
 */
export function repairLatinBytes(text: string): string {
  if (!ABOVE_ASCII.test(text) || !BYTES_ONLY.test(text)) return text;
  const bytes = text.length <= buffer.length ? buffer.subarray(0, text.length) : new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  try {
    return decoder.decode(bytes);
  } catch {
    return text;
  }
}
