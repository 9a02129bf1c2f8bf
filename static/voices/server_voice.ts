/**
 * The server that the page came from.
 *
 * @module
 */

import type { ModelList } from "../protocol/model_info.ts";
import type { ReplyEvent } from "../protocol/reply_event.ts";
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
      const response = await ask("api/replies", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(request),
        signal,
      });
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
