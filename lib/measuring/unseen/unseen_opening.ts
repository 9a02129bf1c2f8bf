/**
 * A first message that stands nowhere in the embedded chats.
 *
 * @module
 */

import type { JudgedMessage } from "./judged_message.ts";

/** What a message is about. */
export type UnseenKind =
  | "greeting"
  | "farewell"
  | "about itself"
  | "memory"
  | "feeling"
  | "bad news"
  | "good news"
  | "request"
  | "food"
  | "pastime"
  | "daily life"
  | "rude or odd"
  | "long";

/** Kinds of message that a bot trained for a minute or two is meant to answer. */
export const QUICK_KINDS: readonly UnseenKind[] = [
  "greeting",
  "farewell",
  "about itself",
  "memory",
  "feeling",
  "bad news",
  "good news",
  "request",
];

/** One first message. */
export interface UnseenOpening extends JudgedMessage {
  readonly kind: UnseenKind;
}

/** Matches any of these words or phrases, which may contain expressions. */
export function says(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(${words})(?![\\p{L}])`, "iu");
}

/** A message, what a reply must say, and what it must not. */
export type Entry = readonly [text: string, expected: RegExp, wrong?: RegExp];

/** Messages of one kind. */
export function openingsOf(kind: UnseenKind, messages: readonly Entry[]): UnseenOpening[] {
  return messages.map(([text, expected, wrong]) => ({ kind, text, expected, ...wrong && { wrong } }));
}
