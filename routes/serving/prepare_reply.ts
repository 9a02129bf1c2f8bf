/**
 * Turns a request into a reply that is ready to be written.
 *
 * @module
 */

import type { ReplyOptions, ReplyWriter, Vocabulary } from "../../lib/mod.ts";
import { type PreparedReply, prepareReply as prepare, type Prompt } from "../../lib/sampling/mod.ts";
import type { ReplyRequest } from "../../static/protocol/reply_request.ts";
import { RequestProblem } from "../problems.ts";
import type { ModelShelf, OpenModel } from "./model_shelf.ts";
import type { ReplyStream } from "./reply_stream.ts";

/** The most seconds after which to try again: what is waiting may leave at any time. */
const LONGEST_RETRY = 30;

/** What decides a reply. */
export interface ReplyOrder extends Pick<ReplyRequest, "model" | "turns" | "begun"> {
  readonly settings: Omit<ReplyOptions, "form">;
}

/** A reply before its first character. */
export interface ReadyReply extends PreparedReply {
  readonly vocabulary: Vocabulary;
  /** Writes it, until it ends or the signal stops it. */
  start(signal: AbortSignal): ReplyStream;
}

/**
 * Opens the model and prepares the reply.
 *
 * @throws {RequestProblem} 404 if there is no such model, 429 if too many replies are waiting, 400 if the reply
 * has already ended.
 */
export async function prepareReply(shelf: ModelShelf, order: ReplyOrder): Promise<ReadyReply> {
  const model = await openToWrite(shelf, order.model);
  const { vocabulary, info } = model.checkpoint;
  const { kind, thresholds, words } = info;
  const { prompt, reply } = prepare({ vocabulary, kind, thresholds, words }, order);
  checkUnfinished(reply, "begun");
  checkWait(shelf, model, prompt);
  const start = (signal: AbortSignal) => model.batcher.start({ prompt, writer: reply, signal });
  return { vocabulary, prompt, reply, start };
}

/**
 * Opens a model that has time to write.
 *
 * @throws {RequestProblem} 404 if there is no such model, 429 if too many replies are waiting.
 */
export async function openToWrite(shelf: ModelShelf, id: string): Promise<OpenModel> {
  const model = await shelf.open(id);
  if (!model) {
    const message = "Cannot reply as the model's file is gone or has changed";
    throw new RequestProblem(404, { message, fields: [{ field: "model", message }] });
  }
  if (model.batcher.isFull) {
    const message = "Cannot reply right now as too many replies are being written: try again in a moment";
    throw new RequestProblem(429, { message }, { headers: { "Retry-After": "2" } });
  }
  return model;
}

/**
 * Makes sure that a reply begins soon enough.
 *
 * @throws {RequestProblem} 429 if it would have to wait too long for its first character.
 */
export function checkWait(
  { maxWait }: Pick<ModelShelf, "maxWait">,
  { batcher }: Pick<OpenModel, "batcher">,
  prompt: Pick<Prompt, "turns" | "lead">,
): void {
  const wait = batcher.waitFor(prompt);
  if (wait <= maxWait) return;
  const message = "Cannot reply right now as long conversations of others are being read: " +
    `it would begin after ${wait.toFixed(1)} seconds, and ${maxWait} are allowed (see --max-wait)`;
  const later = Math.min(Math.ceil(wait - maxWait), LONGEST_RETRY);
  throw new RequestProblem(429, { message }, { headers: { "Retry-After": `${later}` } });
}

/**
 * Makes sure that something is left to be written.
 *
 * @param field Where in the request the beginning of the reply is.
 * @throws {RequestProblem} 400 if the reply has already ended.
 */
export function checkUnfinished({ finish }: Pick<ReplyWriter, "finish">, field: string): void {
  if (finish === undefined) return;
  const message = "Cannot continue as the reply has already ended or reached its greatest length";
  throw new RequestProblem(400, { message, fields: [{ field, message }] });
}
