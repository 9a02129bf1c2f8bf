/**
 * A reply in portions: characters that are made close together travel together.
 *
 * @module
 */

import type { SSEStreamingApi } from "hono/streaming";
import type { Choice, ReplyWriter } from "../../lib/mod.ts";
import type { ReplyStream } from "./reply_stream.ts";

/** Characters that are made within this many milliseconds make a portion. */
const GATHER_MS = 15;
/** A reader who takes nothing for this many milliseconds is gone. */
const WRITE_DEADLINE_MS = 10_000;

/** What has been written since the portion before. */
export interface Portion {
  readonly text: string;
  readonly choices: readonly Choice[];
  /** Whether it is the last. */
  readonly done: boolean;
}

/**
 * Takes a reply until it ends or nobody reads it any more.
 *
 * @param reply Where it comes from.
 * @param options.writer What writes it.
 * @param options.reader Who reads it.
 * @param options.sent The first so many characters are known to the reader already.
 */
export async function* portions(
  reply: ReplyStream,
  options: { readonly writer: ReplyWriter; readonly reader: SSEStreamingApi; readonly sent: number },
): AsyncGenerator<Portion, void> {
  const { writer, reader } = options;
  for (let sent = options.sent, done = false; !done;) {
    const choices = await reply.take();
    if (choices.length === 0 || reader.aborted) return;
    const { text } = writer;
    done = choices.some((choice) => choice.done);
    yield { text: text.slice(sent), choices, done };
    sent = text.length;
    if (!done) await reader.sleep(GATHER_MS);
  }
}

/**
 * Writes an event; gives up on a reader who has stopped reading.
 *
 * @param deadline After so many milliseconds.
 */
export async function sendEvent(
  reader: SSEStreamingApi,
  data: string,
  deadline: number = WRITE_DEADLINE_MS,
): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Deno.errors.TimedOut()), deadline);
  try {
    await Promise.race([reader.writeSSE({ data }), promise]);
  } catch (error) {
    if (!(error instanceof Deno.errors.TimedOut)) throw error;
    reader.abort();
  } finally {
    clearTimeout(timer);
  }
}
