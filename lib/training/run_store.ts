/**
 * Where a training run is stored: a folder on disk, a database in a browser, or memory in a test.
 *
 * @module
 */

/** The two checkpoints of a run: its best model, and the state to resume from. */
export type RunFile = "best" | "last";

/** The lines of a run's log, each without its line feed. */
export interface LogStore {
  /** All complete lines, as written. */
  read(): readonly string[];
  /**
   * Adds a line at the end.
   *
   * @throws {Error} If it cannot be stored.
   */
  append(line: string): void;
  /** Keeps only the first `count` lines, and drops an incomplete one. */
  cut(count: number): void;
}

/** Stores one run. */
export interface RunStore {
  /**
   * Replaces a checkpoint atomically: a reader sees either the old one or the new one, complete.
   *
   * @throws {Error} If it cannot be stored; then the old one is intact.
   */
  save(file: RunFile, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** A checkpoint as it was saved last; undefined if there is none. */
  load(file: RunFile): Promise<Uint8Array | undefined>;
  /** What happened. */
  readonly log: LogStore;
}

/** Stores nothing: for a process that trains alongside one that does. */
export const NOWHERE: RunStore = {
  save: () => Promise.resolve(),
  load: () => Promise.resolve(undefined),
  log: { read: () => [], append: () => {}, cut: () => {} },
};
