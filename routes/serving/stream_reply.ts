/**
 * A reply as an event stream: what `/api/replies` and `/v1/chat/completions` share, whatever the format of their
 * events.
 *
 * @module
 */

import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { type Portion, portions, sendEvent } from "./portions.ts";
import type { ReadyReply } from "./prepare_reply.ts";

/** How a reply is sent. */
export interface ReplyEvents {
  /** Sends the events of a reply from its first portion to its last. */
  tell(written: AsyncGenerator<Portion, void>, send: (data: string) => Promise<void>): Promise<void>;
  /** What is sent if the model fails; its error is for the log. */
  readonly failure: string;
  /** How many of the first characters the reader already has; default 0. */
  readonly sent?: number;
}

/** Writes a reply while it is read; it ends early if its reader leaves. */
export function streamReply(c: Context, { reply, start }: ReadyReply, events: ReplyEvents): Response {
  const stop = new AbortController();
  // The stream itself notices that its reader has left only when it is written to: not while a prompt is read.
  c.req.raw.signal.addEventListener("abort", () => stop.abort());
  return streamSSE(c, async (reader) => {
    reader.onAbort(() => stop.abort());
    try {
      const written = portions(start(stop.signal), { writer: reply, reader, sent: events.sent ?? 0 });
      await events.tell(written, (data) => sendEvent(reader, data));
    } catch (error) {
      // Caught here because Hono's own hook would also send the error's message to the reader.
      console.error(`${c.req.method} ${c.req.path}: ${error instanceof Error ? error.stack : error}`);
      await sendEvent(reader, events.failure);
    } finally {
      stop.abort();
    }
  });
}
