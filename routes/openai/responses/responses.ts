/**
 * `POST /v1/responses`: an answer in OpenAI's newest format, whole or as an event stream.
 *
 * @module
 */

import { type Context, Hono } from "hono";
import { readBody, RequestProblem } from "../../problems.ts";
import { limitBody } from "../../serving/limit_body.ts";
import type { ModelShelf } from "../../serving/model_shelf.ts";
import { openToWrite } from "../../serving/prepare_reply.ts";
import { findModel } from "../models.ts";
import { streamWritings } from "../stream_writings.ts";
import { prepareReplies, textOf, writeOut } from "../writing.ts";
import { plantedAfter, rememberAfter } from "./response_memory.ts";
import {
  isComplete,
  listsLogprobs,
  logprobsOf,
  messageOf,
  partOf,
  type ResponseHead,
  responseOf,
} from "./response_object.ts";
import { findOrigin } from "./response_origin.ts";
import { ResponseRequest } from "./response_request.ts";
import { encodeOrigin, encodeRecipe } from "./response_token.ts";

/** The largest body: each reference to an answer is some kilobytes. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** Answers with the models of a shelf. */
export function responseRoutes(shelf: ModelShelf): Hono {
  return new Hono()
    .post("/", limitBody(MAX_BODY_BYTES), async (c) => {
      const request = await readBody(c, ResponseRequest);
      const { signal } = c.req.raw;
      const { id } = await findModel(shelf, request.model);
      const model = await openToWrite(shelf, id);
      const origin = await findOrigin(shelf, model, { id, request, signal });
      const { before, turn, ...order } = origin;
      const token = encodeOrigin(origin);
      const memory = before && plantedAfter(`before ${token}`, before);
      const listed = listsLogprobs(request) ? request.top_logprobs ?? 0 : undefined;
      const [reply] = await prepareReplies(shelf, { ...order, turns: [turn], count: 1, memory, listed });
      const ids = { id: `resp_${token}`, messageId: `msg_${encodeRecipe(origin)}` };
      const head = { ...ids, created: Math.floor(Date.now() / 1000), request, reply };
      const remember = async (signal: AbortSignal) => {
        // By then the model may have been closed for others.
        const model = await shelf.open(id);
        if (model) await rememberAfter(model, origin, { reply: reply.writer.text, signal });
      };
      if (request.stream) return stream(c, head, remember);
      await writeOut([reply], signal);
      await remember(signal);
      return c.json(responseOf(head, true));
    })
    .get("/:id", () => {
      throw new RequestProblem(404, {
        message: "Cannot find the answer as none is stored here: its identity can only be continued from",
        fields: [],
      });
    });
}

function stream(
  c: Context,
  head: ResponseHead,
  remember: (signal: AbortSignal) => Promise<unknown>,
): Response {
  let number = 0;
  const event = (type: string, content: Record<string, unknown>) =>
    [{ type, sequence_number: number++, ...content }, type] as const;
  const place = { item_id: head.messageId, output_index: 0, content_index: 0 };
  return streamWritings(c, [head.reply], {
    async tell(written, _, send) {
      const response = responseOf(head, false);
      await send(...event("response.created", { response }));
      await send(...event("response.in_progress", { response }));
      await send(...event("response.output_item.added", { output_index: 0, item: messageOf(head, false) }));
      await send(...event("response.content_part.added", { ...place, part: partOf(head, "") }));
      let told = 0;
      for await (const { text } of written) {
        if (text === "") continue;
        const logprobs = logprobsOf(head, told, text);
        told += logprobs.length;
        await send(...event("response.output_text.delta", { ...place, delta: text, logprobs }));
      }
    },
    async end(send) {
      const text = textOf(head.reply), part = partOf(head, text);
      const { logprobs } = part;
      await send(...event("response.output_text.done", { ...place, text, logprobs }));
      await send(...event("response.content_part.done", { ...place, part }));
      await send(...event("response.output_item.done", { output_index: 0, item: messageOf(head, true) }));
      await remember(AbortSignal.timeout(10_000));
      const type = isComplete(head) ? "response.completed" : "response.incomplete";
      await send(...event(type, { response: responseOf(head, true) }));
    },
    async failure(send) {
      const error = { code: "server_error", message: "The model failed" };
      const response = { ...responseOf(head, false), status: "failed", error };
      await send(...event("response.failed", { response }));
    },
  });
}
