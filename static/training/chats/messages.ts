/**
 * What the page and the worker that reads chats say to each other.
 *
 * @module
 */

import type { ReadOptions, ScrubKind, Skipped, TimeSpan } from "../../../lib/chats/mod.ts";

/** A file or a folder that was dropped on the page. */
export interface DroppedSource {
  /** Its name. */
  readonly path: string;
  /** The file itself, or all that is in the folder, in the order of the names. */
  readonly files: readonly { readonly path: string; readonly file: Blob }[];
}

/** Asked: to read files. */
export interface ChatsAsk {
  readonly sources: readonly DroppedSource[];
  readonly options: ReadOptions;
}

/** Told meanwhile: the share that is read, 0 … 1. */
export interface ChatsProgress {
  readonly share: number;
}

/** Somebody who writes. */
export interface PersonFound {
  readonly name: string;
  readonly messages: number;
  /** Whether the export is this person's. */
  readonly own: boolean;
  /** Whether the bot learns to write like this person. */
  readonly isBot: boolean;
}

/** What was read. */
export interface ChatsRead {
  /** What could not be read, and why; the others were read without it. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  readonly formats: readonly string[];
  /** Those who write most first. */
  readonly people: readonly PersonFound[];
  /** Who the bot might be, if nobody has said so. */
  readonly likely?: string;
  readonly conversations: number;
  readonly turns: number;
  readonly characters: number;
  readonly span?: TimeSpan;
  readonly skipped: readonly Skipped[];
  readonly mojibake: { readonly count: number; readonly example: string; readonly repaired: boolean };
  readonly scrubbed: readonly (readonly [ScrubKind, number])[];
  /** The first turns, or of a text the beginning. */
  readonly preview: readonly { readonly name: string; readonly text: string; readonly isBot: boolean }[];
  /** Whether it is plain text, not chats. */
  readonly isProse: boolean;
  /** What is to be learnt; absent until it is known who the bot is. */
  readonly corpus?: Blob;
}
