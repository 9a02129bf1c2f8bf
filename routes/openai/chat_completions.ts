/**
 * `POST /v1/chat/completions`: a reply in the form that clients of OpenAI's API read, whole or as an event stream.
 *
 * @module
 */

import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { ReplyOptions } from "../../lib/mod.ts";
import { recentTurns } from "../../static/protocol/reply_request.ts";
import { readBody } from "../problems.ts";
import { limitBody } from "../serving/limit_body.ts";
import type { ModelShelf } from "../serving/model_shelf.ts";
import { portions, sendEvent } from "../serving/portions.ts";
import { prepareReply, type ReadyReply } from "../serving/prepare_reply.ts";
import { ChatCompletionRequest, turnsOf } from "./chat_completion_request.ts";
import { describeFailure } from "./failures.ts";
import { findModel } from "./models.ts";

/** Writes replies with the models of a shelf. */
export function chatCompletionRoutes(shelf: ModelShelf): Hono {
  return new Hono().post("/", limitBody(), async (c) => {
    const request = await readBody(c, ChatCompletionRequest);
    const { id: model } = await findModel(shelf, request.model);
    // What no longer fits is left out from the front, as the page does it.
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
    const stop = new AbortController();
    return streamSSE(c, async (reader) => {
      reader.onAbort(() => stop.abort());
      const send = (content: Record<string, unknown>) =>
        sendEvent(reader, JSON.stringify({ ...head, object: "chat.completion.chunk", ...content }));
      const sendDelta = (delta: Record<string, string>, reason: string | null = null) =>
        send({ choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }] });
      try {
        await sendDelta({ role: "assistant", content: "" });
        const { writer } = reply;
        for await (const { text, done } of portions(reply.start(stop.signal), { writer, reader, sent: 0 })) {
          if (text !== "") await sendDelta({ content: text });
          if (done) await sendDelta({}, finishReason(reply));
        }
        if (request.stream_options?.include_usage) await send({ choices: [], usage: usageOf(reply) });
        await sendEvent(reader, "[DONE]");
      } finally {
        stop.abort();
      }
    }, async (error, reader) => {
      console.error(`POST /v1/chat/completions: ${error.stack ?? error}`);
      await sendEvent(reader, JSON.stringify(describeFailure(500, { message: "The model failed" })));
    });
  });
}

/** The settings that a request gives; the library knows the defaults of the others. */
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
