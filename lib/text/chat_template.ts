/**
 * How to speak to a model: everything that "chat", "bot" and "text" mean. Such a set of rules is called a chat
 * template.
 *
 * | | chat | bot | text |
 * |---|---|---|---|
 * | was trained on | conversations | conversations of people, and of people with a bot | one running text |
 * | a person says `hi` | `⟨A⟩hi⟨end⟩` | `⟨A⟩hi⟨end⟩` | `hi`, line feed |
 * | the model says `yes` | `⟨B⟩yes⟨end⟩` | `⟨B⟩⟨B⟩yes⟨end⟩` | `yes`, two line feeds |
 * | its reply ends with | `⟨end⟩`, which it samples | `⟨end⟩`, which it samples | an empty line |
 * | it learns to predict | every next symbol | all but the second `⟨B⟩` | every next symbol |
 *
 * `⟨A⟩`, `⟨B⟩` and `⟨end⟩` are symbols that nobody can type. The second `⟨B⟩` tells a model that was trained on
 * both people and a bot to reply as the bot: it is always given, never predicted.
 *
 * @module
 */

import type { Speaker } from "./conversation.ts";
import { END_OF_TURN, SPEAKER_A, SPEAKER_B, type Vocabulary } from "./vocabulary.ts";

/** What a model is trained for: to chat, to chat as people do and as a bot, or to continue text. */
export type CorpusKind = "chat" | "bot" | "text";

/** Reserved symbols, or the characters used instead where a model has none. */
export type Mark = readonly number[] | string;

/** How a reply starts and ends. */
export interface ReplyForm {
  /** What the model reads before the reply if nothing was said before. */
  readonly start: Mark;
  /** What ends the reply: one symbol that the model samples, or characters that it writes; absent if nothing does. */
  readonly end?: Mark;
  /** Set for a text that is continued as it comes, although it can end: it may be empty, and start with space. */
  readonly plain?: true;
}

/** How to speak to a model of one kind. */
export interface ChatTemplate {
  /** What the model was trained on. */
  readonly kind: CorpusKind;
  /** Whether it was trained on conversations, each read from an empty memory, and so knows turns. */
  readonly hasTurns: boolean;
  /** What opens a turn; empty if only its end is marked. */
  opening(speaker: Speaker): Mark;
  /** What closes a turn. */
  closing(speaker: Speaker): Mark;
  /** Whether the symbol at an index (1 or more) is to be predicted from those before it. */
  isPredicted(ids: ArrayLike<number>, index: number): boolean;
  /** How its replies start and end. */
  readonly reply: ReplyForm;
}

const PERSON = [SPEAKER_A],
  MODEL = [SPEAKER_B],
  BOT_BESIDE_PEOPLE = [SPEAKER_B, SPEAKER_B],
  END = [END_OF_TURN];

/** Conversations of two speakers. */
export const CHAT: ChatTemplate = {
  kind: "chat",
  hasTurns: true,
  opening: (speaker) => speaker === 0 ? PERSON : MODEL,
  closing: () => END,
  isPredicted: () => true,
  reply: { start: MODEL, end: END },
};

/** Conversations with a bot, speaker B, among those of people: its turns are opened twice. */
export const BOT: ChatTemplate = {
  ...CHAT,
  kind: "bot",
  opening: (speaker) => speaker === 0 ? PERSON : BOT_BESIDE_PEOPLE,
  isPredicted: (ids, index) => ids[index] !== SPEAKER_B || ids[index - 1] !== SPEAKER_B,
  reply: { start: BOT_BESIDE_PEOPLE, end: END },
};

/** Running text, in which a person's turn is a line, and the model's lasts to the next empty line. */
export const TEXT: ChatTemplate = {
  kind: "text",
  hasTurns: false,
  opening: () => "",
  closing: (speaker) => speaker === 0 ? "\n" : "\n\n",
  isPredicted: () => true,
  reply: { start: "\n", end: "\n\n" },
};

/** Text that just continues: not a reply, so only its length, a stop string or a loop ends it. */
export const RUNNING_TEXT: ReplyForm = { start: TEXT.reply.start };

const TEMPLATES: Readonly<Record<CorpusKind, ChatTemplate>> = { chat: CHAT, bot: BOT, text: TEXT };

/** The names of all kinds. */
export const CORPUS_KINDS = Object.keys(TEMPLATES) as readonly CorpusKind[];

/**
 * How to speak to a model trained on a corpus of this kind.
 *
 * @param kind The kind stored with the model.
 *
 * @example
 * ```ts
 * import { templateOf } from "./chat_template.ts";
 * import { END_OF_TURN, SPEAKER_B } from "./vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const { opening, closing } = templateOf("bot");
 * assertEquals([opening(1), closing(1)], [[SPEAKER_B, SPEAKER_B], [END_OF_TURN]]);
 * ```
 */
export function templateOf(kind: CorpusKind): ChatTemplate {
  return TEMPLATES[kind];
}

/**
 * The form of a text that a model of this kind just continues, whatever is in it: of conversations up to the end of a
 * turn, of running text without an end.
 *
 * @param kind The kind stored with the model.
 */
export function continuationForm(kind: CorpusKind): ReplyForm {
  return templateOf(kind).hasTurns ? { start: PERSON, end: END, plain: true } : RUNNING_TEXT;
}

/**
 * The form of the replies of a model of this kind.
 *
 * @param kind The kind stored with the model.
 */
export function replyForm(kind: CorpusKind): ReplyForm {
  return templateOf(kind).reply;
}

/** The symbols of a mark in a vocabulary. */
export function markIds(vocabulary: Vocabulary, mark: Mark): readonly number[] {
  return typeof mark === "string" ? [...vocabulary.encode(mark).ids] : mark;
}
