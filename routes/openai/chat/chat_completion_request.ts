/**
 * The request to `POST /v1/chat/completions`: the part of OpenAI's that a character LSTM can serve.
 *
 * @module
 */

import * as v from "valibot";
import { ReplySettings, SETTING_RANGES } from "../../static/protocol/reply_settings.ts";
import { MAX_TURN_LENGTH, type Turn } from "../../static/protocol/reply_request.ts";

/** How many stop strings are allowed, and how long. */
const MAX_STOPS = 4, MAX_STOP_LENGTH = 100;

const TextPart = v.object({ type: v.literal("text", "Expected a part of type text"), text: v.string() });

/** A message's text, whole or in parts. */
const Content = v.pipe(
  v.union(
    [v.string(), v.array(TextPart)],
    `Expected a text, or parts of the form {"type": "text", "text": …}`,
  ),
  v.transform((content) => typeof content === "string" ? content : content.map((part) => part.text).join("")),
  v.maxLength(MAX_TURN_LENGTH),
);

const Message = v.variant("role", [
  v.object({ role: v.picklist(["user"]), content: Content }),
  v.object({ role: v.picklist(["assistant"]), content: v.nullish(Content, "") }),
  v.object({ role: v.picklist(["system", "developer"]), content: v.unknown() }),
]);

const Stop = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_STOP_LENGTH));

const { temperature, topK, topP, minP, guidance, repetitionPenalty } = ReplySettings.entries;

/** A number of tokens; more than a reply can have is not an error. */
const Tokens = v.nullish(v.pipe(
  v.number(),
  v.integer(),
  v.minValue(SETTING_RANGES.maxLength.min),
  v.transform((count) => Math.min(count, SETTING_RANGES.maxLength.max)),
));

/**
 * OpenAI's request, plus what else decides a reply here. A token is a character. Properties that change nothing
 * here (`user`, `store`, `presence_penalty` …) are ignored; those that would change the answer are refused.
 */
export const ChatCompletionRequest = v.object({
  /** A model's name or identity. */
  model: v.string(),
  messages: v.pipe(
    v.array(Message),
    v.check(
      (messages) => messages.at(-1)?.role === "user" && messages.at(-1)?.content !== "",
      "Expected the last message to be the user's and not empty",
    ),
  ),
  stream: v.nullish(v.boolean(), false),
  stream_options: v.nullish(v.object({ include_usage: v.nullish(v.boolean(), false) })),
  max_tokens: Tokens,
  max_completion_tokens: Tokens,
  temperature: v.nullish(temperature),
  top_p: v.nullish(topP),
  seed: v.nullish(v.pipe(v.number(), v.safeInteger())),
  stop: v.nullish(v.union([Stop, v.pipe(v.array(Stop), v.maxLength(MAX_STOPS))])),
  top_k: v.nullish(topK),
  min_p: v.nullish(minP),
  guidance: v.nullish(guidance),
  repetition_penalty: v.nullish(repetitionPenalty),
  n: v.nullish(v.literal(1, "Expected 1: a request gets one reply")),
  logprobs: v.nullish(v.literal(false, "Expected false: probabilities are not returned")),
  tools: v.nullish(
    v.pipe(v.array(v.unknown()), v.maxLength(0, "Expected no tools: Cellmate cannot use any")),
  ),
  response_format: v.nullish(
    v.object({ type: v.literal("text", "Expected text: Cellmate writes no other format") }),
  ),
});

/** See {@linkcode ChatCompletionRequest}. */
export type ChatCompletionRequest = v.InferOutput<typeof ChatCompletionRequest>;

/** The messages as turns; instructions are left out, as the model has not learnt to follow any. */
export function turnsOf(messages: ChatCompletionRequest["messages"]): Turn[] {
  return messages.flatMap((message): Turn[] => {
    switch (message.role) {
      case "user":
        return [{ speaker: 0, text: message.content }];
      case "assistant":
        return [{ speaker: 1, text: message.content }];
      default:
        return [];
    }
  });
}
