/**
 * Reports what is wrong in OpenAI's format.
 *
 * @module
 */

import type { Context } from "hono";
import type { Problem } from "../../static/protocol/problem.ts";
import { answerTo } from "../problems.ts";

/** A problem as the body of an answer; `param` is the first invalid field. Each of several faults gets a sentence. */
export function describeFailure(status: number, { message, fields = [] }: Problem) {
  const more = fields.filter((one) => one.message !== message);
  const param = fields[0]?.field ?? null;
  return {
    error: {
      message: more.length > 1
        ? [message, ...more.map(({ field, message }) => `${field || "The body"}: ${message}`)].map(ended)
          .join(" ")
        : [message, ...more.map(({ message }) => message)].join(": "),
      type: status >= 500 ? "server_error" : status === 429 ? "rate_limit_error" : "invalid_request_error",
      param,
      code: status === 404 && param === "model" ? "model_not_found" : null,
    },
  };
}

/** A sentence with its full stop. */
function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Where there is more, for programs that ask at an address that is not there. */
const ADDRESSES = "try GET /v1/models and POST /v1/chat/completions, or GET /api-docs for all there are";

/** Turns an error into an answer. */
export function answerFailure(error: Error, c: Context): Response {
  const { status, problem: found } = answerTo(error, c);
  const lost = status === 404 && !found.fields;
  const problem = lost ? { message: `${found.message}: ${ADDRESSES}` } : found;
  return c.json(describeFailure(status, problem), status);
}
