/**
 * How a worker gets a model's file: it asks the page, which knows where all models are.
 *
 * @module
 */

import type { Place, Shelf } from "./shelf.ts";

/** What a worker says that needs a model. */
export interface ModelWanted {
  readonly wants: string;
}

/** What the page answers; no place if no shelf has it. */
export interface ModelGiven {
  readonly gives: string;
  readonly place?: Place;
  /** Where to ask what the model remembers, if a server may have read with it. */
  readonly states?: string;
}

/** Whether a message is a worker's request for a model. */
export function wantsModel(data: unknown): data is ModelWanted {
  return typeof data === "object" && data !== null && "wants" in data;
}

/** Answers a worker's requests for models, for as long as it runs. */
export function giveModels(worker: Worker, shelf: Pick<Shelf, "part">): void {
  worker.addEventListener("message", async ({ data }: MessageEvent<unknown>) => {
    if (!wantsModel(data)) return;
    const [place, states] = await Promise.all([
      shelf.part(data.wants, "weights"),
      shelf.part(data.wants, "states"),
    ]);
    worker.postMessage(
      {
        gives: data.wants,
        ...place !== undefined && { place },
        ...typeof states === "string" && { states },
      } satisfies ModelGiven,
    );
  });
}
