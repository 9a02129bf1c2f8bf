/**
 * A worker's side of {@linkcode giveModels}.
 *
 * @module
 */

import type { ModelGiven, ModelWanted } from "../model_requests.ts";
import type { Place } from "../shelf.ts";

/** Those who wait for a model's place, by its id. */
const waiting = new Map<string, PromiseWithResolvers<ModelGiven>>();
/** What the page has told of each model. */
const given = new Map<string, ModelGiven>();

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
  const file = place === undefined ? undefined : await readFile(place);
  return file ? new Uint8Array(await file.arrayBuffer()) : undefined;
}

/** Where to ask what a model remembers, once the model was read; nothing if no server may know. */
export function statesAddress(id: string): string | undefined {
  return given.get(id)?.states;
}

/** Where a model's atlas and activity are, once the model was read; nothing if it has none. */
export function samplePlaces(id: string): ModelGiven["sample"] {
  return given.get(id)?.sample;
}

/** Reads a file from its place; nothing if it is not there. */
export async function readFile(place: Place): Promise<Blob | undefined> {
  if (typeof place !== "string") return place;
  const response = await fetch(place);
  return response.ok ? await response.blob() : undefined;
}

globalThis.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (!givesModel(data)) return;
  given.set(data.gives, data);
  waiting.get(data.gives)?.resolve(data);
  waiting.delete(data.gives);
});
