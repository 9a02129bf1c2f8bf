import { readEventStream } from "../../../static/voices/event_stream.ts";
import { post, requestFor } from "./replies.ts";
import type { startTestServer } from "./test_server.ts";

/** What readers who all asked at once saw. */
export interface ConcurrentReplies {
  /** Each reader's whole reply. */
  readonly texts: readonly string[];
  /** Time between any reader's characters, in ms, ascending. */
  readonly gaps: readonly number[];
  /** Time from the first question to the last answer's end. */
  readonly seconds: number;
}

/** Asks a server for many replies at once, each with a seed of its own, and reads them as they come. */
export async function streamTogether(
  server: Awaited<ReturnType<typeof startTestServer>>,
  { readers, maxLength }: { readonly readers: number; readonly maxLength: number },
): Promise<ConcurrentReplies> {
  const [{ id }] = await server.shelf.list();
  const gaps: number[] = [];
  const started = performance.now();
  const texts = await Promise.all(Array.from({ length: readers }, async (_, seed) => {
    const settings = { ...requestFor(id, "").settings, maxLength };
    const { body, method } = post(requestFor(id, "hello", { seed, settings }));
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${server.url}/api/replies`, { method, headers, body: body! });
    let [text, last] = ["", performance.now()];
    for await (const data of readEventStream(response.body!)) {
      const event = JSON.parse(data);
      if (event.type !== "text") continue;
      const now = performance.now();
      gaps.push(now - last);
      [text, last] = [text + event.text, now];
    }
    return text;
  }));
  gaps.sort((a, b) => a - b);
  return { texts, gaps, seconds: (performance.now() - started) / 1000 };
}
