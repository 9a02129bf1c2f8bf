/**
 * The texts of one request as one event stream.
 *
 * @module
 */

import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { type Portion, portions, sendEvent } from "../serving/portions.ts";
import { describeFailure } from "./failures.ts";
import { sideBySide, type Writing } from "./writing.ts";

/** Sends an object as an event; a name for it is sent with it. */
export type Send = (content: Record<string, unknown>, event?: string) => Promise<void>;

/** What is sent of the texts. */
export interface WritingEvents {
  /** Sends the events of one text from its first portion to its last. */
  tell(written: AsyncGenerator<Portion, void>, index: number, send: Send): Promise<void>;
  /** Sends what comes after all texts. */
  end?(send: Send): Promise<void>;
  /** The last line, if it is no event. */
  readonly last?: string;
  /** What is sent if the model fails; its error is for the log. */
  readonly failure?: (send: Send) => Promise<void>;
}

/** Writes texts while they are read; they end early if their reader leaves. */
export function streamWritings(c: Context, writings: readonly Writing[], events: WritingEvents): Response {
  const stop = new AbortController();
  return streamSSE(c, async (reader) => {
    reader.onAbort(() => stop.abort());
    const send: Send = (content, event) => {
      const data = JSON.stringify(content);
      return sendEvent(reader, event === undefined ? data : { data, event });
    };
    try {
      await sideBySide(writings, async (writing, index) => {
        // What writes a text that is drawn again is known in the end.
        const writer = {
          get text() {
            return writing.writer.text;
          },
        };
        const sent = writing.begun.length;
        const written = portions(writing.start(stop.signal), { writer, reader, sent });
        await events.tell(inPieces(written), index, send);
      });
      if (reader.aborted) return;
      await events.end?.(send);
      if (events.last !== undefined) await sendEvent(reader, events.last);
    } catch (error) {
      // Caught here because Hono's own hook would also send the error's message to the reader.
      console.error(`${c.req.method} ${c.req.path}: ${error instanceof Error ? error.stack : error}`);
      await (events.failure ?? sendFailure)(send);
    } finally {
      stop.abort();
    }
  });
}

/** Cuts what is written into words: of a reply that may be drawn again, a whole beginning comes at once. */
async function* inPieces(written: AsyncGenerator<Portion, void>): AsyncGenerator<Portion, void> {
  for await (const portion of written) {
    const { text, choices, done } = portion;
    const words = text.match(/\s*\S+|\s+$/g) ?? [text];
    for (const [k, word] of words.entries()) {
      const last = k === words.length - 1;
      yield { text: word, choices: last ? choices : [], done: done && last };
    }
  }
}

async function sendFailure(send: Send): Promise<void> {
  await send(describeFailure(500, { message: "The model failed" }));
}
