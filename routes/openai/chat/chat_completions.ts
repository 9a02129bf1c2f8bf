/**
 * `POST /v1/chat/completions`: replies in OpenAI's format, whole or as an event stream.
 *
 * @module
 */

import { type Context, Hono } from "hono";
import { readBody } from "../../problems.ts";
import { limitBody } from "../../serving/limit_body.ts";
import type { ModelShelf } from "../../serving/model_shelf.ts";
import { findModel } from "../models.ts";
import { settingsOf, steeringOf } from "../sampling.ts";
import { type Send, streamWritings } from "../stream_writings.ts";
import { usageOf } from "../usage.ts";
import { finishReason, lengthOf, prepareReplies, textOf, writeOut, type Writing } from "../writing.ts";
import { ChatCompletionRequest } from "./chat_completion_request.ts";
import { chatLogprobs } from "./chat_logprobs.ts";

/** The most characters of a reply if a request says nothing. */
const USUAL_LENGTH = 400;

/** Writes replies with the models of a shelf. */
export function chatCompletionRoutes(shelf: ModelShelf): Hono {
  return new Hono().post("/", limitBody(), async (c) => {
    const request = await readBody(c, ChatCompletionRequest);
    const { id: model } = await findModel(shelf, request.model);
    const replies = await prepareReplies(shelf, {
      model,
      ...request.messages,
      count: request.n ?? 1,
      settings: settingsOf(request),
      maxLength: request.max_completion_tokens ?? request.max_tokens ?? USUAL_LENGTH,
      steer: (vocabulary) => steeringOf(request, vocabulary),
      listed: request.logprobs ? request.top_logprobs ?? 0 : undefined,
    });
    const head = {
      id: `chatcmpl-${crypto.randomUUID()}`,
      created: Math.floor(Date.now() / 1000),
      model: request.model,
      system_fingerprint: model,
    };
    if (request.stream) return streamReplies(c, replies, { request, head });
    await writeOut(replies, c.req.raw.signal);
    const choices = replies.map((reply, index) => ({
      index,
      message: { role: "assistant", content: textOf(reply), refusal: null },
      logprobs: request.logprobs ? logprobsOf(reply, 0, textOf(reply)) : null,
      finish_reason: finishReason(reply),
    }));
    return c.json({ ...head, object: "chat.completion", choices, usage: usageOfAll(replies) });
  });
}

function streamReplies(
  c: Context,
  replies: readonly Writing[],
  { request, head }: { readonly request: ChatCompletionRequest; readonly head: Record<string, unknown> },
): Response {
  const counts = request.stream_options?.include_usage ?? false;
  const sendChunk = (send: Send, content: Record<string, unknown>) =>
    send({ ...head, object: "chat.completion.chunk", ...counts && { usage: null }, ...content });
  return streamWritings(c, replies, {
    async tell(written, index, send) {
      const sendDelta = (delta: Record<string, string>, more: Record<string, unknown> = {}) =>
        sendChunk(send, { choices: [{ index, delta, logprobs: null, finish_reason: null, ...more }] });
      await sendDelta({ role: "assistant", content: "" });
      let told = 0;
      for await (const { text, done } of written) {
        if (text !== "") {
          const logprobs = request.logprobs ? logprobsOf(replies[index], told, text) : null;
          told += logprobs?.content.length ?? 0;
          await sendDelta({ content: text }, { logprobs });
        }
        if (done) await sendDelta({}, { finish_reason: finishReason(replies[index]) });
      }
    },
    async end(send) {
      if (counts) await sendChunk(send, { choices: [], usage: usageOfAll(replies) });
    },
    last: "[DONE]",
  });
}

/** The probabilities of a piece of a reply's text, after so many symbols. */
function logprobsOf({ vocabulary, writer }: Writing, start: number, text: string) {
  return chatLogprobs(vocabulary, writer.scores.slice(start, start + [...text].length));
}

function usageOfAll(replies: readonly Writing[]) {
  return usageOf(replies[0].read, replies.reduce((sum, reply) => sum + lengthOf(reply), 0));
}
