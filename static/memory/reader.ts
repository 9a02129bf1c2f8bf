/**
 * The page's side of the program that reads along.
 *
 * @module
 */

import type { Answered, Asked, Question, Questions } from "./messages.ts";

/** Asks the worker, which is started by the first question. */
export interface MemoryReader {
  /** @throws {Error} Saying why there is no answer. */
  ask<Q extends Question>(question: Q, ask: Questions[Q]["ask"]): Promise<Questions[Q]["answer"]>;
}

/** How a question that waits is settled. */
interface Waiting {
  readonly resolve: (answer: Questions[Question]["answer"]) => void;
  readonly reject: (error: Error) => void;
}

/** A reader in a worker of its own. */
export class WorkerReader implements MemoryReader {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #number = 0;

  ask<Q extends Question>(question: Q, ask: Questions[Q]["ask"]): Promise<Questions[Q]["answer"]> {
    this.#worker ??= this.#start();
    const asked: Asked<Q> = { number: ++this.#number, question, ask };
    return new Promise((resolve, reject) => {
      this.#waiting.set(asked.number, { resolve, reject } as Waiting);
      this.#worker!.postMessage(asked);
    });
  }

  #start(): Worker {
    const worker = openWorker(document.getElementById("app")!.dataset.memoryWorker!);
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ("answer" in data) waiting?.resolve(data.answer);
      else waiting?.reject(new Error(data.problem));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#worker = undefined;
      const error = new Error("Cannot show the memory as the program that reads along did not start");
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    return worker;
  }
}

/** Browsers that know Trusted Types; the others need no permission. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): {
    createScriptURL(url: string): URL;
  };
}

function openWorker(path: string): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const checked = (url: string) => {
    if (/^\/assets\/memory_worker-[0-9a-f]+\.js$/.test(url)) return url;
    throw new TypeError(
      `Cannot start a program as it must be the one that reads along: current value is ${url}`,
    );
  };
  policy ??= trustedTypes?.createPolicy("memory-worker", { createScriptURL: checked });
  return new Worker(policy?.createScriptURL(path) ?? checked(path), { type: "module" });
}

/** A policy can be made once only. */
let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;
