/**
 * The request to `POST /v1/responses`.
 *
 * @module
 */

import * as v from "valibot";
import { Messages } from "../messages.ts";
import { requestSchema } from "../request_schema.ts";
import { count, SPEAKING } from "../sampling.ts";
import { SETTING_RANGES } from "../../../static/protocol/reply_settings.ts";

/** What tools and thoughts leave in a conversation. */
const PASSED_OVER =
  /^(reasoning|function_call|function_call_output|custom_tool_call|custom_tool_call_output)$/;

const Item = v.looseObject({ type: v.nullish(v.string()), id: v.nullish(v.string()) });

/** The most references to answers: each may have to be written again. */
const MAX_REFERENCES = 100;

/** What is to be answered, and what was answered before by messages of which only the identity is given. */
const Talked = v.object({
  answered: v.pipe(v.array(v.object({ messages: Messages, id: v.string() })), v.maxLength(MAX_REFERENCES)),
  messages: Messages,
});
type Unchecked = v.InferInput<typeof Talked>;

/** A text, or items. */
const Input = v.pipe(
  v.union([v.string(), v.array(Item)], "Expected a text, or messages"),
  v.transform((input): Unchecked => {
    const items = typeof input === "string" ? [{ type: "message", role: "user", content: input }] : input;
    const answered: { messages: unknown[]; id: unknown }[] = [];
    let messages: unknown[] = [];
    for (const item of items) {
      if (item.type === "item_reference") {
        answered.push({ messages, id: "id" in item ? item.id : undefined });
        messages = [];
      } else messages.push(PASSED_OVER.test(item.type ?? "") ? { role: "tool", content: "" } : item);
    }
    // They are checked next.
    return { answered, messages } as Unchecked;
  }),
  Talked,
);

/** OpenAI's request, plus what else decides a reply here. */
export const ResponseRequest = requestSchema("responses", {
  ...SPEAKING,
  /** A model's name or identity. */
  model: v.string(),
  input: Input,
  previous_response_id: v.nullish(v.string()),
  stream: v.nullish(v.boolean(), false),
  stream_options: v.nullish(v.looseObject({})),
  max_output_tokens: v.nullish(v.pipe(
    v.number(),
    v.safeInteger(),
    v.minValue(1),
    v.transform((count) => Math.min(count, SETTING_RANGES.maxLength.max)),
  )),
  top_logprobs: count(0),
  include: v.nullish(v.array(v.string())),
  text: v.nullish(v.looseObject({
    format: v.nullish(
      v.object({ type: v.literal("text", "Expected text: Cellmate writes no other format") }),
    ),
  })),
});

/** See {@linkcode ResponseRequest}. */
export type ResponseRequest = v.InferOutput<typeof ResponseRequest>;
