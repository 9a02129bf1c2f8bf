/**
 * What is learnt of exports, and what is not.
 *
 * @module
 */

import type { Skipped } from "./chat_export.ts";
import type { Person } from "./people/people.ts";
import type { ScrubKind } from "./scrub/scrub_kinds.ts";

/** What one person says in a row. */
export interface ImportedTurn {
  /** Who says it. */
  readonly person: Person;
  /** What is said; a line break between two messages. */
  readonly text: string;
}

/** Turns without a long silence between them. */
export interface ImportedConversation {
  /** In the order of time. */
  readonly turns: readonly ImportedTurn[];
  /** How often it counts, a whole number. */
  readonly weight: number;
  /** Which chat it is from; the conversations of a chat come one after the other. */
  readonly chat: number;
}

/** What is to be learnt of exports, and what is not. */
export interface ImportedChats {
  /** The formats as people call them, in the order in which they come. */
  readonly formats: readonly string[];
  /** Everybody who writes, those who write most first. */
  readonly people: readonly Person[];
  /** The bot to be, under all of its names; undefined if it must be named. */
  readonly bot: ReadonlySet<Person> | undefined;
  /** Chat by chat, in the order of time. */
  readonly conversations: readonly ImportedConversation[];
  /** What is left out, by reason. */
  readonly skipped: readonly Skipped[];
  /** First and last time, in milliseconds since 1970; undefined if there is none. */
  readonly span: TimeSpan | undefined;
  /** Wrong characters in what was written. */
  readonly mojibake: MojibakeFound;
  /** How often each kind of private data was replaced. */
  readonly scrubbed: ReadonlyMap<ScrubKind, number>;
  /** Texts that are no chats. */
  readonly prose: readonly string[];
}

/** Wrong characters such as `cafÃ©`. */
export interface MojibakeFound {
  /** How many texts have some. */
  readonly count: number;
  /** The first of them, as it was. */
  readonly example: string;
  /** Whether they were put right. */
  readonly repaired: boolean;
}

/** Two moments, in milliseconds since 1970. */
export interface TimeSpan {
  /** The earlier one. */
  readonly from: number;
  /** The later one. */
  readonly to: number;
}
