/**
 * Conversations between two speakers, and how they are marked up for the network: one symbol opens a turn and
 * says who speaks, one symbol ends it. The symbols cost no characters and cannot be typed by anyone.
 *
 * @module
 */

import { type Encoding, END_OF_TURN, SPEAKER_A, SPEAKER_B, type Vocabulary } from "./vocabulary.ts";

/** 0 is speaker A, the person; 1 is speaker B, the bot. */
export type Speaker = 0 | 1;

/** What one speaker says before the other answers; may hold several lines. */
export interface Turn {
  /** Who says it. */
  readonly speaker: Speaker;
  /** What is said; may hold line breaks. */
  readonly text: string;
}

/** Turns in the order in which they were said. */
export type Conversation = readonly Turn[];

/** Turns of at most this many characters are kept once and shared: "ok" and "hi" make up much of a chat. */
const SHORT_TURN = 12;
/** Bounds the memory of the shared turns. */
const MAX_SHARED_TURNS = 10_000;
/** The shared turns of either speaker, by text. */
const sharedTurns = [new Map<string, Turn>(), new Map<string, Turn>()] as const;

/**
 * Makes a turn; short ones are shared, which keeps a large file of short turns small in memory.
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
 * Adds a turn to a conversation that is being read. The text is trimmed; an empty turn is dropped; a turn by
 * the speaker of the turn before is joined to it with a line break, so that speakers alternate.
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

/** How a conversation is marked up. */
export interface Markup {
  /**
   * Whether speaker B is a bot beside people who talk to each other: its turns are opened by SPEAKER_B twice then,
   * so that a model that learns from both knows in whose manner it is to reply. Default false.
   */
  readonly bot?: boolean;
}

/**
 * The symbols that open a turn: its speaker, a marked bot twice.
 *
 * @param speaker Who speaks.
 *
 * @example
 * ```ts
 * import { turnOpening } from "./conversation.ts";
 * import { SPEAKER_B } from "./vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(turnOpening(1, { bot: true }), [SPEAKER_B, SPEAKER_B]);
 * ```
 */
export function turnOpening(speaker: Speaker, { bot = false }: Markup = {}): readonly number[] {
  const id = SPEAKER_A + speaker;
  return bot && id === SPEAKER_B ? [id, id] : [id];
}

/** Whether a symbol is the second one that opens a bot's turn: it is told to a model, never asked for. */
export function isBotMark(ids: Uint16Array, index: number): boolean {
  return ids[index] === SPEAKER_B && ids[index - 1] === SPEAKER_B;
}

/** An upper bound of a conversation's symbols; exact if no character is above U+FFFF. */
export function countSymbols(conversation: Conversation, markup: Markup = {}): number {
  const signs = (speaker: Speaker): number => turnOpening(speaker, markup).length + 1;
  return conversation.reduce((sum, { speaker, text }) => sum + text.length + signs(speaker), 0);
}

/**
 * Writes a conversation's symbols into an array that is there already; see `Vocabulary.encodeInto()`.
 *
 * @returns The offset behind the last symbol.
 */
export function encodeConversationInto(
  vocabulary: Vocabulary,
  conversation: Conversation,
  target: { readonly ids: Uint16Array; readonly offset: number; readonly unknown: Map<string, number> },
  markup: Markup = {},
): number {
  const { ids, unknown } = target;
  let n = target.offset;
  for (const turn of conversation) {
    for (const id of turnOpening(turn.speaker, markup)) ids[n++] = id;
    n = vocabulary.encodeInto(turn.text, { ids, offset: n, unknown });
    ids[n++] = END_OF_TURN;
  }
  return n;
}

/**
 * Turns a conversation into symbols: for each turn its speaker, its characters, the end of the turn.
 *
 * @param vocabulary The symbols that may be used.
 * @param conversation The turns.
 * @param markup How they are marked up.
 *
 * @example
 * ```ts
 * import { encodeConversation } from "./conversation.ts";
 * import { END_OF_TURN, SPEAKER_A, SPEAKER_B, Vocabulary } from "./vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("ah");
 * const { ids } = encodeConversation(vocabulary, [{ speaker: 0, text: "ha" }, { speaker: 1, text: "a" }]);
 * assertEquals([...ids], [SPEAKER_A, 5, 4, END_OF_TURN, SPEAKER_B, 4, END_OF_TURN]);
 * ```
 */
export function encodeConversation(
  vocabulary: Vocabulary,
  conversation: Conversation,
  markup: Markup = {},
): Encoding {
  const ids = new Uint16Array(countSymbols(conversation, markup));
  const unknown = new Map<string, number>();
  const length = encodeConversationInto(vocabulary, conversation, { ids, offset: 0, unknown }, markup);
  return { ids: ids.slice(0, length), unknown };
}
