/**
 * `POST /api/replies`: one reply, as an event stream. Nothing of it is kept and nothing is logged.
 *
 * @module
 */

import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { SSEStreamingApi } from "hono/streaming";
import { END_OF_TURN } from "../lib/mod.ts";
import type { ReplyEvent } from "../static/protocol/reply_event.ts";
import { MAX_CONVERSATION_LENGTH, ReplyRequest } from "../static/protocol/reply_request.ts";
import { readBody, RequestProblem } from "./problems.ts";
import { limitBody } from "./serving/limit_body.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";
import { portions, sendEvent } from "./serving/portions.ts";
import { prepareReply } from "./serving/prepare_reply.ts";

/** Writes replies with the models of a shelf. */
export function replyRoutes(shelf: ModelShelf): Hono {
  return new Hono().post("/", limitBody(), async (c) => {
    const request = await readBody(c, ReplyRequest);
    const length = request.turns.reduce((sum, turn) => sum + turn.text.length, 0);
    if (length > MAX_CONVERSATION_LENGTH) {
      const message =
        `Cannot read the conversation as it must not be longer than ${MAX_CONVERSATION_LENGTH} characters: ` +
        `current value is ${length}`;
      throw new RequestProblem(413, { message, fields: [{ field: "turns", message }] });
    }
    const settings = { ...request.settings, seed: request.seed };
    const { vocabulary, prompt, writer, start } = await prepareReply(shelf, { ...request, settings });
    const stop = new AbortController();
    return streamSSE(c, async (reader) => {
      reader.onAbort(() => stop.abort());
      const reply = start(stop.signal);
      const started = performance.now();
      const sent = vocabulary.decode(prompt.begun).length;
      try {
        await send(reader, { type: "start", unknown: [...prompt.unknown.keys()] });
        for await (const { text, choices, done } of portions(reply, { writer, reader, sent })) {
          const nats = choices.filter(({ id }) => id !== END_OF_TURN).map((choice) => round(choice.nats));
          const seconds = (performance.now() - started) / 1000;
          await send(reader, { type: "text", text, nats });
          if (done) await send(reader, { type: "done", finish: writer.finish ?? "stop", seconds });
        }
      } finally {
        stop.abort();
      }
    }, async (error, reader) => {
      console.error(`POST /api/replies: ${error.stack ?? error}`);
      await send(reader, { type: "problem", message: "The model failed; the server's log says more" });
    });
  });
}

/** Thousandths are more than anyone reads, and half the bytes. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function send(reader: SSEStreamingApi, event: ReplyEvent): Promise<void> {
  return sendEvent(reader, JSON.stringify(event));
}
