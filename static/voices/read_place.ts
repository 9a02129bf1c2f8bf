/**
 * Reads a file from wherever it is.
 *
 * @module
 */

import type { Problem } from "../protocol/problem.ts";
import type { Place } from "./shelf.ts";
import { Refused, ServerAway } from "./voice.ts";

/**
 * Fetches an answer.
 *
 * @throws {ServerAway} If there is none.
 * @throws {Refused} If it is not a success.
 */
export async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ServerAway("The server does not answer");
  }
  if (response.ok) return response;
  const problem: Problem = await response.json().catch(() => ({
    message: `The server answered with status ${response.status}`,
  }));
  const retryAfter = response.headers.get("Retry-After");
  throw new Refused(response.status, problem, retryAfter === null ? undefined : Number(retryAfter));
}

/**
 * Reads a file whole.
 *
 * @param place Where it is; nothing if the model has no such part.
 * @throws {ServerAway | Refused} If it is not there.
 */
export async function readPlace(place: Place | undefined): Promise<Blob> {
  if (place === undefined) throw new Refused(404, { message: "Cannot find this model any more" });
  return typeof place === "string" ? await (await ask(place)).blob() : place;
}

/** Reads a file of JSON; see {@linkcode readPlace}. */
export async function readJson<T>(place: Place | undefined): Promise<T> {
  return JSON.parse(await (await readPlace(place)).text()) as T;
}
