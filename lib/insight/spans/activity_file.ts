/**
 * An index of activity as bytes, small enough to come with a model.
 *
 * | bytes | what |
 * |---|---|
 * | 0 … 7 | `CELLACT` and the version, 1 |
 * | 8 … 15 | fingerprint of all following bytes |
 * | 16 … 19 | n, the length of the JSON text; 32 bits, little-endian |
 * | 20 … 20 + n | JSON in UTF-8: `{"model", "text", "config", "on", "off", "length"}` |
 * | the rest | for each unit of each layer, high then low: how many borders, then each border minus the one before |
 *
 * The numbers of the rest are written with seven bits per byte, lowest first, and all bytes of a number but the last
 * have the top bit set (LEB128): a short run after a short gap takes two bytes.
 *
 * @module
 */

import type { ModelConfig } from "../../nn/model.ts";
import { Fingerprint } from "../../sampling/model_identity.ts";
import { ActivityIndex } from "./activity_index.ts";

/** Which model's activity it is, and over which text. */
export interface ActivityOrigin {
  /** The model; see `modelIdentity()`. */
  readonly model: string;
  /** The text; see {@linkcode textIdentity}. */
  readonly text: string;
}

/** The content of an activity file. */
export interface Activity extends ActivityOrigin {
  /** When each unit was on. */
  readonly index: ActivityIndex;
}

/** The content of the JSON text. */
interface Head extends ActivityOrigin {
  readonly config: ModelConfig;
  readonly on: number;
  readonly off: number;
  readonly length: number;
}

const MAGIC = new TextEncoder().encode("CELLACT\x01");
const HEADER = 20;

/**
 * A short name for a text: runs make sense only beside the text they were found in.
 *
 * @param ids The symbols of the whole text.
 * @returns 16 hexadecimal digits that change with every symbol.
 *
 * @example
 * ```ts
 * import { textIdentity } from "./activity_file.ts";
 * import { assertMatch, assertNotEquals } from "@std/assert";
 *
 * assertMatch(textIdentity([4, 5]), /^[0-9a-f]{16}$/);
 * assertNotEquals(textIdentity([4, 5]), textIdentity([5, 4]));
 * ```
 */
export function textIdentity(ids: ArrayLike<number>): string {
  return new Fingerprint().add(ids).add([ids.length]).hex;
}

/**
 * Writes an index as bytes; the same index gives the same bytes.
 *
 * @param activity The index, its model and its text.
 *
 * @example
 * ```ts
 * import { decodeActivity, encodeActivity, textIdentity } from "./activity_file.ts";
 * import { ActivityIndex } from "./activity_index.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const index = new ActivityIndex({ cell: "rnn", vocabularySize: 5, hiddenSize: 1, numLayers: 1 });
 * index.addStates([0, 1, 1, 0, -1]);
 * const bytes = encodeActivity({ index, model: "0123456789abcdef", text: textIdentity([4, 1, 2, 3, 1]) });
 * const again = decodeActivity(bytes, "example.activity");
 * assertEquals([...again.index.runs({ layer: 0, unit: 0, sign: 1 })], [1, 3]);
 * ```
 */
export function encodeActivity({ index, model, text }: Activity): Uint8Array<ArrayBuffer> {
  const { config, on, off, length } = index;
  const head = new TextEncoder().encode(
    JSON.stringify({ model, text, config, on, off, length } satisfies Head),
  );
  let bytes = new Uint8Array(1024), end = HEADER + head.length;
  const room = (needed: number) => {
    if (needed <= bytes.length) return;
    const larger = new Uint8Array(2 * needed);
    larger.set(bytes);
    bytes = larger;
  };
  const write = (value: number) => {
    for (; value > 127; value >>>= 7) bytes[end++] = (value & 127) | 128;
    bytes[end++] = value;
  };
  room(end);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(16, head.length, true);
  bytes.set(head, HEADER);
  for (const unit of index.units()) {
    const borders = index.runs(unit);
    room(end + 5 * (borders.length + 1));
    write(borders.length);
    let before = 0;
    for (const border of borders) {
      write(border - before);
      before = border;
    }
  }
  bytes.set(checksum(bytes.subarray(16, end)), 8);
  return bytes.slice(0, end);
}

/**
 * Reads what {@linkcode encodeActivity} wrote, and nothing else.
 *
 * @param bytes The file.
 * @param source Names the bytes in error messages, e.g. a file's path.
 * @throws {SyntaxError} If the bytes are not an activity file, of another version, cut off or damaged.
 */
export function decodeActivity(bytes: Uint8Array, source: string): Activity {
  const fail = (what: string): never => {
    throw new SyntaxError(`Cannot read the activity as ${source} ${what}`);
  };
  if (bytes.length < HEADER || MAGIC.subarray(0, 7).some((byte, i) => bytes[i] !== byte)) {
    fail("must be a file of activity: it does not start like one");
  }
  if (bytes[7] !== MAGIC[7]) fail(`must have version ${MAGIC[7]}: current value is ${bytes[7]}`);
  if (checksum(bytes.subarray(16)).some((byte, i) => bytes[8 + i] !== byte)) {
    fail("must be whole: it is cut off or damaged");
  }
  const start = HEADER + new DataView(bytes.buffer, bytes.byteOffset).getUint32(16, true);
  const { model, text, ...head }: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER, start)));
  const runs = [...readRuns(bytes, start)], units = 2 * head.config.numLayers * head.config.hiddenSize;
  if (runs.length !== units) fail(`must hold the runs of ${units} units: it has ${runs.length}`);
  return { model, text, index: ActivityIndex.from(head, runs) };
}

/** Reads the runs of one unit after another. */
function* readRuns(bytes: Uint8Array, start: number): Generator<Uint32Array> {
  let at = start;
  const read = () => {
    let value = 0, shift = 0, byte;
    do {
      byte = bytes[at++];
      value += (byte & 127) * 2 ** shift;
      shift += 7;
    } while (byte > 127);
    return value;
  };
  while (at < bytes.length) {
    const borders = new Uint32Array(read());
    let border = 0;
    for (let k = 0; k < borders.length; k++) borders[k] = border += read();
    yield borders;
  }
}

/** Eight bytes that change with every byte. */
function checksum(bytes: Uint8Array): Uint8Array {
  const { hex } = new Fingerprint().add(bytes).add([bytes.length]);
  return Uint8Array.from({ length: 8 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}
