/**
 * Bytes as text that can lie in a page: deflated, in base64. Nothing in them can be taken for markup.
 *
 * @module
 */

/** Bytes that become one piece of text: a multiple of three, few enough for one call. */
const PIECE = 3 * 8192;

/** Packs bytes. */
export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = await through(bytes, new CompressionStream("deflate-raw"));
  let text = "";
  for (let start = 0; start < packed.length; start += PIECE) {
    text += btoa(String.fromCharCode(...packed.subarray(start, start + PIECE)));
  }
  return text;
}

/** Unpacks what {@linkcode pack} gave. */
export async function unpack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return await through(fromBase64(text), new DecompressionStream("deflate-raw"));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const modern = Uint8Array as { fromBase64?(text: string): Uint8Array<ArrayBuffer> };
  return modern.fromBase64?.(text) ?? Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
