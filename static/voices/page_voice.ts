/**
 * The page itself: it replies with the models that it has, in a worker.
 *
 * @module
 */

import type { ModelInfo } from "../protocol/model_info.ts";
import type { ReplyEvent } from "../protocol/reply_event.ts";
import type { ReplyRequest } from "../protocol/reply_request.ts";
import type { ModelPart, Place, Shelf } from "./shelf.ts";
import { Refused, type Voice } from "./voice.ts";
import { ReplyWorker } from "./reply_worker_client.ts";

/** What writes for the page. */
export type ReplyWriter = Pick<ReplyWorker, "reply" | "glimpse" | "prepare">;

/** Replies without a server, with the same bytes as a server's. */
export class PageVoice implements Voice {
  readonly #shelves: readonly Shelf[];
  readonly #worker: ReplyWriter;

  /** @param shelves Where its models are; if two have the same model, the first one's is taken. */
  constructor(shelves: readonly Shelf[], worker?: ReplyWriter) {
    this.#shelves = shelves;
    this.#worker = worker ?? new ReplyWorker(this);
  }

  async models(): Promise<readonly ModelInfo[]> {
    const models = (await Promise.all(this.#shelves.map((shelf) => shelf.models()))).flat();
    return models.filter(({ id }, k) => models.findIndex((model) => model.id === id) === k);
  }

  async part(id: string, part: ModelPart): Promise<Place | undefined> {
    const place = await this.#stored(id, part);
    if (place !== undefined || part !== "glimpse") return place;
    // What is not kept beside a model is worked out.
    if (await this.#stored(id, "weights") === undefined) return undefined;
    return new Blob([JSON.stringify(await this.#worker.glimpse(id))]);
  }

  async #stored(id: string, part: ModelPart): Promise<Place | undefined> {
    for (const shelf of this.#shelves) {
      const place = await shelf.part(id, part);
      if (place !== undefined) return place;
    }
  }

  isThere(): Promise<boolean> {
    return Promise.resolve(true);
  }

  /** Makes sure that it can reply later, when nothing more can be loaded. */
  prepare(): void {
    this.#worker.prepare();
  }

  async *reply(request: ReplyRequest, signal: AbortSignal): AsyncGenerator<ReplyEvent> {
    if (await this.part(request.model, "weights") === undefined) {
      throw new Refused(404, { message: "Cannot reply as the model is no longer in this browser" });
    }
    yield* this.#worker.reply(request, signal);
  }
}
