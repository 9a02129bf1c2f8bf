/**
 * A passage as the model reads it.
 *
 * @module
 */

import { encodePrompt, encodeTurns, LESSON, SPEAKER_A, UNKNOWN } from "../../../lib/mod.ts";
import type { Checkpoint } from "../../../lib/mod.ts";
import { END_OF_TURN, FIRST_CHARACTER } from "../../../lib/mod.ts";
import type { Part, Passage } from "../messages.ts";

/** The most symbols before a reply that are shown; what comes before is read and not shown. */
const SHOWN_BEFORE = 1000;

/** The symbols of a passage, in three pieces that follow each other. */
export interface PassageSymbols {
  /** Read before anything is shown: whole turns, so that the reading can be cut where the server cuts it. */
  readonly prefix: readonly Uint16Array[];
  /** The person's last turn, and what leads over to the reply. */
  readonly message: Uint16Array;
  readonly reply: Uint16Array;
}

/** Encodes a passage; the same as the server does it. */
export function passageSymbols({ vocabulary, info }: Checkpoint, passage: Passage): PassageSymbols {
  const { turns, reply, ended } = passage;
  if (turns.length === 0) return lessonSymbols(vocabulary, info.kind);
  const encoded = turns.map((turn) => encodeTurns(vocabulary, [turn], info.kind).ids);
  const whole = encodePrompt(vocabulary, turns, { kind: info.kind }).ids;
  const prefix = encoded.slice(0, -1);
  const start = prefix.reduce((sum, ids) => sum + ids.length, 0);
  const shown = Math.max(start, whole.length - SHOWN_BEFORE);
  if (shown > start) prefix.push(whole.slice(start, shown));
  const written = vocabulary.encode(reply).ids.filter((id) => id !== UNKNOWN);
  const end = ended && info.kind !== "text" ? [END_OF_TURN] : [];
  return { prefix, message: whole.slice(shown), reply: Uint16Array.from([...written, ...end]) };
}

/** The lesson's sentence with its blank filled in; somebody says it. */
function lessonSymbols(
  vocabulary: Checkpoint["vocabulary"],
  kind: Checkpoint["info"]["kind"],
): PassageSymbols {
  const text = vocabulary.encode(LESSON.text + LESSON.answer + ".").ids;
  const opening = kind === "text" ? [] : [SPEAKER_A];
  return { prefix: [], message: Uint16Array.from([...opening, ...text]), reply: new Uint16Array() };
}

/** What a symbol is a part of. */
export function partOf(id: number, isReply: boolean): Part {
  if (id < FIRST_CHARACTER && id !== UNKNOWN) return "mark";
  return isReply ? "reply" : "message";
}
