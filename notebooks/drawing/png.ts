/**
 * The smallest PNG writer: 8-bit RGB, or up to 256 colours of one byte a pixel, compressed by the platform.
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
  const png = await writePng([ihdr({ width, height, colorType: RGB }), ["IDAT", await deflate(raw)]]);
  return `data:image/png;base64,${png.toBase64()}`;
}

/** A picture's pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, 0 … 255. */
  readonly rgba: Uint8Array;
}

/** What a palette can hold. */
const MOST_COLORS = 256;
/** Always in it, so that letters keep their colour: from that of text to white. */
const GREYS = [0x22, 0x44, 0x66, 0x88, 0xaa, 0xcc, 0xe5, 0xff].map((grey) => grey * 0x010101);

/**
 * Writes an opaque picture with at most 256 colours, about a quarter as large as with all. Of more, the most frequent
 * are kept, and the others (mostly the edges of letters) take the nearest of these.
 */
export async function indexedPng({ width, height, rgba }: Pixels): Promise<Uint8Array> {
  const counts = new Map<number, number>();
  for (let p = 0; p < rgba.length; p += 4) {
    const color = rgba[p] << 16 | rgba[p + 1] << 8 | rgba[p + 2];
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  GREYS.forEach((grey) => counts.set(grey, Infinity));
  const colors = [...counts].sort(([, a], [, b]) => a === b ? 0 : b - a).map(([color]) => color);
  const palette = paletteOf(colors);
  const indices = new Map(colors.map((color) => [color, nearest(palette, color)]));
  const raw = new Uint8Array(height * (1 + width));
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p += 4) {
      raw[y * (1 + width) + 1 + x] = indices.get(rgba[p] << 16 | rgba[p + 1] << 8 | rgba[p + 2])!;
    }
  }
  const plte = Uint8Array.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return writePng([
    ihdr({ width, height, colorType: INDEXED }),
    ["PLTE", plte],
    ["IDAT", await deflate(raw)],
  ]);
}

/**
 * Colours that every other one is close to: as close as can be with so few. A rare colour gets its place before one
 * that can hardly be told from a frequent one, so that the ends of a legend are not lost.
 */
function paletteOf(colors: readonly number[]): number[] {
  for (let apart = 1;; apart *= 2) {
    const palette: number[] = [];
    for (const color of colors) {
      if (palette.every((other) => difference(color, other) >= apart)) palette.push(color);
      if (palette.length > MOST_COLORS) break;
    }
    if (palette.length <= MOST_COLORS) return palette;
  }
}

/** The index of the colour that differs least. */
function nearest(palette: readonly number[], color: number): number {
  const differences = palette.map((other) => difference(color, other));
  return differences.indexOf(Math.min(...differences));
}

/** Of two colours, channel by channel, squared. */
function difference(a: number, b: number): number {
  return (((a >> 16) & 255) - ((b >> 16) & 255)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 +
    ((a & 255) - (b & 255)) ** 2;
}

const RGB = 2, INDEXED = 3;

type Chunk = readonly [type: string, data: Uint8Array];

function ihdr(
  { width, height, colorType }: {
    readonly width: number;
    readonly height: number;
    readonly colorType: number;
  },
): Chunk {
  const header = new Uint8Array(13), view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, colorType], 8);
  return ["IHDR", header];
}

async function deflate(raw: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const zlib = new Blob([raw]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(zlib).arrayBuffer());
}

async function writePng(chunks: readonly Chunk[]): Promise<Uint8Array> {
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const parts = [
    signature,
    ...chunks.map(([type, data]) => chunk(type, data)),
    chunk("IEND", new Uint8Array(0)),
  ];
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
