/**
 * The request to `POST /v1/chat/completions`.
 *
 * @module
 */

import * as v from "valibot";
import { Messages } from "../messages.ts";
import { requestSchema } from "../request_schema.ts";
import { count, SPEAKING, STEERING, tokens } from "../sampling.ts";

/** OpenAI's request, plus what else decides a reply here. A token is a character. */
export const ChatCompletionRequest = v.pipe(
  requestSchema("chat", {
    ...SPEAKING,
    ...STEERING,
    /** A model's name or identity. */
    model: v.string(),
    messages: Messages,
    stream: v.nullish(v.boolean(), false),
    stream_options: v.nullish(v.object({ include_usage: v.nullish(v.boolean(), false) })),
    max_tokens: tokens(1),
    max_completion_tokens: tokens(1),
    logprobs: v.nullish(v.boolean(), false),
    top_logprobs: count(0),
    response_format: v.nullish(
      v.object({ type: v.literal("text", "Expected text: Cellmate writes no other format") }),
    ),
  }),
  v.forward(
    v.check(
      ({ logprobs, top_logprobs }) => logprobs || !top_logprobs,
      "Expected logprobs to be true where any are to be listed",
    ),
    ["top_logprobs"],
  ),
);

/** See {@linkcode ChatCompletionRequest}. */
export type ChatCompletionRequest = v.InferOutput<typeof ChatCompletionRequest>;
