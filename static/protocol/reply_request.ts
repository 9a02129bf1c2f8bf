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

/** Characters and turns are left out by so many at once, so that what is read begins alike for many exchanges. */
const STEP = { characters: MAX_CONVERSATION_LENGTH / 2, turns: MAX_TURNS / 2 };

/**
 * The newest turns that a model reads: the one rule for the page, its server and programs. Once a conversation has
 * grown too long, its older half is left out, and so on again. What is left then begins alike until the next cut: a
 * model that remembers the beginning need not read it again.
 *
 * @param turns Everything that was said; the last turn is the person's.
 * @returns A tail that begins with the person and keeps within the limits.
 */
export function recentTurns(turns: readonly Turn[]): Turn[] {
  const length = turns.reduce((sum, { text }) => sum + text.length, 0);
  const left = {
    characters: inSteps(length - MAX_CONVERSATION_LENGTH, STEP.characters),
    turns: inSteps(turns.length - MAX_TURNS, STEP.turns),
  };
  let before = 0;
  for (const [i, { speaker, text }] of turns.entries()) {
    if (speaker === 0 && i >= left.turns && before >= left.characters) return turns.slice(i);
    before += text.length;
  }
  return turns.slice(-1);
}

/** The next multiple of a step; 0 for what is not positive. */
function inSteps(value: number, step: number): number {
  return Math.max(0, Math.ceil(value / step)) * step;
}
