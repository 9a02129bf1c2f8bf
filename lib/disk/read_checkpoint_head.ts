/**
 * Looks into checkpoints on disk without reading them whole: what is none, or too large, costs nothing.
 *
 * @module
 */

import { type CheckpointHead, decodeCheckpointHead } from "../training/checkpoint/checkpoint.ts";
import { safetensorsDataStart } from "../training/checkpoint/safetensors_header.ts";

/** The longest header that is read: a vocabulary of all characters there are fits. */
const MAX_HEADER_BYTES = 16 * 1024 * 1024;

/** What a checkpoint tells before its numbers, and its file. */
export interface CheckpointFileHead extends CheckpointHead {
  /** The file's bytes. */
  readonly size: number;
  /** When it was last written. */
  readonly modified: Date;
}

/**
 * Reads the header of a checkpoint, and checks that the file is as long as it says.
 *
 * @param path The file.
 * @param source Its name for messages; default the path.
 * @throws {SyntaxError} If it is no checkpoint, or an incomplete one.
 * @throws {Deno.errors.NotFound} If there is no such file.
 */
export async function readCheckpointHead(path: string, source: string = path): Promise<CheckpointFileHead> {
  using file = await Deno.open(path);
  const { size, mtime } = await file.stat();
  const start = await readStart(file, 8);
  const length = safetensorsDataStart(start, source, { size });
  if (length > MAX_HEADER_BYTES) {
    throw new SyntaxError(
      `Cannot read ${source} as a checkpoint as its header must have at most ${MAX_HEADER_BYTES} bytes: ` +
        `current value is ${length}`,
    );
  }
  await file.seek(0, Deno.SeekMode.Start);
  const head = decodeCheckpointHead(await readStart(file, length), source, { size });
  return { ...head, size, modified: mtime ?? new Date(0) };
}

/** The next bytes of a file; fewer at its end. */
async function readStart(file: Deno.FsFile, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let read = 0;
  for (let more: number | null = 0; more !== null && read < length; read += more ?? 0) {
    more = await file.read(bytes.subarray(read));
  }
  return bytes.subarray(0, read);
}
