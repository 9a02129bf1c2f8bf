/**
 * What every reader of an export gives: messages as they were sent, and a reason for whatever is no message.
 *
 * @module
 */

/** Who sent a message, as far as the export tells. */
export interface Sender {
  /** The name shown in the export; for ChatGPT and its like the role, `user` or `assistant`. */
  readonly name: string;
  /** An account that stays the same when the name changes, e.g. Telegram's `user123`. */
  readonly account?: string;
  /** True for the account whose export this is. */
  readonly own?: boolean;
  /** True for a sender that the export itself calls a bot or an assistant. */
  readonly bot?: boolean;
}

/** One message. */
export interface Message {
  /** The chat or thread it belongs to, unlike that of any other chat of the same export. */
  readonly chat: string;
  /** Who sent it. */
  readonly sender: Sender;
  /** Milliseconds since 1970, local time read as UTC where the export has no zone; absent if it has no times. */
  readonly time?: number;
  /** What was written, cleaned of the format's own marks; never empty. */
  readonly text: string;
  /** True if a new conversation begins here by the format's own rules, e.g. after an empty line. */
  readonly opens?: boolean;
}

/** Why something in an export is not learnt. */
export type SkipReason =
  | "media"
  | "deleted"
  | "system"
  | "call"
  | "reaction"
  | "empty"
  | "duplicate"
  | "hidden"
  | "tool"
  | "another person"
  | "not a chat file";

/** Takes what a reader finds, in the order of the file. */
export interface MessageSink {
  /** A message. */
  add(message: Message): void;
  /** Something that is no message; `example` is what the file says there. */
  skip(reason: SkipReason, example: string): void;
  /** The text of a file that is no chat at all, e.g. a story. */
  prose(text: string): void;
}
