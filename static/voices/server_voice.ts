/**
 * The server that the page came from.
 *
 * @module
 */

import type { ModelList } from "../protocol/model_info.ts";
import type { ReplyEvent } from "../protocol/reply_event.ts";
import type { ReplyRequest } from "../protocol/reply_request.ts";
import { readEventStream } from "./event_stream.ts";
import { ask } from "./read_place.ts";
import { Refused, ServerAway, type Voice } from "./voice.ts";

/** Asks over HTTP; addresses are relative to the page, which may be below a sub-path. */
export const serverVoice: Voice = {
  async models() {
    const response = await ask("api/models");
    return ((await response.json()) as ModelList).models;
  },

  part(id, part) {
    const path = part === "states" ? "api/states" : `api/models/${id}/${part}`;
    return Promise.resolve(new URL(path, document.baseURI).href);
  },

  async isThere() {
    try {
      return (await fetch("api/health", { cache: "no-store" })).ok;
    } catch {
      return false;
    }
  },

  async *reply(request, signal) {
    try {
      let response = await askForReply(request, signal);
      for (; response instanceof Refused; response = await askForReply(request, signal)) {
        const seconds = response.retryAfter!;
        yield { type: "busy", seconds };
        await pause(1000 * seconds, signal);
      }
      let ended = false;
      for await (const data of readEventStream(response.body!)) {
        const event = JSON.parse(data) as ReplyEvent;
        ended = event.type === "done" || event.type === "problem";
        yield event;
      }
      if (!ended) throw new ServerAway("The connection was lost within the reply");
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof Refused || error instanceof ServerAway) throw error;
      throw new ServerAway("The connection was lost within the reply");
    }
  },
};

/** The server's answer; its refusal if that is only for now. */
async function askForReply(request: ReplyRequest, signal: AbortSignal): Promise<Response | Refused> {
  try {
    return await ask("api/replies", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(request),
      signal,
    });
  } catch (error) {
    if (error instanceof Refused && error.retryAfter! > 0) return error;
    throw error;
  }
}

/** Waits; throws as soon as the signal says so. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
