/**
 * A run's log on disk: `log.jsonl`.
 *
 * @module
 */

import type { LogStore } from "../training/run_store.ts";

const NEWLINE = "\n".charCodeAt(0);

/** The lines of an open file. */
export class LogFile implements LogStore {
  readonly #file: Deno.FsFile;

  /** @param file Open to read and append. */
  constructor(file: Deno.FsFile) {
    this.#file = file;
  }

  read(): readonly string[] {
    const bytes = this.#readBytes();
    const decoder = new TextDecoder();
    return lineEnds(bytes).map((end, i, ends) => decoder.decode(bytes.subarray(ends[i - 1] ?? 0, end - 1)));
  }

  append(line: string): void {
    const bytes = new TextEncoder().encode(`${line}\n`);
    try {
      for (let written = 0; written < bytes.length;) written += this.#file.writeSync(bytes.subarray(written));
    } catch (error) {
      throw new Error(`Cannot write log.jsonl: ${(error as Error).message}`);
    }
  }

  /** Truncates the file in one operation, so that a kill in between cannot lose what stays. */
  cut(count: number): void {
    this.#file.truncateSync(count === 0 ? 0 : lineEnds(this.#readBytes())[count - 1]);
  }

  #readBytes(): Uint8Array {
    this.#file.seekSync(0, Deno.SeekMode.Start);
    const { size } = this.#file.statSync();
    const bytes = new Uint8Array(size);
    for (let read = 0; read < size;) read += this.#file.readSync(bytes.subarray(read)) ?? size;
    return bytes;
  }
}

/** The offsets after all line feeds. */
function lineEnds(bytes: Uint8Array): number[] {
  const ends: number[] = [];
  for (let end = 0; (end = bytes.indexOf(NEWLINE, end) + 1) > 0;) ends.push(end);
  return ends;
}
