/**
 * The page's side of the lesson's worker.
 *
 * @module
 */

import { openWorker } from "../open_worker.ts";
import type { LessonAsk, LessonTold } from "./worker/messages.ts";

/** A listener to what the worker tells. */
type Listener = (told: LessonTold) => void;

/** Starts the worker and passes on what it tells. */
export class LessonWorker {
  readonly #worker: Worker;
  readonly #listeners = new Set<Listener>();

  /** Starts it. */
  constructor() {
    this.#worker = openWorker("lesson-worker");
    this.#worker.onmessage = ({ data }: MessageEvent<LessonTold>) => {
      for (const listener of this.#listeners) listener(data);
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      const message = "Cannot go on as the lesson's second program did not start";
      for (const listener of this.#listeners) listener({ told: "problem", message });
    };
  }

  /** Asks for something; the answer comes to the listeners. */
  ask(ask: LessonAsk): void {
    this.#worker.postMessage(ask);
  }

  /**
   * Listens to all that is told.
   *
   * @returns Ends that.
   */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
