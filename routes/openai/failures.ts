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

/** Where there is more, for programs that ask at an address that is not there. */
const ADDRESSES = "try GET /v1/models and POST /v1/chat/completions, or GET /api-docs for all there are";

/** Turns an error into an answer. */
export function answerFailure(error: Error, c: Context): Response {
  const { status, problem: found } = answerTo(error, c);
  const lost = status === 404 && !found.fields;
  const problem = lost ? { message: `${found.message}: ${ADDRESSES}` } : found;
  return c.json(describeFailure(status, problem), status);
}
