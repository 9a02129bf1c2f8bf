/**
 * One reply on its way into an exchange.
 *
 * @module
 */

import type { ReplyRequest } from "../protocol/reply_request.ts";
import { Refused, ServerAway, type Voice } from "../voices/voice.ts";
import type { Version } from "./transcript.ts";

/** How a run came to its end, and what went wrong if something did. */
export interface RunResult {
  readonly version: Version;
  /** What to tell the reader; undefined if all is well. */
  readonly problem?: string;
  /** Whether the server was lost; the page may have gone on without it. */
  readonly away: boolean;
  /** Characters that the model does not know. */
  readonly unknown: readonly string[];
}

/**
 * Follows a reply to its end.
 *
 * @param voice Who writes.
 * @param request What is asked.
 * @param options.version The version to grow; it ends as "interrupted" unless something better happens.
 * @param options.signal Stops the reply; what has come stays.
 * @param options.onGrowth Called with every piece, at most once per frame.
 * @param options.onWait Called with what to tell the reader while the server has too much to do, and without it when
 *   the reply begins.
 */
export async function runReply(voice: Voice, request: ReplyRequest, options: {
  readonly version: Version;
  readonly signal: AbortSignal;
  readonly onGrowth: (version: Version) => void;
  readonly onWait: (problem: string | undefined) => void;
}): Promise<RunResult> {
  const { signal, onGrowth, onWait } = options;
  const started = performance.now();
  let version = options.version;
  let unknown: readonly string[] = [], away = false;
  const elapsed = () => Math.round(performance.now() - started) / 1000;
  try {
    for await (const event of voice.reply(request, signal)) {
      if (event.type === "away") {
        away = true;
      } else if (event.type === "busy") {
        onWait(
          `The server has many replies to write just now; this page asks again in ${counted(event.seconds)}`,
        );
      } else if (event.type === "start") {
        onWait(undefined);
        unknown = event.unknown;
      } else if (event.type === "drawn") {
        const { draws, shown, instead } = event;
        version = { ...version, drawn: { draws: [...draws], shown, ...instead && { instead } } };
      } else if (event.type === "text") {
        const nats = [...version.nats, ...event.nats];
        version = { ...version, text: version.text + event.text, nats, seconds: elapsed() };
        onGrowth(version);
      } else if (event.type === "done") {
        version = { ...version, ending: event.finish, seconds: event.seconds };
      } else {
        return { version, problem: event.message, away, unknown };
      }
    }
    if (signal.aborted) version = { ...version, ending: "stopped", seconds: elapsed() };
    return { version, away, unknown };
  } catch (error) {
    if (!(error instanceof ServerAway || error instanceof Refused)) throw error;
    return { version, problem: error.message, away: error instanceof ServerAway, unknown };
  }
}

function counted(seconds: number): string {
  return seconds === 1 ? "a second" : `${seconds} seconds`;
}
