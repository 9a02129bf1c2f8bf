/**
 * Everything that the page does about training: it reads files, begins runs, follows them and looks after what is
 * stored.
 *
 * @module
 */

import { type Budget, DEFAULT_VALID_FRACTION, type Recipe, runName } from "../../lib/training/mod.ts";
import type { AtlasAsk } from "../own_models/make_own_atlas.ts";
import { deleteOwnModel, listOwnModels } from "../own_models/own_models.ts";
import { heldRuns, holding, lockOf } from "../own_models/run_lock.ts";
import { getRunText, listRuns, putRun } from "../own_models/run_record.ts";
import { newId } from "../store/new_id.ts";
import { Store } from "../store/store.ts";
import type { ChatsAsk, ChatsProgress, ChatsRead, DroppedSource } from "./chats/messages.ts";
import { type DeskState, EMPTY_DESK, type LiveRun, PLAIN_READING, type ReadingChoice } from "./desk_state.ts";
import { curvesOf } from "./curves_of.ts";
import { followRun } from "./follow_run.ts";
import type { TrainingAnswer, TrainingAsk, TrainingOrder, TrainingTold } from "./messages.ts";
import { WorkerLine } from "./numbered.ts";
import { readingOptions } from "./reading_options.ts";
import { keepLasting, storageUse } from "./storage_use.ts";

/** What the reader has chosen for a run. */
export interface RunChoice {
  readonly name: string;
  readonly chosen: Partial<Recipe>;
  readonly threads: number;
  /** Whether to learn above all what the bot says. */
  readonly replies: boolean;
  /** The key of a model of one's own to start from. */
  readonly from?: string;
}

/** Where the programs are. */
export interface TrainingPrograms {
  readonly startTraining: () => Worker;
  readonly startReading: () => Worker;
  readonly startAtlas: () => Worker;
  /** The address of the embedded chats; absent where there are none. */
  readonly embedded?: string;
}

type TrainingLine = WorkerLine<TrainingAsk, TrainingTold, TrainingAnswer>;

/** One desk for the page, open or not. */
export class TrainingDesk extends Store<DeskState> {
  readonly #programs: TrainingPrograms;
  readonly #trainer: TrainingLine;
  readonly #reader: WorkerLine<ChatsAsk, ChatsProgress, ChatsRead>;
  /** Numbers the readings: only the newest counts. */
  #reading = 0;

  /** @param programs Where the workers are. */
  constructor(programs: TrainingPrograms) {
    super(EMPTY_DESK);
    this.#programs = programs;
    this.#trainer = new WorkerLine(programs.startTraining);
    this.#reader = new WorkerLine(programs.startReading);
  }

  /** Whether there are embedded chats to learn from. */
  get hasEmbedded(): boolean {
    return this.#programs.embedded !== undefined;
  }

  /** Whether a run is going on here. */
  get isBusy(): boolean {
    const { run } = this.state;
    return run !== undefined && !["paused", "done", "failed", "elsewhere"].includes(run.phase);
  }

  /** What a run is called if nobody names it. */
  get defaultName(): string {
    return runName(this.state.sources.map(({ path }) => path));
  }

  /** Takes files that were dropped: models to keep, and chats to learn from. */
  async take(dropped: readonly DroppedSource[]): Promise<void> {
    const isModel = ({ path }: DroppedSource) => path.endsWith(".safetensors");
    for (const { path, files } of dropped.filter(isModel)) {
      await this.importModel(files[0].file, path).catch(({ message }: Error) =>
        this.set({ problem: message })
      );
    }
    const sources = dropped.filter((source) => !isModel(source));
    if (sources.length === 0) return;
    this.set({
      sources: [...this.state.sources, ...sources],
      embedded: false,
      reading: PLAIN_READING,
      refused: [],
    });
    await this.#read();
    // Nothing is learnt from files that could not be read.
    if (this.state.problem !== undefined) this.set({ sources: [] });
  }

  /** Takes the embedded chats. */
  takeEmbedded(): void {
    this.forget();
    this.set({ embedded: true });
  }

  /** Puts all files away. */
  forget(): void {
    this.#reading++;
    this.#reader.close();
    const { runs, models, run, elsewhere } = this.state;
    this.set({
      ...EMPTY_DESK,
      runs,
      models,
      elsewhere,
      run,
      share: undefined,
      read: undefined,
      problem: undefined,
    });
  }

  /** Reads the files in another way. */
  async choose(change: Partial<ReadingChoice>): Promise<void> {
    this.set({ reading: { ...this.state.reading, ...change } });
    await this.#read();
  }

  async #read(): Promise<void> {
    const number = ++this.#reading, { sources, reading } = this.state;
    this.set({ share: 0, problem: undefined });
    try {
      const ask = { sources, options: readingOptions(reading) };
      const read = await this.#reader.ask(ask, ({ share }) => {
        if (number === this.#reading) this.set({ share });
      });
      if (number !== this.#reading) return;
      const isRefused = ({ path }: DroppedSource) => read.refused.some((one) => one.path === path);
      this.set({
        read,
        share: undefined,
        sources: sources.filter((source) => !isRefused(source)),
        refused: [...this.state.refused, ...read.refused.map(({ reason }) => plain(reason))],
      });
    } catch (error) {
      if (number !== this.#reading) return;
      this.set({ read: undefined, share: undefined, problem: plain((error as Error).message) });
    }
  }

  /** Begins a run with what was read. */
  async begin({ name, chosen, threads, replies, from }: RunChoice): Promise<void> {
    const { sources, reading, read, embedded } = this.state;
    if (this.isBusy || (!embedded && !read?.corpus)) return;
    const key = newId(), paths = sources.map(({ path }) => path);
    const { format, ...options } = readingOptions(reading);
    const order: TrainingOrder = {
      key,
      name,
      ...embedded ? { embedded: this.#programs.embedded! } : { corpus: read!.corpus! },
      sources: {
        corpus: replies ? [] : paths,
        replies: replies ? paths : [],
        valid: [],
        format: format ?? "auto",
        validFraction: DEFAULT_VALID_FRACTION,
        ...Object.keys(options).length > 0 && { reading: options },
      },
      chosen,
      ...from !== undefined && { from },
    };
    this.#show({ key, name, phase: "reading", losses: [], evaluations: [], hasModel: false });
    void keepLasting().then(() => this.refresh());
    await this.#follow({ ask: "begin", order, threads });
  }

  /** Goes on with a stored run, perhaps for longer than was planned. */
  async goOn(
    key: string,
    { budget, threads }: { readonly budget?: Budget; readonly threads: number },
  ): Promise<void> {
    if (this.isBusy) return;
    await this.open(key);
    if (!this.state.run || this.state.run.phase === "elsewhere") return;
    this.#show({ ...withoutProblem(this.state.run), phase: "reading", stopped: false });
    await this.#follow({ ask: "go on", key, threads, ...budget && { budget } });
  }

  /** Shows a stored run, as it was left. */
  async open(key: string): Promise<void> {
    if (this.isBusy || this.state.run?.key === key) return;
    await this.refresh();
    const { runs, models, elsewhere } = this.state, run = runs.find((run) => run.key === key);
    if (!run) return;
    const counted = (await getRunText(key))?.counted;
    this.#show({
      key,
      name: run.name,
      ...run.stopped && { stopped: true },
      phase: elsewhere.has(key) ? "elsewhere" : run.state === "done" ? "done" : "paused",
      ...curvesOf(run.log),
      ...counted !== undefined && { counted },
      stored: { time: Date.parse(run.date), step: run.step },
      hasModel: models.some((model) => model.key === key),
    });
  }

  /** Ends the run after its current step; all is stored. */
  async pause(): Promise<void> {
    if (!this.isBusy) return;
    this.#show({ ...this.state.run!, phase: "pausing" });
    await this.#trainer.ask({ ask: "pause" });
  }

  /** Ends a run for good, before its time: it can still be trained further. */
  async stop(): Promise<void> {
    const key = this.state.run?.key;
    if (this.isBusy) await this.#ended(() => this.pause());
    await this.refresh();
    const run = this.state.runs.find((run) => run.key === key);
    if (run) await putRun({ ...run, state: "done", stopped: true });
    await this.refresh();
    if (this.state.run?.key === key && this.state.run) {
      this.#show({ ...this.state.run, phase: "done", stopped: true });
    }
  }

  /** Puts the run that is on show away, to begin another one. */
  close(): void {
    if (!this.isBusy) this.set({ run: undefined });
  }

  /** Stores a model from a file. */
  async importModel(file: Blob, name: string): Promise<void> {
    await this.#trainer.ask({ ask: "import", file, name });
    await this.refresh();
  }

  /** Gives a model, or a run, another name. */
  async rename(key: string, name: string): Promise<void> {
    const { run } = this.state;
    if (run?.key === key && this.isBusy) throw new Error("It can be renamed once it is paused");
    await this.#trainer.ask({ ask: "rename", key, name });
    if (run?.key === key) this.#show({ ...run, name });
    await this.refresh();
  }

  /**
   * Deletes a model with its run.
   *
   * @throws {Error} If it is learning in another tab.
   */
  async delete(key: string): Promise<void> {
    const { run } = this.state;
    if (run?.key === key) {
      if (this.isBusy) await this.#ended(() => this.pause());
      this.set({ run: undefined });
    }
    await holding(lockOf(key), () => deleteOwnModel(key));
    await this.refresh();
  }

  /**
   * Finds out what the units of a model follow, in a worker of its own.
   *
   * @param tell Is told the share that is done, 0 … 1.
   * @throws {Error} If the model has learnt on meanwhile, or is no longer there.
   */
  async makeAtlas(key: string, tell: (share: number) => void): Promise<void> {
    const line = new WorkerLine<AtlasAsk, number, void>(this.#programs.startAtlas);
    const { embedded } = this.#programs;
    try {
      await line.ask({ key, ...embedded !== undefined && { embedded } }, tell);
    } finally {
      line.close();
    }
    await this.refresh();
  }

  /** Looks at what is stored. */
  async refresh(): Promise<void> {
    const [runs, models, use, elsewhere] = await Promise.all([
      listRuns(),
      listOwnModels(),
      storageUse(),
      this.#heldElsewhere(),
    ]);
    this.set({ runs, models, elsewhere, ...use && { use } });
  }

  /** Looks whether another tab has begun or ended a run; call it now and then while training is on show. */
  async lookElsewhere(): Promise<void> {
    const before = this.state.elsewhere, now = await this.#heldElsewhere();
    if (before.symmetricDifference(now).size === 0) return;
    await this.refresh();
    const { run, elsewhere } = this.state;
    if (!run || this.isBusy || before.has(run.key) === elsewhere.has(run.key)) return;
    this.close();
    await this.open(run.key);
  }

  async #heldElsewhere(): Promise<ReadonlySet<string>> {
    const held = await heldRuns(), { run } = this.state;
    if (run && this.isBusy) held.delete(run.key);
    return held;
  }

  async #follow(ask: Extract<TrainingAsk, { ask: "begin" | "go on" }>): Promise<void> {
    const follow = (told: TrainingTold) => {
      if (this.state.run) this.#show(followRun(this.state.run, told));
      if (told.told === "plan") void this.#count();
      if (told.told === "plan" || told.told === "stored" && told.best) void this.refresh();
    };
    try {
      const answer = await this.#trainer.ask(ask, follow);
      if (answer.answer === "ended" && this.state.run) {
        this.#show({ ...this.state.run, phase: answer.end.reason === "stopped" ? "paused" : "done" });
      }
    } catch (error) {
      if (this.state.run) {
        this.#show({ ...this.state.run, phase: "failed", problem: (error as Error).message });
      }
    }
    await this.refresh();
    const { run, elsewhere } = this.state;
    if (run?.phase === "failed" && elsewhere.has(run.key)) {
      this.#show({ ...withoutProblem(run), phase: "elsewhere" });
    }
  }

  /** Counts letters in a worker of its own, so that the run need not wait. */
  async #count(): Promise<void> {
    const { key, counted } = this.state.run!;
    if (counted !== undefined) return;
    const line: TrainingLine = new WorkerLine(this.#programs.startTraining);
    try {
      const answer = await line.ask({ ask: "count", key });
      const { run } = this.state;
      if (answer.answer === "counted" && run?.key === key) this.#show({ ...run, counted: answer.nats });
    } catch {
      // The run needs no line to beat.
    } finally {
      line.close();
    }
  }

  /** Waits until the run has ended. */
  async #ended(end: () => Promise<void>): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const unsubscribe = this.subscribe(() => this.isBusy || resolve());
    await end();
    if (this.isBusy) await promise;
    unsubscribe();
  }

  #show(run: LiveRun): void {
    this.set({ run });
  }
}

/** Without advice for a shell. */
function plain(message: string): string {
  return message.replace(/, or read all in one way.*$/m, "");
}

function withoutProblem({ problem: _, retry: __, ...run }: LiveRun): LiveRun {
  return run;
}
