/**
 * The page's side of the worker that replies.
 *
 * @module
 */

import { openWorker } from "../open_worker.ts";
import type { ModelGlimpse } from "../protocol/model_glimpse.ts";
import type { ReplyEvent } from "../protocol/reply_event.ts";
import type { ReplyRequest } from "../protocol/reply_request.ts";
import { giveModels } from "./model_requests.ts";
import type { Shelf } from "./shelf.ts";
import { Refused } from "./voice.ts";
import type { ReplyAsk, ReplyTold } from "./worker/messages.ts";

/** What has been told in answer to one question, and who waits for more. */
interface Telling {
  readonly told: ReplyTold[];
  wake(): void;
}

/** Starts the worker with the first question, and passes on what it tells. */
export class ReplyWorker {
  readonly #shelf: Pick<Shelf, "part">;
  readonly #tellings = new Map<number, Telling>();
  #worker: Worker | undefined;
  #number = 0;

  /** @param shelf Where its models are. */
  constructor(shelf: Pick<Shelf, "part">) {
    this.#shelf = shelf;
  }

  /** Starts the worker now: where its program comes from may be away later. */
  prepare(): void {
    this.#worker ??= this.#start();
  }

  /**
   * Asks for a reply; see `Voice.reply()`.
   *
   * @throws {Refused}
   */
  async *reply(request: ReplyRequest, signal: AbortSignal): AsyncGenerator<ReplyEvent> {
    const number = ++this.#number;
    const stop = () => {
      this.#ask({ ask: "stop", number });
      this.#tell({ told: "end", number });
    };
    signal.addEventListener("abort", stop);
    try {
      if (signal.aborted) return;
      for await (const told of this.#listen({ ask: "reply", number, request })) {
        if (told.told === "end") return;
        if (told.told === "event") yield told.event;
      }
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /**
   * Asks what a model's memory looks like before anything is said.
   *
   * @throws {Refused}
   */
  async glimpse(model: string): Promise<ModelGlimpse> {
    for await (const told of this.#listen({ ask: "glimpse", number: ++this.#number, model })) {
      if (told.told === "glimpse") return told.glimpse;
    }
    throw new TypeError("A worker tells until it is no longer listened to");
  }

  /** Asks, and yields all that is told in answer until nobody listens any more. */
  async *#listen(ask: ReplyAsk): AsyncGenerator<ReplyTold> {
    const told: ReplyTold[] = [], telling: Telling = { told, wake: () => {} };
    this.#tellings.set(ask.number, telling);
    try {
      this.#ask(ask);
      for (;;) {
        while (told.length === 0) await new Promise<void>((resolve) => telling.wake = resolve);
        const next = told.shift()!;
        if (next.told === "refused") throw new Refused(next.status, { message: next.message });
        yield next;
      }
    } finally {
      this.#tellings.delete(ask.number);
    }
  }

  #ask(ask: ReplyAsk): void {
    this.prepare();
    this.#worker?.postMessage(ask);
  }

  #start(): Worker {
    const worker = openWorker("reply-worker");
    giveModels(worker, this.#shelf);
    worker.addEventListener("message", ({ data }: MessageEvent<ReplyTold>) => {
      if (data.told) this.#tell(data);
    });
    worker.onerror = (event) => {
      event.preventDefault();
      this.#worker = undefined;
      const message = "Cannot reply as the page's worker did not start: reload the page";
      for (const number of this.#tellings.keys()) {
        this.#tell({ told: "refused", number, status: 500, message });
      }
    };
    return worker;
  }

  #tell(told: ReplyTold): void {
    const telling = this.#tellings.get(told.number);
    telling?.told.push(told);
    telling?.wake();
  }
}
