/**
 * The way from the page to training: what is to be known of it before its program is loaded.
 *
 * @module
 */

import { heldRuns } from "../own_models/run_lock.ts";
import { listRuns } from "../own_models/run_record.ts";
import { openWorker } from "../open_worker.ts";
import type { PageSetting } from "../page_setting.ts";
import { Store } from "../store/store.ts";
import type * as TrainingProgram from "../training_client.tsx";
import type { TrainingDesk } from "./training_desk.ts";
import type { PageActions } from "./view/desk_context.ts";

/** A run in few words. */
export interface RunGlance {
  readonly key: string;
  readonly name: string;
  /** Share of its time that is spent, and seconds to go, if they are known. */
  readonly share: number;
  readonly left?: number;
}

/** What the page shows of training by itself. */
export interface DoorState {
  /** The run that goes on here. */
  readonly running?: RunGlance | undefined;
  /** A run that was cut off: nobody trains it, but nobody has paused it either. */
  readonly interrupted?: RunGlance | undefined;
}

/** Loads training when it is wanted. */
export class TrainingDoor extends Store<DoorState> {
  readonly #place: PageSetting["training"];
  #program: Promise<typeof TrainingProgram> | undefined;
  #desk: Promise<TrainingDesk> | undefined;

  /** @param place Where the program is; nothing if there is no training here. */
  constructor(place: PageSetting["training"]) {
    super({});
    this.#place = place;
  }

  /** Whether models can be trained here. */
  get isThere(): boolean {
    return this.#place !== undefined;
  }

  /** Looks whether a run was cut off. */
  async look(): Promise<void> {
    if (!this.isThere || this.state.running) return;
    try {
      const runs = await listRuns(), held = await heldRuns();
      const cut = runs.find(({ key, state }) => state === "running" && !held.has(key));
      this.set({ interrupted: cut && { key: cut.key, name: cut.name, share: cut.share } });
    } catch {
      // Where nothing is stored, nothing was cut off.
    }
  }

  /** Everything about training. */
  desk(): Promise<TrainingDesk> {
    return this.#desk ??= this.#openDesk();
  }

  /** Takes files that were dropped on the page: call it while they are dropped. */
  async take(dropped: DataTransfer): Promise<void> {
    const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
    const desk = await this.desk(), { entrySources } = await this.#load();
    await desk.take(await entrySources(entries));
  }

  /**
   * Shows training in an element.
   *
   * @param actions What the page can do for it.
   * @returns Takes it away.
   */
  async show(host: HTMLElement, actions: PageActions): Promise<() => void> {
    const desk = await this.desk(), program = await this.#load();
    return program.showTraining(host, { desk, ...actions });
  }

  #load(): Promise<typeof TrainingProgram> {
    this.#program ??= import(new URL(this.#place!.script, document.baseURI).href);
    this.#program.catch(() => this.#program = this.#desk = undefined);
    return this.#program;
  }

  async #openDesk(): Promise<TrainingDesk> {
    const { TrainingDesk } = await this.#load(), { embedded } = this.#place!;
    const desk = new TrainingDesk({
      startTraining: () => openWorker("training-worker"),
      startReading: () => openWorker("chats-worker"),
      startAtlas: () => openWorker("atlas-worker"),
      ...embedded !== undefined && { embedded: new URL(embedded, document.baseURI).href },
    });
    desk.subscribe(() => this.#follow(desk));
    return desk;
  }

  /** Keeps up with the run, but only with what is shown of it. */
  #follow(desk: TrainingDesk): void {
    const { run } = desk.state;
    if (!run || !desk.isBusy) {
      if (this.state.running) this.set({ running: undefined });
      return;
    }
    const { key, name, progress } = run, { running, interrupted } = this.state;
    const share = Math.floor(100 * (progress?.share ?? 0)) / 100;
    const left = progress && Math.round(progress.left / 5) * 5;
    if (running?.key === key && running.share === share && running.left === left) return;
    this.set({
      running: { key, name, share, ...left !== undefined && { left } },
      interrupted: interrupted?.key === key ? undefined : interrupted,
    });
  }
}
