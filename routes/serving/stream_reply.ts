/**
 * A reply as an event stream: what `/api/replies` and `/v1/chat/completions` have in common, whatever their events
 * say.
 *
 * @module
 */

import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { type Portion, portions, sendEvent } from "./portions.ts";
import type { ReadyReply } from "./prepare_reply.ts";

/** How a reply is told. */
export interface ReplyEvents {
  /** Sends the events of a reply from its first portion to its last. */
  tell(written: AsyncGenerator<Portion, void>, send: (data: string) => Promise<void>): Promise<void>;
  /** What is sent if the model fails; its error is for the log. */
  readonly failure: string;
  /** The first so many characters are known to the reader already; default none. */
  readonly sent?: number;
}

/** Writes a reply while it is read: it ends early if its reader goes away. */
export function streamReply(c: Context, { writer, start }: ReadyReply, events: ReplyEvents): Response {
  const stop = new AbortController();
  return streamSSE(c, async (reader) => {
    reader.onAbort(() => stop.abort());
    try {
      const written = portions(start(stop.signal), { writer, reader, sent: events.sent ?? 0 });
      await events.tell(written, (data) => sendEvent(reader, data));
    } catch (error) {
      // Caught here, as Hono's own hook would send the error's message to the reader besides.
      console.error(`${c.req.method} ${c.req.path}: ${error instanceof Error ? error.stack : error}`);
      await sendEvent(reader, events.failure);
    } finally {
      stop.abort();
    }
  });
}
