/**
 * Reports what is wrong in OpenAI's format.
 *
 * @module
 */

import type { Context } from "hono";
import type { Problem } from "../../static/protocol/problem.ts";
import { answerTo } from "../problems.ts";

/** A problem as the body of an answer; `param` is the first invalid field. */
export function describeFailure(status: number, { message, fields = [] }: Problem) {
  const more = fields.map((one) => one.message).filter((text) => text !== message);
  const param = fields[0]?.field ?? null;
  return {
    error: {
      message: [message, ...more].join(": "),
      type: status >= 500 ? "server_error" : status === 429 ? "rate_limit_error" : "invalid_request_error",
      param,
      code: status === 404 && param === "model" ? "model_not_found" : null,
    },
  };
}

/** Turns an error into an answer. */
export function answerFailure(error: Error, c: Context): Response {
  const { status, problem } = answerTo(error, c);
  return c.json(describeFailure(status, problem), status);
}
