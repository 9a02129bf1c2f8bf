/**
 * A reply in portions: characters made close together are sent together.
 *
 * @module
 */

import type { SSEStreamingApi } from "hono/streaming";
import type { Choice, ReplyWriter } from "../../lib/mod.ts";
import type { ReplyStream } from "./reply_stream.ts";

/** A reader who takes nothing for this many milliseconds counts as gone. */
const WRITE_DEADLINE_MS = 10_000;

/** What has been written since the previous portion. */
export interface Portion {
  readonly text: string;
  readonly choices: readonly Choice[];
  /** Whether this is the last. */
  readonly done: boolean;
}

/**
 * Takes a reply until it ends or its reader has gone.
 *
 * @param reply Where it comes from.
 * @param options.writer What writes it.
 * @param options.reader Who reads it.
 * @param options.sent How many of the first characters the reader already has.
 */
export async function* portions(
  reply: ReplyStream,
  options: {
    readonly writer: Pick<ReplyWriter, "text">;
    readonly reader: SSEStreamingApi;
    readonly sent: number;
  },
): AsyncGenerator<Portion, void> {
  const { writer, reader } = options;
  for (let sent = options.sent, done = false; !done;) {
    const choices = await reply.take();
    if (choices.length === 0 || reader.aborted) return;
    const { text } = writer;
    done = choices.some((choice) => choice.done);
    yield { text: text.slice(sent), choices, done };
    // Text that the reader has may be held back by the writer for now.
    sent = Math.max(sent, text.length);
    if (!done) await reader.sleep(reply.gatherMs);
  }
}

/**
 * Writes an event; gives up if the reader has stopped reading.
 *
 * @param message Its data, or its name as well.
 * @param deadline Milliseconds to wait for the reader.
 */
export async function sendEvent(
  reader: SSEStreamingApi,
  message: string | { readonly data: string; readonly event: string },
  deadline: number = WRITE_DEADLINE_MS,
): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Deno.errors.TimedOut()), deadline);
  try {
    await Promise.race([reader.writeSSE(typeof message === "string" ? { data: message } : message), promise]);
  } catch (error) {
    if (!(error instanceof Deno.errors.TimedOut)) throw error;
    reader.abort();
  } finally {
    clearTimeout(timer);
  }
}
