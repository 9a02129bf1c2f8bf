/**
 * The page's side of the memory worker.
 *
 * @module
 */

import { openWorker } from "../open_worker.ts";
import { giveModels, type ModelWanted, wantsModel } from "../voices/model_requests.ts";
import type { Shelf } from "../voices/shelf.ts";
import {
  type Answered,
  type Asked,
  type Dropped,
  LONG_QUESTIONS,
  type Question,
  type Questions,
} from "./messages.ts";

/** Asks the worker, which is started by the first question. */
export interface MemoryReader {
  /**
   * Asks one question.
   *
   * @returns Nothing if another question of the same kind was asked before this one's turn came.
   * @throws {Error} Saying why there is no answer.
   */
  ask<Q extends Question>(question: Q, ask: Questions[Q]["ask"]): Promise<Questions[Q]["answer"] | undefined>;
  /** Gives up the questions that take long. */
  drop?(): void;
}

/** A question that was not sent yet, or waits for its answer. */
interface Waiting {
  readonly asked: Asked;
  readonly resolve: (answer: Questions[Question]["answer"] | undefined) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A reader in a worker of its own. One question is with the worker at a time, besides one of each kind that takes long;
 * a newer one takes the place of an older one of its kind that waits or takes long, so that a held arrow key leaves no
 * queue behind.
 */
export class WorkerReader implements MemoryReader {
  readonly #shelf: Pick<Shelf, "part">;
  readonly #queue: Waiting[] = [];
  /** Questions that take long and are with the worker. */
  readonly #long = new Map<Question, Waiting>();
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
      if (LONG_QUESTIONS.has(question)) return this.#sendLong({ asked, resolve, reject } as Waiting);
      const outdated = this.#queue.findIndex(({ asked }) => asked.question === question);
      if (outdated >= 0) this.#queue.splice(outdated, 1)[0].resolve(undefined);
      this.#queue.push({ asked, resolve, reject } as Waiting);
      this.#send();
    });
  }

  drop(): void {
    if (this.#long.size === 0) return;
    for (const { resolve } of this.#long.values()) resolve(undefined);
    this.#long.clear();
    this.#worker?.postMessage({ drops: true } satisfies Dropped);
  }

  #sendLong(waiting: Waiting): void {
    const { asked } = waiting;
    this.#long.get(asked.question)?.resolve(undefined);
    this.#long.set(asked.question, waiting);
    this.#worker ??= this.#start();
    this.#worker.postMessage(asked);
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
      const waiting = this.#take(data.number);
      if ("answer" in data) waiting?.resolve(data.answer);
      else waiting?.reject(new Error(data.problem));
      this.#send();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#worker = undefined;
      const error = new Error("Cannot show the memory as its worker did not start: reload the page");
      const lost = [...this.#sent ? [this.#sent] : [], ...this.#long.values(), ...this.#queue.splice(0)];
      this.#sent = undefined;
      this.#long.clear();
      for (const { reject } of lost) reject(error);
    };
    return worker;
  }

  /** The question with a number, which is no longer with the worker; nothing if the answer is not wanted any more. */
  #take(number: number): Waiting | undefined {
    const sent = this.#sent;
    if (sent?.asked.number === number) {
      this.#sent = undefined;
      return sent;
    }
    const long = [...this.#long.values()].find(({ asked }) => asked.number === number);
    if (long) this.#long.delete(long.asked.question);
    return long;
  }
}
