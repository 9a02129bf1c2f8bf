/**
 * A worker's side of {@linkcode giveModels}.
 *
 * @module
 */

import type { ModelGiven, ModelWanted } from "../model_requests.ts";

/** Those who wait for a model's place, by its id. */
const waiting = new Map<string, PromiseWithResolvers<ModelGiven>>();
const states = new Map<string, string | undefined>();

/** Whether a message is the page's answer to a request. */
export function givesModel(data: unknown): data is ModelGiven {
  return typeof data === "object" && data !== null && "gives" in data;
}

/**
 * Asks the page for a model's file, and reads it.
 *
 * @param id The model's id.
 * @returns Nothing if it is no longer anywhere.
 */
export async function requestModel(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  let answer = waiting.get(id);
  if (!answer) {
    waiting.set(id, answer = Promise.withResolvers());
    postMessage({ wants: id } satisfies ModelWanted);
  }
  const { place } = await answer.promise;
  if (place === undefined) return undefined;
  if (typeof place !== "string") return new Uint8Array(await place.arrayBuffer());
  const response = await fetch(place);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

/** Where to ask what a model remembers, once the model was read; nothing if no server may know. */
export function statesAddress(id: string): string | undefined {
  return states.get(id);
}

globalThis.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (!givesModel(data)) return;
  states.set(data.gives, data.states);
  waiting.get(data.gives)?.resolve(data);
  waiting.delete(data.gives);
});
