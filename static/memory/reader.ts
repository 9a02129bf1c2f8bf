/**
 * The page's side of the memory worker.
 *
 * @module
 */

import { openWorker } from "../open_worker.ts";
import { giveModels, type ModelWanted, wantsModel } from "../voices/model_requests.ts";
import type { Shelf } from "../voices/shelf.ts";
import type { Answered, Asked, Question, Questions } from "./messages.ts";

/** Asks the worker, which is started by the first question. */
export interface MemoryReader {
  /**
   * Asks one question.
   *
   * @returns Nothing if another question of the same kind was asked before this one's turn came.
   * @throws {Error} Saying why there is no answer.
   */
  ask<Q extends Question>(question: Q, ask: Questions[Q]["ask"]): Promise<Questions[Q]["answer"] | undefined>;
}

/** A question that was not sent yet, or waits for its answer. */
interface Waiting {
  readonly asked: Asked;
  readonly resolve: (answer: Questions[Question]["answer"] | undefined) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A reader in a worker of its own. One question is with the worker at a time; of those that wait, a newer one takes the
 * place of an older one of its kind, so that a held arrow key leaves no queue behind.
 */
export class WorkerReader implements MemoryReader {
  readonly #shelf: Pick<Shelf, "part">;
  readonly #queue: Waiting[] = [];
  #sent: Waiting | undefined;
  #worker: Worker | undefined;
  #number = 0;

  /** @param shelf Where the models are. */
  constructor(shelf: Pick<Shelf, "part">) {
    this.#shelf = shelf;
  }

  ask<Q extends Question>(
    question: Q,
    ask: Questions[Q]["ask"],
  ): Promise<Questions[Q]["answer"] | undefined> {
    const asked: Asked<Q> = { number: ++this.#number, question, ask };
    return new Promise((resolve, reject) => {
      const outdated = this.#queue.findIndex(({ asked }) => asked.question === question);
      if (outdated >= 0) this.#queue.splice(outdated, 1)[0].resolve(undefined);
      this.#queue.push({ asked, resolve, reject } as Waiting);
      this.#send();
    });
  }

  #send(): void {
    if (this.#sent || this.#queue.length === 0) return;
    this.#worker ??= this.#start();
    this.#sent = this.#queue.shift()!;
    this.#worker.postMessage(this.#sent.asked);
  }

  #start(): Worker {
    const worker = openWorker("memory-worker");
    giveModels(worker, this.#shelf);
    worker.onmessage = ({ data }: MessageEvent<Answered | ModelWanted>) => {
      if (wantsModel(data)) return;
      const waiting = this.#sent;
      this.#sent = undefined;
      if ("answer" in data) waiting?.resolve(data.answer);
      else waiting?.reject(new Error(data.problem));
      this.#send();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#worker = undefined;
      const error = new Error("Cannot show the memory as its worker did not start: reload the page");
      const lost = [...this.#sent ? [this.#sent] : [], ...this.#queue.splice(0)];
      this.#sent = undefined;
      for (const { reject } of lost) reject(error);
    };
    return worker;
  }
}
