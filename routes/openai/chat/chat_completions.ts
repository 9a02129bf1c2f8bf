/**
 * `POST /v1/chat/completions`: a reply in OpenAI's format, whole or as an event stream.
 *
 * @module
 */

import { Hono } from "hono";
import type { ReplyOptions } from "../../lib/mod.ts";
import { recentTurns } from "../../static/protocol/reply_request.ts";
import { readBody } from "../problems.ts";
import { limitBody } from "../serving/limit_body.ts";
import type { ModelShelf } from "../serving/model_shelf.ts";
import { prepareReply, type ReadyReply } from "../serving/prepare_reply.ts";
import { streamReply } from "../serving/stream_reply.ts";
import { ChatCompletionRequest, turnsOf } from "./chat_completion_request.ts";
import { describeFailure } from "./failures.ts";
import { findModel } from "./models.ts";

/** Writes replies with the models of a shelf. */
export function chatCompletionRoutes(shelf: ModelShelf): Hono {
  return new Hono().post("/", limitBody(), async (c) => {
    const request = await readBody(c, ChatCompletionRequest);
    const { id: model } = await findModel(shelf, request.model);
    // What no longer fits is dropped from the front, as the page does.
    const turns = recentTurns(turnsOf(request.messages));
    const reply = await prepareReply(shelf, { model, turns, begun: "", settings: settingsOf(request) });
    const head = {
      id: `chatcmpl-${crypto.randomUUID()}`,
      created: Math.floor(Date.now() / 1000),
      model: request.model,
      system_fingerprint: model,
    };
    if (!request.stream) {
      await writeOut(reply, c.req.raw.signal);
      const choice = {
        index: 0,
        message: { role: "assistant", content: reply.writer.text, refusal: null },
        logprobs: null,
        finish_reason: finishReason(reply),
      };
      return c.json({ ...head, object: "chat.completion", choices: [choice], usage: usageOf(reply) });
    }
    return streamReply(c, reply, {
      failure: JSON.stringify(describeFailure(500, { message: "The model failed" })),
      async tell(written, send) {
        const sendChunk = (content: Record<string, unknown>) =>
          send(JSON.stringify({ ...head, object: "chat.completion.chunk", ...content }));
        const sendDelta = (delta: Record<string, string>, reason: string | null = null) =>
          sendChunk({ choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }] });
        await sendDelta({ role: "assistant", content: "" });
        for await (const { text, done } of written) {
          if (text !== "") await sendDelta({ content: text });
          if (done) await sendDelta({}, finishReason(reply));
        }
        if (request.stream_options?.include_usage) await sendChunk({ choices: [], usage: usageOf(reply) });
        await send("[DONE]");
      },
    });
  });
}

/** The settings that a request gives; the library has defaults for the others. */
function settingsOf(request: ChatCompletionRequest): ReplyOptions {
  const given = {
    temperature: request.temperature,
    topK: request.top_k,
    topP: request.top_p,
    minP: request.min_p,
    guidance: request.guidance,
    repetitionPenalty: request.repetition_penalty,
    maxLength: request.max_completion_tokens ?? request.max_tokens,
    stop: typeof request.stop === "string" ? [request.stop] : request.stop,
  };
  const seed = request.seed ?? crypto.getRandomValues(new Uint32Array(1))[0];
  return { ...Object.fromEntries(Object.entries(given).filter(([_, value]) => value != null)), seed };
}

async function writeOut({ start }: ReadyReply, signal: AbortSignal): Promise<void> {
  const reply = start(signal);
  while ((await reply.take()).length > 0);
}

function finishReason({ writer }: ReadyReply): "stop" | "length" {
  return writer.finish === "length" ? "length" : "stop";
}

/** Tokens are symbols: characters, and the marks of the speakers. */
function usageOf({ prompt, writer }: ReadyReply) {
  const read = prompt.ids.length;
  return { prompt_tokens: read, completion_tokens: writer.length, total_tokens: read + writer.length };
}
