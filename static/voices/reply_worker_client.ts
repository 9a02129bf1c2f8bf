/**
 * The page's side of the worker that replies.
 *
 * @module
 */

import { openWorker } from "../open_worker.ts";
import type { ReplyEvent } from "../protocol/reply_event.ts";
import type { ReplyRequest } from "../protocol/reply_request.ts";
import { giveModels } from "./model_requests.ts";
import type { Shelf } from "./shelf.ts";
import { Refused } from "./voice.ts";
import type { ReplyAsk, ReplyTold } from "./worker/messages.ts";

/** What has been told of a reply, and who waits for more. */
interface Telling {
  readonly told: ReplyTold[];
  wake(): void;
}

/** Starts the worker with the first reply, and passes on what it tells. */
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
    const number = ++this.#number, told: ReplyTold[] = [];
    const telling: Telling = { told, wake: () => {} };
    this.#tellings.set(number, telling);
    const worker = this.#worker ??= this.#start();
    const stop = () => {
      worker.postMessage({ ask: "stop", number } satisfies ReplyAsk);
      told.push({ told: "end", number });
      telling.wake();
    };
    signal.addEventListener("abort", stop);
    try {
      worker.postMessage({ ask: "reply", number, request } satisfies ReplyAsk);
      if (signal.aborted) stop();
      for (;;) {
        while (told.length === 0) await new Promise<void>((resolve) => telling.wake = resolve);
        const next = told.shift()!;
        if (next.told === "end") return;
        if (next.told === "refused") throw new Refused(next.status, { message: next.message });
        yield next.event;
      }
    } finally {
      signal.removeEventListener("abort", stop);
      this.#tellings.delete(number);
    }
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
