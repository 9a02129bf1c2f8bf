/**
 * Asking a test server as a program would.
 *
 * @module
 */

import { readEventStream } from "../../../static/voices/event_stream.ts";
import { post } from "../server/replies.ts";
import type { TestServer } from "../server/test_server.ts";

/** What a JSON answer is, as far as a test looks into it. */
// deno-lint-ignore no-explicit-any
export type Json = any;

/** Sends a request; its status and its answer. */
export async function ask(
  server: Pick<TestServer, "app">,
  path: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly json: Json }> {
  const init = body === undefined ? { headers: { Host: "localhost" } } : post(body);
  const response = await server.app.request(path, init);
  return { status: response.status, json: await response.json() };
}

/** Sends a request for a stream; what it sends, without the last line. */
export async function askForStream(
  server: Pick<TestServer, "app">,
  path: string,
  body: Record<string, unknown>,
): Promise<Json[]> {
  const response = await server.app.request(path, post({ ...body, stream: true }));
  const data = await Array.fromAsync(readEventStream(response.body!));
  if (data.pop() !== "[DONE]") throw new Error("the stream has no end");
  return data.map((text) => JSON.parse(text));
}
