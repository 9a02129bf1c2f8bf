/**
 * What the page asks of `POST /api/replies`.
 *
 * @module
 */

import * as v from "valibot";
import { ReplySettings, Seed } from "./reply_settings.ts";

/** The longest single message or reply, in UTF-16 units. */
export const MAX_TURN_LENGTH = 4000;
/** The longest conversation that a reply may follow, in UTF-16 units over all turns. */
export const MAX_CONVERSATION_LENGTH = 20_000;
/** The most turns that a reply may follow. */
export const MAX_TURNS = 400;

/** One thing said: by the person (0) or by the model (1). */
export const Turn = v.strictObject({
  speaker: v.picklist([0, 1]),
  text: v.pipe(v.string(), v.maxLength(MAX_TURN_LENGTH)),
});

/** See {@linkcode Turn}. */
export type Turn = v.InferOutput<typeof Turn>;

/** A model's identity, as the library's `modelIdentity()` gives it. */
export const ModelId: v.GenericSchema<string> = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

/** Everything that decides a reply: the same request gives the same bytes, from any server. */
export const ReplyRequest = v.strictObject({
  model: ModelId,
  /** What was said so far; the last turn is the person's. */
  turns: v.pipe(
    v.array(Turn),
    v.minLength(1),
    v.maxLength(MAX_TURNS),
    v.check(
      (turns) => turns.at(-1)?.speaker === 0 && turns.at(-1)?.text !== "",
      "Expected the last turn to be the person's and not empty",
    ),
  ),
  /** How the reply begins already: it is written on from here. */
  begun: v.optional(v.pipe(v.string(), v.maxLength(MAX_TURN_LENGTH)), ""),
  seed: Seed,
  settings: ReplySettings,
});

/** See {@linkcode ReplyRequest}. */
export type ReplyRequest = v.InferOutput<typeof ReplyRequest>;

/**
 * The newest turns that a server will read: old ones are left out, an exchange at a time, once a conversation
 * has grown too long.
 *
 * @param turns Everything that was said; the last turn is the person's.
 * @returns The longest tail that begins with the person and keeps within the limits.
 */
export function recentTurns(turns: readonly Turn[]): Turn[] {
  let start = turns.length - 1;
  let length = turns[start]?.text.length ?? 0;
  for (let i = start - 1; i >= 0 && turns.length - i <= MAX_TURNS; i--) {
    length += turns[i].text.length;
    if (length > MAX_CONVERSATION_LENGTH) break;
    if (turns[i].speaker === 0) start = i;
  }
  return turns.slice(Math.max(start, 0));
}
