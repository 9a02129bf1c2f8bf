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
  /** Where its atlas and its activity are, if it has them. */
  readonly sample?: { readonly atlas: Place; readonly activity: Place };
}

/** Whether a message is a worker's request for a model. */
export function wantsModel(data: unknown): data is ModelWanted {
  return typeof data === "object" && data !== null && "wants" in data;
}

/** Answers a worker's requests for models, for as long as it runs. */
export function giveModels(worker: Worker, shelf: Pick<Shelf, "part">): void {
  worker.addEventListener("message", async ({ data }: MessageEvent<unknown>) => {
    if (!wantsModel(data)) return;
    const parts = ["weights", "states", "atlas", "activity"] as const;
    const [place, states, atlas, activity] = await Promise.all(
      parts.map((part) => shelf.part(data.wants, part)),
    );
    worker.postMessage(
      {
        gives: data.wants,
        ...place !== undefined && { place },
        ...typeof states === "string" && { states },
        ...atlas !== undefined && activity !== undefined && { sample: { atlas, activity } },
      } satisfies ModelGiven,
    );
  });
}
