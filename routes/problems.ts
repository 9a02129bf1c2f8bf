/**
 * Turns everything that can be wrong with a request into a response that says what.
 *
 * @module
 */

import type { Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import * as v from "valibot";
import type { Problem } from "../static/protocol/problem.ts";

/** How many invalid fields one response lists. */
const MAX_FIELDS = 20;

/** A request that cannot be served. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";

  /** Headers of the response. */
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param status The HTTP status.
   * @param problem The response's body.
   * @param options.headers Headers of the response, e.g. when to try again.
   */
  constructor(
    readonly status: 400 | 404 | 405 | 413 | 415 | 429 | 503,
    readonly problem: Problem,
    options: { readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(problem.message);
    const soon = status === 429 || status === 503 ? { "Retry-After": "1" } : {};
    this.headers = { ...soon, ...options.headers };
  }
}

/**
 * Reads a JSON body and checks it against a schema.
 *
 * @throws {RequestProblem} 415 for another content type, 400 with the fields' names for anything invalid.
 */
export async function readBody<S extends v.GenericSchema>(c: Context, schema: S): Promise<v.InferOutput<S>> {
  const type = c.req.header("content-type")?.split(";")[0].trim().toLowerCase();
  if (type !== "application/json") {
    throw new RequestProblem(415, { message: "Cannot read the body as it must be application/json" });
  }
  let body: unknown;
  try {
    body = JSON.parse(await c.req.text());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RequestProblem(400, { message: `Cannot read the body as it must be JSON: ${error.message}` });
  }
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const fields = result.issues.slice(0, MAX_FIELDS).map((issue) => ({
    field: v.getDotPath(issue) ?? "",
    message: issue.message,
  }));
  const named = [...new Set(fields.map(({ field }) => field || "the body"))].join(", ");
  throw new RequestProblem(400, { message: `Cannot answer as the request is invalid in ${named}`, fields });
}

/** An error as an HTTP status and a body. */
export interface Answer {
  readonly status: ContentfulStatusCode;
  readonly problem: Problem;
}

/** The one place where errors become responses. Internals are logged, not sent. */
export function answerTo(error: Error, c: Context): Answer {
  if (error instanceof RequestProblem) {
    for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
    return error;
  }
  if (error instanceof HTTPException) {
    return { status: error.status, problem: { message: error.message } };
  }
  // The client disconnected while sending.
  if (c.req.raw.signal.aborted || (error as { code?: string }).code === "ECONNRESET") {
    return { status: 400, problem: { message: "Cannot read the body as the connection was closed" } };
  }
  console.error(`${c.req.method} ${c.req.path}: ${error.stack ?? error}`);
  const message = "Cannot answer because of a fault in the server; its log says more";
  return { status: 500, problem: { message } };
}

/** Turns an error into a response that the page can read. */
export function answerError(error: Error, c: Context): Response {
  const { status, problem } = answerTo(error, c);
  return c.json(problem, status);
}

/** Methods that an address may have; HEAD is always answered as GET is. */
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * What is wrong with a request that no route has answered: its address is unknown, or has other methods.
 *
 * @param app The application with all of its routes.
 */
export function unanswered(app: Hono, c: Context): RequestProblem {
  const { path, method } = c.req;
  const known = METHODS.filter((method) => {
    const [handlers] = app.router.match(method, path);
    return handlers.some(([[_, route]]) => route.method === method);
  });
  if (known.length === 0) {
    return new RequestProblem(404, { message: "Cannot find this address" });
  }
  const Allow = known.flatMap((method) => method === "GET" ? ["GET", "HEAD"] : [method]).join(", ");
  const message = `Cannot answer as the method must be one of ${Allow}: current value is ${method}`;
  return new RequestProblem(405, { message }, { headers: { Allow } });
}
