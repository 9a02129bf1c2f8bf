/**
 * The page's client for the server.
 *
 * @module
 */

import type { ModelCard } from "../protocol/model_card.ts";
import type { ModelInfo, ModelList } from "../protocol/model_info.ts";
import type { Problem } from "../protocol/problem.ts";
import type { ReplyEvent } from "../protocol/reply_event.ts";
import type { ReplyRequest } from "../protocol/reply_request.ts";
import { readEventStream } from "./event_stream.ts";

/** The server could not be reached, or stopped within an answer. */
export class ServerAway extends Error {
  override readonly name = "ServerAway";
}

/** The server understood the request and refused it. */
export class Refused extends Error {
  override readonly name = "Refused";

  /** @param problem What the server said. */
  constructor(readonly status: number, readonly problem: Problem) {
    super(problem.message);
  }
}

/** What the page asks of a server. */
export interface Server {
  /** @throws {ServerAway} */
  models(): Promise<readonly ModelInfo[]>;
  /** @throws {ServerAway | Refused} */
  card(id: string): Promise<ModelCard>;
  /** Whether the server answers. */
  isThere(): Promise<boolean>;
  /**
   * Asks for a reply. Aborting ends it without an error.
   *
   * @throws {ServerAway | Refused}
   */
  reply(request: ReplyRequest, signal: AbortSignal): AsyncGenerator<ReplyEvent>;
}

/** The server that the page came from. */
export const server: Server = {
  async models() {
    const response = await ask("/api/models");
    return ((await response.json()) as ModelList).models;
  },

  async card(id) {
    return await (await ask(`/api/models/${id}/card`)).json() as ModelCard;
  },

  async isThere() {
    try {
      return (await fetch("/api/health", { cache: "no-store" })).ok;
    } catch {
      return false;
    }
  },

  async *reply(request, signal) {
    try {
      const response = await ask("/api/replies", {
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

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ServerAway("The server does not answer");
  }
  if (response.ok) return response;
  const problem: Problem = await response.json().catch(() => ({
    message: `The server answered with status ${response.status}`,
  }));
  throw new Refused(response.status, problem);
}
