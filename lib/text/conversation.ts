/**
 * Conversations between two speakers.
 *
 * @module
 */

/** 0 is speaker A, the person; 1 is speaker B, the bot. */
export type Speaker = 0 | 1;

/** What one speaker says before the other answers. */
export interface Turn {
  /** Who says it. */
  readonly speaker: Speaker;
  /** What is said; may contain line breaks. */
  readonly text: string;
}

/** Turns in the order in which they were said. */
export type Conversation = readonly Turn[];

/** Turns of at most this many characters are stored once and shared: "ok" and "hi" make up much of a chat. */
const SHORT_TURN = 12;
/** Limits the memory of the shared turns. */
const MAX_SHARED_TURNS = 10_000;
/** The shared turns of either speaker, by text. */
const sharedTurns = [new Map<string, Turn>(), new Map<string, Turn>()] as const;

/**
 * Makes a turn; short ones are shared, so that a large file of short turns takes little memory.
 *
 * @param speaker Who speaks.
 * @param text What is said.
 */
export function makeTurn(speaker: Speaker, text: string): Turn {
  if (text.length > SHORT_TURN) return { speaker, text };
  const shared = sharedTurns[speaker];
  const known = shared.get(text);
  if (known !== undefined) return known;
  const turn = { speaker, text };
  if (shared.size < MAX_SHARED_TURNS) shared.set(text, turn);
  return turn;
}

/**
 * Adds a turn to a conversation being read. The text is trimmed; an empty turn is dropped; a turn by the same
 * speaker as the last is joined to it with a line break, so that speakers alternate.
 *
 * @param conversation The turns so far; changed in place.
 * @param turn The next turn.
 *
 * @example
 * ```ts
 * import { addTurn, type Turn } from "./conversation.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const conversation: Turn[] = [];
 * addTurn(conversation, { speaker: 0, text: "hi " });
 * addTurn(conversation, { speaker: 0, text: "anyone there?" });
 * assertEquals(conversation, [{ speaker: 0, text: "hi\nanyone there?" }]);
 * ```
 */
export function addTurn(conversation: Turn[], turn: Turn): void {
  const text = turn.text.trim();
  if (text === "") return;
  const last = conversation.at(-1);
  if (last?.speaker === turn.speaker) {
    conversation[conversation.length - 1] = { speaker: turn.speaker, text: `${last.text}\n${text}` };
  } else {
    conversation.push(makeTurn(turn.speaker, text));
  }
}
