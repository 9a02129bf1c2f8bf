/**
 * Answers of `POST /v1/responses` in OpenAI's form.
 *
 * @module
 */

import { chatLogprobs } from "../chat/chat_logprobs.ts";
import { finishReason, lengthOf, textOf, type Writing } from "../writing.ts";
import type { ResponseRequest } from "./response_request.ts";

/** An answer from its first event on. */
export interface ResponseHead {
  /** Its identity, and that of its message. */
  readonly id: string;
  readonly messageId: string;
  readonly created: number;
  readonly request: ResponseRequest;
  readonly reply: Writing;
}

/** Whether the answer's text comes with probabilities. */
export function listsLogprobs({ include, top_logprobs }: ResponseRequest): boolean {
  return (top_logprobs ?? 0) > 0 || (include?.includes("message.output_text.logprobs") ?? false);
}

/** The probabilities of a piece of the text, after so many symbols; empty unless asked for. */
export function logprobsOf({ request, reply }: ResponseHead, start: number, text: string) {
  if (!listsLogprobs(request)) return [];
  return chatLogprobs(reply.vocabulary, reply.writer.scores.slice(start, start + [...text].length)).content;
}

/** The text as a part of the message. */
export function partOf(head: ResponseHead, text: string) {
  return { type: "output_text", text, annotations: [], logprobs: logprobsOf(head, 0, text) };
}

/** The message, complete or not. */
export function messageOf(head: ResponseHead, done: boolean) {
  const status = !done ? "in_progress" : isComplete(head) ? "completed" : "incomplete";
  const content = done ? [partOf(head, textOf(head.reply))] : [];
  return { id: head.messageId, type: "message", role: "assistant", status, content };
}

/** Whether the text has come to its own end. */
export function isComplete({ reply }: ResponseHead): boolean {
  return finishReason(reply) === "stop";
}

/** The answer, complete or not. */
export function responseOf(head: ResponseHead, done: boolean) {
  const { id, created, request, reply } = head;
  const [input_tokens, output_tokens] = [reply.read, lengthOf(reply)];
  return {
    id,
    object: "response",
    created_at: created,
    ...done && { completed_at: Math.floor(Date.now() / 1000) },
    status: !done ? "in_progress" : isComplete(head) ? "completed" : "incomplete",
    error: null,
    incomplete_details: done && !isComplete(head) ? { reason: "max_output_tokens" } : null,
    instructions: null,
    max_output_tokens: request.max_output_tokens ?? null,
    metadata: request.metadata ?? {},
    model: request.model,
    output: done ? [messageOf(head, true)] : [],
    parallel_tool_calls: false,
    previous_response_id: request.previous_response_id ?? null,
    store: false,
    temperature: request.temperature ?? null,
    text: { format: { type: "text" } },
    tool_choice: "none",
    tools: [],
    top_p: request.top_p ?? null,
    top_logprobs: request.top_logprobs ?? 0,
    truncation: "auto",
    usage: done
      ? {
        input_tokens,
        input_tokens_details: { cached_tokens: 0 },
        output_tokens,
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: input_tokens + output_tokens,
      }
      : null,
  };
}
