/**
 * People who chat with a server at the same time, for benchmarks.
 *
 * @module
 */

import type { Turn } from "../../static/protocol/reply_request.ts";
import { recentTurns } from "../../static/protocol/reply_request.ts";
import { readEventStream } from "../../static/voices/event_stream.ts";
import { requestFor } from "../support/server/replies.ts";
import type { ServerProcess } from "../support/server/server_process.ts";

/** What all of them saw. */
export interface Seen {
  /** From each question to the first letter of its answer, in ms, ascending. */
  readonly firsts: number[];
  /** The same in ms of the server's processor time, which other programs on the machine do not lengthen. */
  readonly firstsCpu: number[];
  /** From each piece of an answer to the next, in ms, ascending. */
  readonly gaps: number[];
  /** Characters written. */
  characters: number;
  /** Questions that the server put off. */
  refused: number;
}

/** Nothing yet. */
export function nothingSeen(): Seen {
  return { firsts: [], firstsCpu: [], gaps: [], characters: 0, refused: 0 };
}

/** Those that any version of the server knows. */
const SETTINGS = {
  temperature: 0.7,
  topK: 0,
  topP: 1,
  minP: 0.05,
  guidance: 0.5,
  repetitionPenalty: 1.2,
  maxLength: 300,
};

const SAYINGS = [
  "Hello, how are you?",
  "I had a long day at work",
  "What do you like to do?",
  "My name is Alex and I live in London",
  "Do you have any feelings?",
  "It rains all day here",
  "Tell me a joke, please",
  "Can you remember what I said?",
];

/** One conversation: it says something, waits for the answer, and says the next thing. */
export async function converse(server: Pick<ServerProcess, "url" | "cpuSeconds">, options: {
  readonly model: string;
  /** Tells people apart. */
  readonly person: number;
  readonly exchanges: number;
  /** How often a reply is drawn at most. */
  readonly draws: number;
  /** Characters said before. */
  readonly history?: number;
  readonly signal?: AbortSignal;
}, seen: Seen): Promise<void> {
  const { model, person, draws, signal } = options;
  const turns = longTalk(person, options.history ?? 0);
  for (let exchange = 0; exchange < options.exchanges && !signal?.aborted; exchange++) {
    const text = `${SAYINGS[(person + exchange) % SAYINGS.length]} (${person})`;
    turns.push({ speaker: 0, text });
    const request = requestFor(model, "", { turns: recentTurns(turns), seed: 1000 * person + exchange });
    const asked = performance.now(), cpu = server.cpuSeconds();
    const response = await fetch(`${server.url}/api/replies`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...request, settings: { ...SETTINGS, draws } }),
      ...signal && { signal },
    }).catch(() => undefined);
    if (!response) return;
    if (response.status === 429 || response.status === 503) {
      seen.refused++;
      await response.body?.cancel();
      await new Promise((go) => setTimeout(go, 1000 * Number(response.headers.get("Retry-After") ?? 1)));
      turns.pop();
      exchange--;
      continue;
    }
    if (!response.ok) throw new Error(`Cannot measure the server: ${response.status}`);
    let reply = "", last = 0;
    try {
      for await (const data of readEventStream(response.body!)) {
        const event = JSON.parse(data);
        if (event.type !== "text") continue;
        const now = performance.now();
        if (reply === "") {
          seen.firsts.push(now - asked);
          seen.firstsCpu.push(1000 * (server.cpuSeconds() - cpu));
        } else seen.gaps.push(now - last);
        [reply, last] = [reply + event.text, now];
      }
    } catch {
      return;
    }
    seen.characters += reply.length;
    turns.push({ speaker: 1, text: reply });
  }
}

/** What was said before, the same each time for the same person. */
function longTalk(person: number, characters: number): Turn[] {
  const turns: Turn[] = [];
  for (let length = 0, n = 0; length < characters; n++) {
    const text = `${SAYINGS[(person * 3 + n) % SAYINGS.length]}, ${person} ${n}`;
    turns.push({ speaker: n % 2 as 0 | 1, text });
    length += text.length;
  }
  if (turns.length % 2 === 1) turns.pop();
  return turns;
}

/** The value below which a share of ascending numbers lie. */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? NaN;
}
