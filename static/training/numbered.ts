/**
 * Questions to a worker, each with a number: an answer can come before it is waited for, and a question can be told of
 * more than once before it is answered.
 *
 * @module
 */

/** Sent to the worker. */
export interface NumberedAsk<A> {
  readonly number: number;
  readonly ask: A;
}

/** Sent back: any number of times `told`, then once `answer` or `problem`. */
export type NumberedTold<T, R> =
  | { readonly number: number; readonly told: T }
  | { readonly number: number; readonly answer: R }
  | { readonly number: number; readonly problem: string };

/** Answers one question; `tell` says how far it has come. */
export type Answerer<A, T, R> = (ask: A, tell: (told: T) => void) => Promise<R>;

/** The worker's side: answers whatever is asked, several questions at a time if need be. */
export function answerQuestions<A, T, R>(answer: Answerer<A, T, R>): void {
  const post = (message: NumberedTold<T, R>) => postMessage(message);
  addEventListener("message", async ({ data: { number, ask } }: MessageEvent<NumberedAsk<A>>) => {
    try {
      post({ number, answer: await answer(ask, (told) => post({ number, told })) });
    } catch (error) {
      post({ number, problem: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** A question that waits for its answer. */
interface Waiting<T, R> {
  readonly tell: (told: T) => void;
  readonly resolve: (answer: R) => void;
  readonly reject: (error: Error) => void;
}

/** The page's side. */
export class WorkerLine<A, T, R> {
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, Waiting<T, R>>();
  #worker: Worker | undefined;
  #number = 0;

  /** @param start Starts the worker; called by the first question, and by the next after it has died. */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /**
   * Asks a question.
   *
   * @param tell Is told how far it has come.
   * @throws {Error} Saying why there is no answer.
   */
  ask(ask: A, tell: (told: T) => void = () => {}): Promise<R> {
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { tell, resolve, reject });
      this.#worker ??= this.#open();
      this.#worker.postMessage({ number, ask } satisfies NumberedAsk<A>);
    });
  }

  /** Ends the worker; who still waits is told so. */
  close(why = "It was ended"): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error(why));
  }

  #open(): Worker {
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<NumberedTold<T, R>>) => {
      const waiting = this.#waiting.get(data.number);
      if ("told" in data) return waiting?.tell(data.told);
      this.#waiting.delete(data.number);
      if ("answer" in data) waiting?.resolve(data.answer);
      else waiting?.reject(new Error(data.problem));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.close(`The page's second program has stopped${event.message ? `: ${event.message}` : ""}`);
    };
    return worker;
  }
}
