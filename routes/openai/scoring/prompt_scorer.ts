/**
 * Finds out how likely a model thinks each symbol of a text to be.
 *
 * It reads with the model's own weights in single precision, as `deno task evaluate` does, so that the loss is the same
 * to the last digits; replies may be written with rounded weights.
 *
 * @module
 */

import { setImmediate } from "node:timers/promises";
import { type Checkpoint, openBackend, type Stepper } from "../../../lib/mod.ts";
import type { OpenModel } from "../../serving/model_shelf.ts";
import { openStepper, type Pause } from "../../serving/open_stepper.ts";
import { scoreToken, type TokenScore } from "../token_score.ts";

/** How many texts are read side by side. */
const ROWS = 16;
/** Milliseconds of reading before others get their turn. */
const SLICE_MS = 3;

/** A text on its way through the model. */
interface Task {
  readonly ids: Uint16Array;
  /** How many of the likeliest symbols to list. */
  readonly listed: number;
  readonly signal: AbortSignal;
  readonly scores: TokenScore[];
  readonly done: PromiseWithResolvers<TokenScore[]>;
}

/** Reads texts with one model, several side by side. */
export class PromptScorer {
  readonly #checkpoint: Checkpoint;
  readonly #pause: Pause;
  #stepper: Stepper | undefined;
  readonly #waiting: Task[] = [];
  /** Task r is read in row r. */
  readonly #reading: Task[] = [];
  #running = false;

  /**
   * @param checkpoint The model; its weights are prepared when a text is first scored.
   * @param pause Lets sockets have their turn.
   */
  constructor(checkpoint: Checkpoint, pause: Pause = setImmediate) {
    this.#checkpoint = checkpoint;
    this.#pause = pause;
  }

  /**
   * Scores each symbol of a text but the first, from an empty memory.
   *
   * @param options.listed How many of the likeliest symbols to list at each place.
   * @param options.signal Gives up; the promise is then rejected with its reason.
   */
  score(
    ids: Uint16Array,
    options: { readonly listed: number; readonly signal: AbortSignal },
  ): Promise<TokenScore[]> {
    if (ids.length < 2) return Promise.resolve([]);
    const task: Task = { ids, ...options, scores: [], done: Promise.withResolvers() };
    this.#waiting.push(task);
    if (!this.#running) void this.#run();
    return task.done.promise;
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      const options = { rows: ROWS, weights: "float32", pause: this.#pause } as const;
      const stepper = this.#stepper ??= await openStepper(openBackend(), this.#checkpoint.model, options);
      while (this.#waiting.length + this.#reading.length > 0) {
        const until = performance.now() + SLICE_MS;
        this.#admit(stepper);
        while (this.#reading.length > 0 && performance.now() < until) this.#step(stepper);
        await this.#pause();
      }
    } catch (error) {
      for (const { done } of [...this.#waiting.splice(0), ...this.#reading.splice(0)]) done.reject(error);
    }
    this.#running = false;
  }

  /** Drops what nobody wants any more, and fills the free rows. */
  #admit(stepper: Stepper): void {
    for (const tasks of [this.#waiting, this.#reading]) {
      for (let i = tasks.length - 1; i >= 0; i--) {
        if (!tasks[i].signal.aborted) continue;
        tasks[i].done.reject(tasks[i].signal.reason);
        if (tasks === this.#waiting) tasks.splice(i, 1);
        else this.#free(stepper, i);
      }
    }
    while (this.#waiting.length > 0 && this.#reading.length < ROWS) {
      stepper.writeState(this.#reading.length);
      this.#reading.push(this.#waiting.shift()!);
    }
  }

  /** One symbol of every text. */
  #step(stepper: Stepper): void {
    stepper.step(this.#reading.map(({ ids, scores }) => ids[scores.length]));
    // Backwards, so that the row that moves into a freed place has already been handled.
    for (let row = this.#reading.length - 1; row >= 0; row--) {
      const { ids, scores, listed, done } = this.#reading[row];
      scores.push(scoreToken(stepper.logits(row), ids[scores.length + 1], listed));
      if (scores.length + 1 < ids.length) continue;
      done.resolve(scores);
      this.#free(stepper, row);
    }
  }

  /** Takes a row from a text; the last row moves into its place, so that the rows in use stay together. */
  #free(stepper: Stepper, row: number): void {
    const last = this.#reading.pop()!;
    if (row === this.#reading.length) return;
    stepper.writeState(row, stepper.readState(this.#reading.length));
    this.#reading[row] = last;
  }
}

const scorers = new WeakMap<Checkpoint, PromptScorer>();

/** The scorer of an open model; it goes with the model. */
export function scorerOf({ checkpoint, pause }: Pick<OpenModel, "checkpoint" | "pause">): PromptScorer {
  let scorer = scorers.get(checkpoint);
  if (!scorer) scorers.set(checkpoint, scorer = new PromptScorer(checkpoint, pause));
  return scorer;
}
