/**
 * The smallest PNG writer: 8-bit RGB, one pixel per value, compressed by the platform.
 *
 * @module
 */

/** CRC-32 of a chunk, as PNG requires. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** One chunk: length, type, data, checksum. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/**
 * Draws a small picture pixel by pixel.
 *
 * @param width Pixels across.
 * @param height Pixels down.
 * @param colorAt The colour of each pixel.
 * @returns A `data:` URL.
 */
export async function pngDataUrl(
  width: number,
  height: number,
  colorAt: (x: number, y: number) => readonly [number, number, number],
): Promise<string> {
  // Each row starts with its filter type: 0, none.
  const raw = new Uint8Array(height * (1 + 3 * width));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) raw.set(colorAt(x, y), y * (1 + 3 * width) + 1 + 3 * x);
  }
  const zlib = new Blob([raw]).stream().pipeThrough(new CompressionStream("deflate"));
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2], 8);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("IDAT", new Uint8Array(await new Response(zlib).arrayBuffer())),
    chunk("IEND", new Uint8Array(0)),
  ];
  const png = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
  return `data:image/png;base64,${png.toBase64()}`;
}
