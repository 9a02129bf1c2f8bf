/**
 * `POST /api/replies`: one reply, as an event stream. Nothing of it is kept and nothing is logged.
 *
 * @module
 */

import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { streamSSE } from "hono/streaming";
import type { SSEStreamingApi } from "hono/streaming";
import { END_OF_TURN, replyForm, ReplyWriter } from "../lib/mod.ts";
import type { ReplyEvent } from "../static/protocol/reply_event.ts";
import { MAX_CONVERSATION_LENGTH, ReplyRequest } from "../static/protocol/reply_request.ts";
import { readBody, RequestProblem } from "./problems.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";
import { layOutPrompt } from "./serving/prompt.ts";
import type { ReplyStream } from "./serving/reply_stream.ts";

/** The largest request body in bytes: the longest conversation with every character escaped. */
const MAX_BODY_BYTES = 256 * 1024;
/** Characters that are made within this many milliseconds travel in one event. */
const GATHER_MS = 15;
/** A reader who takes nothing for this many milliseconds is gone. */
const WRITE_DEADLINE_MS = 10_000;

/** Writes replies with the models of a shelf. */
export function replyRoutes(shelf: ModelShelf): Hono {
  const limit = bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: () => {
      const message = `Cannot read the body as it must not be longer than ${MAX_BODY_BYTES} bytes`;
      throw new RequestProblem(413, { message });
    },
  });
  return new Hono().post("/", limit, async (c) => {
    const request = await readBody(c, ReplyRequest);
    const length = request.turns.reduce((sum, turn) => sum + turn.text.length, 0);
    if (length > MAX_CONVERSATION_LENGTH) {
      const message =
        `Cannot read the conversation as it must not be longer than ${MAX_CONVERSATION_LENGTH} characters: ` +
        `current value is ${length}`;
      throw new RequestProblem(413, { message, fields: [{ field: "turns", message }] });
    }
    const model = await shelf.open(request.model);
    if (!model) {
      const message = "Cannot reply as there is no such model (any more)";
      throw new RequestProblem(404, { message, fields: [{ field: "model", message }] });
    }
    if (model.batcher.isFull) {
      throw new RequestProblem(429, { message: "Cannot reply at once as too many replies are waiting" });
    }
    const { vocabulary, info } = model.checkpoint;
    const prompt = layOutPrompt(vocabulary, request.turns, { kind: info.kind, begun: request.begun });
    const form = replyForm(info.kind);
    const writer = new ReplyWriter(vocabulary, { ...request.settings, seed: request.seed, form });
    // What is written already draws its random numbers again, so that a stopped reply goes on as it would have.
    for (const id of prompt.begun) if (writer.finish === undefined) writer.accept(id);
    if (writer.finish !== undefined) {
      const message = "Cannot go on as the reply has reached its greatest length, or its end, already";
      throw new RequestProblem(400, { message, fields: [{ field: "begun", message }] });
    }
    const stop = new AbortController();
    return streamSSE(c, async (stream) => {
      stream.onAbort(() => stop.abort());
      const reply = model.batcher.start({ prompt, writer, signal: stop.signal });
      try {
        await send(stream, { type: "start", unknown: prompt.unknown });
        await sendReply(stream, reply, { writer, sent: vocabulary.decode(prompt.begun).length });
      } finally {
        stop.abort();
      }
    }, async (error, stream) => {
      console.error(`POST /api/replies: ${error.stack ?? error}`);
      await send(stream, { type: "problem", message: "The model failed; the server's log says more" });
    });
  });
}

/** Passes a reply on until it ends or nobody reads it any more; its first `sent` characters are known already. */
async function sendReply(
  stream: SSEStreamingApi,
  reply: ReplyStream,
  options: { readonly writer: ReplyWriter; readonly sent: number },
): Promise<void> {
  const { writer } = options;
  const started = performance.now();
  for (let sent = options.sent, done = false; !done;) {
    const choices = await reply.take();
    if (choices.length === 0 || stream.aborted) return;
    const { text } = writer;
    const nats = choices.filter((choice) => choice.id !== END_OF_TURN).map((choice) => round(choice.nats));
    const seconds = (performance.now() - started) / 1000;
    await send(stream, { type: "text", text: text.slice(sent), nats });
    sent = text.length;
    done = choices.some((choice) => choice.done);
    if (done) await send(stream, { type: "done", finish: writer.finish ?? "stop", seconds });
    else await stream.sleep(GATHER_MS);
  }
}

/** Thousandths are more than anyone reads, and half the bytes. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Writes an event; gives up on a reader who has stopped reading. */
async function send(stream: SSEStreamingApi, event: ReplyEvent): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Deno.errors.TimedOut()), WRITE_DEADLINE_MS);
  try {
    await Promise.race([stream.writeSSE({ data: JSON.stringify(event) }), promise]);
  } catch (error) {
    if (!(error instanceof Deno.errors.TimedOut)) throw error;
    stream.abort();
  } finally {
    clearTimeout(timer);
  }
}
