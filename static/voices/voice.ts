/**
 * Whoever replies: a server, or the page itself.
 *
 * @module
 */

import type { Problem } from "../protocol/problem.ts";
import type { ReplyEvent } from "../protocol/reply_event.ts";
import type { ReplyRequest } from "../protocol/reply_request.ts";
import type { Shelf } from "./shelf.ts";

/** The server could not be reached, or stopped within an answer. */
export class ServerAway extends Error {
  override readonly name = "ServerAway";
}

/** The request was understood and refused. */
export class Refused extends Error {
  override readonly name = "Refused";

  /**
   * @param status As in HTTP: 404 for a model that is not there.
   * @param problem What to tell the reader.
   * @param retryAfter In how many seconds it would not be refused; undefined if that will not help.
   */
  constructor(readonly status: number, readonly problem: Problem, readonly retryAfter?: number) {
    super(problem.message);
  }
}

/**
 * What is told of a reply: its events; that whoever replies has too much to do and is asked again in some seconds; and
 * once, if the server was lost and the page goes on instead, that.
 */
export type VoiceEvent = ReplyEvent | { readonly type: "busy"; readonly seconds: number } | {
  readonly type: "away";
};

/** What the page asks of whoever replies. The same request gives the same bytes from every voice. */
export interface Voice extends Shelf {
  /** Whether a server that it depends on answers now. */
  isThere(): Promise<boolean>;

  /**
   * Asks for a reply. Aborting ends it without an error.
   *
   * @throws {ServerAway | Refused}
   */
  reply(request: ReplyRequest, signal: AbortSignal): AsyncGenerator<VoiceEvent>;
}
