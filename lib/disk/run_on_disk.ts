/**
 * A training run in its folder.
 *
 * @module
 */

import { join } from "@std/path";
import type { RunFile, RunStore } from "../training/run_store.ts";
import { LogFile } from "./log_file.ts";
import { BEST_FILE, LAST_FILE } from "./run_files.ts";
import { unlessMissing } from "./unless_missing.ts";
import { writeFileAtomically } from "./write_atomically.ts";

const NAMES: Readonly<Record<RunFile, string>> = { best: BEST_FILE, last: LAST_FILE };

/** Keeps a run's checkpoints and its log in one folder. */
export class RunOnDisk implements RunStore {
  readonly log: LogFile;
  readonly #folder: string;

  /**
   * @param folder Where the checkpoints go.
   * @param log The folder's `log.jsonl`, open to read and append.
   */
  constructor(folder: string, log: Deno.FsFile) {
    this.#folder = folder;
    this.log = new LogFile(log);
  }

  async save(file: RunFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await writeFileAtomically(join(this.#folder, NAMES[file]), bytes);
  }

  load(file: RunFile): Promise<Uint8Array | undefined> {
    return unlessMissing(Deno.readFile(join(this.#folder, NAMES[file])));
  }
}
