/**
 * What goes into the reading of exports, and what comes out.
 *
 * @module
 */

import type { ChatFile } from "./files/chat_file.ts";
import type { Message, SkipReason } from "./message.ts";

/** Something that a person named to be read: a file, or a folder with all that is in it. */
export interface ChatSource {
  /** The path as it was named, without its weight. */
  readonly path: string;
  /** The file itself, or the files in the folder, in an order that is the same on every machine. */
  readonly files: Iterable<ChatFile> | AsyncIterable<ChatFile>;
  /** How often it counts, a whole number; 1 if absent. */
  readonly weight?: number;
}

/** Things that are not learnt for one reason. */
export interface Skipped {
  /** Why. */
  readonly reason: SkipReason;
  /** How many there are. */
  readonly count: number;
  /** What the file says at the first of them. */
  readonly example: string;
}

/** What one reader found in one source. */
export interface ChatExport {
  /** Where it was found. */
  readonly source: ChatSource;
  /** The format as people call it; undefined for the files that hold no chat. */
  readonly format: string | undefined;
  /** Paths of the files. */
  readonly files: readonly string[];
  /** In the order of the files, which need not be the order of time. */
  readonly messages: readonly Message[];
  /** Plain text; empty for chats. */
  readonly prose: readonly string[];
  /** What is no message, by reason. */
  readonly skipped: readonly Skipped[];
}
