/**
 * A training run in the browser's storage.
 *
 * @module
 */

import { decodeCheckpoint } from "../../../lib/training/mod.ts";
import { describeModel, type LogStore, type RunFile, type RunStore } from "../../../lib/training/mod.ts";
import type { OwnModel } from "../../own_models/own_model.ts";
import { getOwnModel, putOwnModel, tellChange } from "../../own_models/own_models.ts";
import { putRun, type RunRecord } from "../../own_models/run_record.ts";
import type { TrainingTold } from "../messages.ts";

/** Lines kept of the losses; of a longer log every second one is left out, the oldest first. */
const MOST_LINES = 4000;

/** Stores a run while it goes on: the next steps are taken while the browser writes. */
export class PageRunStore implements RunStore {
  readonly log: LogStore;
  #record: RunRecord;
  #lines: string[];
  /** The writing in progress; one at a time, so that the best model is stored before the state that follows it. */
  #writing: Promise<void> = Promise.resolve();
  readonly #tell: (told: TrainingTold) => void;

  /**
   * @param record The run as it is stored.
   * @param tell Is told of everything that is on the disk, and of a model that cannot get there.
   */
  constructor(record: RunRecord, tell: (told: TrainingTold) => void) {
    this.#record = record;
    this.#lines = [...record.log];
    this.#tell = tell;
    this.log = {
      read: () => this.#lines,
      append: (line) => this.#append(line),
      cut: (count) => void this.#lines.splice(count),
    };
  }

  /** Notes how far the run has come, to be stored with its next state. */
  note(change: Pick<RunRecord, "share" | "step">): void {
    this.#record = { ...this.#record, ...change };
  }

  /**
   * Begins to store a checkpoint.
   *
   * @throws {DOMException} If the one before could not be stored.
   */
  async save(file: RunFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#writing;
    const blob = new Blob([bytes]), { step } = this.#record;
    if (file === "best") {
      const model = ownModel(bytes, { key: this.#record.key, weights: blob, sources: this.#record.sources });
      this.#writing = this.#write(putOwnModel(model), { best: blob, step });
    } else {
      this.#record = { ...this.#record, last: blob, log: [...this.#lines], date: new Date().toISOString() };
      this.#writing = this.#write(putRun(this.#record), { step });
    }
    // It is told at the next save, or at the end.
    this.#writing.catch(() => {});
  }

  async load(file: RunFile): Promise<Uint8Array | undefined> {
    await this.#writing;
    const blob = file === "best" ? (await getOwnModel(this.#record.key))?.weights : this.#record.last;
    return blob && new Uint8Array(await blob.arrayBuffer());
  }

  /**
   * Waits until all is stored, and says how the run has ended.
   *
   * @throws {DOMException} If something could not be stored.
   */
  async finish(state: "paused" | "done"): Promise<void> {
    await this.#writing;
    this.#record = { ...this.#record, state, log: [...this.#lines], date: new Date().toISOString() };
    await putRun(this.#record);
    tellChange();
  }

  /** Notes, if that can be stored, that the run has failed: it is not one that was cut off. */
  async abandon(): Promise<void> {
    await putRun({ ...this.#record, state: "paused" }).catch(() => {});
    tellChange();
  }

  async #write(
    writing: Promise<void>,
    { best, step }: { readonly best?: Blob; readonly step: number },
  ): Promise<void> {
    try {
      await writing;
      this.#tell({ told: "stored", step, best: best !== undefined });
    } catch (error) {
      if (best) this.#tell({ told: "unstored", weights: best });
      throw error;
    }
  }

  #append(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length < MOST_LINES) return;
    const old = this.#lines.splice(0, MOST_LINES / 2);
    this.#lines.unshift(...old.filter((line, i) => i % 2 === 0 || line.includes('"event"')));
  }
}

/** A model as it is listed, from its file. */
export function ownModel(
  bytes: Uint8Array<ArrayBuffer>,
  others: Pick<OwnModel, "key" | "weights" | "sources">,
): OwnModel {
  const checkpoint = decodeCheckpoint(bytes, "the model");
  const info = {
    ...describeModel(checkpoint),
    file: "kept in this browser",
    shipped: false,
    date: new Date().toISOString(),
    own: others.key,
  };
  return { ...others, info, history: checkpoint.info };
}
