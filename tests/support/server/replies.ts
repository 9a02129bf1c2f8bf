/**
 * Asking the server for replies, without a page.
 *
 * @module
 */

import type { ReplyEvent } from "../../../static/protocol/reply_event.ts";
import type { ReplyRequest } from "../../../static/protocol/reply_request.ts";
import { readEventStream } from "../../../static/voices/event_stream.ts";
import { DEFAULT_SETTINGS } from "../../../static/store/presets.ts";

/** A request that asks for a reply to one message. */
export function requestFor(model: string, message: string, change: Partial<ReplyRequest> = {}): ReplyRequest {
  return {
    model,
    turns: [{ speaker: 0, text: message }],
    begun: "",
    seed: 7,
    settings: { ...DEFAULT_SETTINGS, maxLength: 120 },
    ...change,
  };
}

/** Sends a value as JSON, as the page would. */
export function post(body: unknown): RequestInit & { method: string } {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    method: "POST",
    headers: { "Content-Type": "application/json", "Host": "localhost", "Origin": "http://localhost" },
    body: text,
  };
}

/** All events of an answer. */
export async function eventsOf(response: Response): Promise<ReplyEvent[]> {
  const data = await Array.fromAsync(readEventStream(response.body!));
  return data.map((text) => JSON.parse(text) as ReplyEvent);
}

/** The reply that an answer's events make up. */
export async function replyOf(response: Response): Promise<string> {
  return (await eventsOf(response)).map((event) => event.type === "text" ? event.text : "").join("");
}
