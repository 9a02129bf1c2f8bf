/**
 * Where a training run is kept: a folder on a disk, a database in a browser, or a test's memory.
 *
 * @module
 */

/** The two checkpoints of a run: its best model, and the state that it is resumed from. */
export type RunFile = "best" | "last";

/** The lines of a run's log, each without its line feed. */
export interface LogStore {
  /** All whole lines, as they were written. */
  read(): readonly string[];
  /**
   * Adds a line at the end.
   *
   * @throws {Error} If it cannot be kept.
   */
  append(line: string): void;
  /** Keeps only so many lines, from the first on, and nothing of a line that was torn. */
  cut(count: number): void;
}

/** Keeps one run. */
export interface RunStore {
  /**
   * Puts a checkpoint in the place of the one before, in one instant: whoever reads sees either of them, whole.
   *
   * @throws {Error} If it cannot be kept; the one before is then unharmed.
   */
  save(file: RunFile, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** What has happened. */
  readonly log: LogStore;
}

/** Keeps nothing: for a process that trains along with one that does. */
export const NOWHERE: RunStore = {
  save: () => Promise.resolve(),
  log: { read: () => [], append: () => {}, cut: () => {} },
};
