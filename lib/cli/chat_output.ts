/**
 * Writing text to stdout piece by piece.
 *
 * @module
 */

const encoder = new TextEncoder();

/** Writes all of a text to stdout and waits until it is taken. */
export async function writeText(text: string): Promise<void> {
  const bytes = encoder.encode(text);
  for (let written = 0; written < bytes.length;) written += await Deno.stdout.write(bytes.subarray(written));
}
