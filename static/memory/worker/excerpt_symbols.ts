/**
 * An excerpt as the model reads it.
 *
 * @module
 */

import { encodePrompt } from "../../../lib/mod.ts";
import { FIRST_CHARACTER, templateOf, UNKNOWN } from "../../../lib/text/mod.ts";
import type { Checkpoint } from "../../../lib/mod.ts";
import type { Excerpt, Part } from "../messages.ts";

/** The most symbols before a reply that are shown; what comes before is read and not shown. */
const SHOWN_BEFORE = 1000;

/** The symbols of an excerpt, in three pieces that follow each other. */
export interface ExcerptSymbols {
  /** Read before anything is shown, turn by turn; the last piece may be the beginning of a long message. */
  readonly prefix: readonly Uint16Array[];
  /** The person's last turn, and what leads over to the reply. */
  readonly message: Uint16Array;
  readonly reply: Uint16Array;
}

/** Encodes an excerpt; the same as the server does it. */
export function excerptSymbols({ vocabulary, info }: Checkpoint, excerpt: Excerpt): ExcerptSymbols {
  const { turns, reply, ended } = excerpt;
  const prompt = encodePrompt(vocabulary, turns, { kind: info.kind });
  const whole = prompt.turns.slice(0, turns.length - 1);
  const before = whole.reduce((sum, ids) => sum + ids.length, 0);
  const shown = Math.max(before, prompt.ids.length - SHOWN_BEFORE);
  const written = vocabulary.encode(reply).ids.filter((id) => id !== UNKNOWN);
  // An end of characters, such as an empty line, was taken off the reply.
  const { end = "" } = templateOf(info.kind).reply;
  const drawn = ended && typeof end !== "string" ? end : [];
  return {
    prefix: shown > before ? [...whole, prompt.ids.subarray(before, shown)] : whole,
    message: prompt.ids.subarray(shown),
    reply: Uint16Array.from([...written, ...drawn]),
  };
}

/** What a symbol is a part of. */
export function partOf(id: number, isReply: boolean): Part {
  if (id < FIRST_CHARACTER && id !== UNKNOWN) return "mark";
  return isReply ? "reply" : "message";
}
