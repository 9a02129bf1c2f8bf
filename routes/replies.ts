/**
 * `POST /api/replies`: one reply, as an event stream. Nothing is stored and nothing is logged.
 *
 * @module
 */

import { Hono } from "hono";
import type { ReplyEvent } from "../static/protocol/reply_event.ts";
import { MAX_CONVERSATION_LENGTH, ReplyRequest } from "../static/protocol/reply_request.ts";
import { allSettings } from "../static/protocol/reply_settings.ts";
import { drawnEvent } from "../static/protocol/drawn_event.ts";
import { textEvent } from "../static/protocol/text_event.ts";
import { readBody, RequestProblem } from "./problems.ts";
import { limitBody } from "./serving/limit_body.ts";
import type { ModelShelf } from "./serving/model_shelf.ts";
import { prepareReply } from "./serving/prepare_reply.ts";
import { streamReply } from "./serving/stream_reply.ts";

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
    const settings = { ...allSettings(request.settings), seed: request.seed };
    const reply = await prepareReply(shelf, { ...request, settings });
    const { vocabulary, prompt } = reply, drawn = reply.reply;
    return streamReply(c, reply, {
      sent: vocabulary.decode(prompt.begun).length,
      failure: eventOf({ type: "problem", message: "The model failed; the server's log says more" }),
      async tell(written, send) {
        const started = performance.now();
        await send(eventOf({ type: "start", unknown: [...prompt.unknown.keys()] }));
        let event: ReplyEvent | undefined, isFirst = true;
        for await (const { text, choices, done } of written) {
          const seconds = (performance.now() - started) / 1000;
          if (isFirst && (event = drawnEvent(drawn))) await send(eventOf(event));
          isFirst = false;
          await send(eventOf(textEvent(text, choices)));
          if (done) await send(eventOf({ type: "done", finish: drawn.finish ?? "stop", seconds }));
        }
      },
    });
  });
}

function eventOf(event: ReplyEvent): string {
  return JSON.stringify(event);
}
