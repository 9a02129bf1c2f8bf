/**
 * The models to chat with: found on disk, described, and opened on demand.
 *
 * @module
 */

import { setImmediate } from "node:timers/promises";
import type { Backend, Checkpoint } from "../../lib/mod.ts";
import type { ModelCard } from "../../static/protocol/model_card.ts";
import type { ModelInfo } from "../../static/protocol/model_info.ts";
import { readModelCard } from "./model_card.ts";
import { type AtlasFiles, atlasPaths, readAtlasFiles } from "../../lib/disk/atlas_files.ts";
import { findModelFiles, type ModelFile } from "../../lib/disk/model_files.ts";
import { ServerMetrics } from "./metrics/server_metrics.ts";
import { openStepper, type Pause } from "./open_stepper.ts";
import { readModel } from "./read_model.ts";
import { ReplyBatcher, rowsFor } from "./reply_batcher.ts";
import type { SocketPause } from "./socket_pause.ts";
import { unlessMissing } from "../../lib/disk/unless_missing.ts";

/** A model ready to write. */
export interface OpenModel {
  readonly checkpoint: Checkpoint;
  readonly batcher: ReplyBatcher;
  /** Lets sockets have their turn, for whoever else computes with it. */
  readonly pause: Pause;
}

/** A model on the shelf, as of its file's last change. */
interface Entry {
  readonly file: ModelFile;
  readonly info: ModelInfo;
}

/** How many replies one model writes at once. */
const MAX_REPLIES = 200;
/** How many seconds a reply may take to begin. */
export const MAX_WAIT = 30;
/** How many models stay in memory, besides those that are writing. */
const MAX_OPEN = 3;

/** The models below a folder. */
export class ModelShelf {
  /** What is counted and measured while they write. */
  readonly metrics = new ServerMetrics();
  /** How many seconds a reply may take to begin; who would have to wait longer is told to come back. */
  readonly maxWait: number;
  readonly #root: string | undefined;
  readonly #backend: Backend;
  readonly #wanted: string | undefined;
  readonly #pause: Pause;
  #entries: Entry[] = [];
  #looking: Promise<void> | undefined;
  /** What cannot be read, with its date if that is known: each is reported once. */
  readonly #refused = new Map<string, number>();
  /** Least recently used first. */
  readonly #open = new Map<string, Promise<OpenModel | undefined>>();

  /**
   * @param root The project's folder; undefined for the runs below the working folder and this project's shipped models.
   * @param options.backend Computes for the models.
   * @param options.wanted A model file to put before all others.
   * @param options.maxWait Default 30.
   * @param options.pause Lets sockets have their turn between two steps; by default they wait for a while.
   */
  constructor(
    root: string | undefined,
    options: {
      readonly backend: Backend;
      readonly wanted?: string;
      readonly maxWait?: number;
      readonly pause?: SocketPause;
    },
  ) {
    this.#root = root;
    this.#backend = options.backend;
    this.#wanted = options.wanted;
    const { pause } = options;
    this.#pause = pause ? () => pause.pause() : setImmediate;
    this.maxWait = options.maxWait ?? MAX_WAIT;
  }

  /** All models on disk, the best choice first. */
  async list(): Promise<ModelInfo[]> {
    this.#looking ??= this.#look().finally(() => this.#looking = undefined);
    await this.#looking;
    return this.#entries.map((entry) => entry.info);
  }

  /**
   * Opens a model, unless it is open already.
   *
   * @returns Nothing if no file has this id any more.
   */
  async open(id: string): Promise<OpenModel | undefined> {
    let opening = this.#open.get(id);
    if (!opening) {
      const entry = await this.#find(id);
      if (!entry) return undefined;
      opening = this.#open.get(id) ?? this.#load(entry);
    }
    this.#open.delete(id);
    this.#open.set(id, opening);
    const model = await opening.catch((error) => {
      this.#open.delete(id);
      throw error;
    });
    if (!model) this.#open.delete(id);
    await this.#closeIdle(id);
    return model;
  }

  /**
   * The bytes of a model's file, as on disk.
   *
   * @returns Nothing if no file has this id any more.
   */
  async read(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const entry = await this.#find(id);
    return entry && await unlessMissing(Deno.readFile(entry.file.path));
  }

  /**
   * A model's card, read each time: someone may be writing it.
   *
   * @returns Nothing if no file has this id any more.
   */
  async card(id: string): Promise<ModelCard | undefined> {
    const entry = await this.#find(id);
    return entry && await readModelCard(entry.file, id);
  }

  /**
   * The atlas of a model's units, read each time: someone may be making it.
   *
   * @returns Nothing if no file has this id any more, or the model has no atlas.
   */
  async atlas(id: string): Promise<AtlasFiles | undefined> {
    const entry = await this.#find(id);
    return entry && await readAtlasFiles(entry.file.path, id);
  }

  async #find(id: string): Promise<Entry | undefined> {
    const isIt = ({ info }: Entry) => info.id === id;
    if (!this.#entries.some(isIt)) await this.list();
    return this.#entries.find(isIt);
  }

  async #look(): Promise<void> {
    const files = await findModelFiles({
      ...this.#root !== undefined && { root: this.#root },
      ...this.#wanted !== undefined && { wanted: this.#wanted },
      onUnreadable: (path, error) => this.#refuse({ path, name: path, modified: new Date(0) }, error),
    });
    const entries: Entry[] = [];
    for (const file of files) {
      const known = this.#entries.find((entry) =>
        entry.file.path === file.path && +entry.file.modified === +file.modified
      );
      const entry = known ?? await this.#describe(file);
      // The same bytes in two places are the same model.
      if (entry && !entries.some(({ info }) => info.id === entry.info.id)) {
        entries.push(await withAtlas(entry));
      }
    }
    this.#entries = entries;
  }

  async #describe(file: ModelFile): Promise<Entry | undefined> {
    if (this.#refused.get(file.path) === +file.modified) return undefined;
    try {
      const { description } = await readModel(file);
      const { name, shipped, modified } = file;
      return { file, info: { ...description, file: name, shipped, date: modified.toISOString() } };
    } catch (error) {
      this.#refuse(file, error);
      return undefined;
    }
  }

  /** Reports what cannot be read, once until it changes. */
  #refuse({ path, name, modified }: Pick<ModelFile, "path" | "name" | "modified">, error: unknown): void {
    if (this.#refused.get(path) === +modified) return;
    this.#refused.set(path, +modified);
    console.error(`Skipped ${name}: ${error instanceof Error ? error.message : error}`);
  }

  /** Frees every model; no reply may be in progress. */
  close(): void {
    for (const opening of this.#open.values()) void opening.then((model) => model?.batcher.close());
    this.#open.clear();
  }

  /** Loads a model, unless a training run has replaced its file. */
  async #load({ file, info }: Entry): Promise<OpenModel | undefined> {
    const { checkpoint, description } = await unlessMissing(readModel(file)) ?? {};
    if (!checkpoint || description?.id !== info.id) return undefined;
    const pause = this.#pause;
    const options = { rows: rowsFor(MAX_REPLIES), weights: "int8", pause } as const;
    const stepper = await openStepper(this.#backend, checkpoint.model, options);
    return { checkpoint, batcher: new ReplyBatcher(stepper, { pause, metrics: this.metrics }), pause };
  }

  /** Frees the least recently used models. */
  async #closeIdle(inUse: string): Promise<void> {
    for (const [id, opening] of [...this.#open]) {
      if (this.#open.size <= MAX_OPEN) return;
      const model = await opening;
      if (id === inUse || !model || model.batcher.size > 0) continue;
      this.#open.delete(id);
      model.batcher.close();
    }
  }
}

/** Says whether there is an atlas beside the model now: it is made later than the model, and may be taken away. */
async function withAtlas(entry: Entry): Promise<Entry> {
  const { atlas: before, ...info } = entry.info;
  const found = await Deno.stat(atlasPaths(entry.file.path).atlas).catch(() => undefined);
  if ((before === true) === (found !== undefined)) return entry;
  return { ...entry, info: found ? { ...info, atlas: true } : info };
}
