/**
 * The shape that all readers of exports have. A new format is one new file with one of these in it.
 *
 * @module
 */

import type { ChatFile } from "./chat_file.ts";
import type { MessageSink } from "./message.ts";

/** The beginning of a file, by which its format is recognized. */
export interface FileHead {
  /** The file's path; names such as `_chat.txt` or `result.json` are a hint, never the only one. */
  readonly path: string;
  /** Its first characters (at most 64 KiB of bytes), decoded, line ends as `\n`, invisible marks still there. */
  readonly text: string;
}

/** Reads what one program exports. */
export interface ChatReader {
  /** The format as people call it, e.g. `WhatsApp`. */
  readonly format: string;
  /**
   * Looks at the beginning of a file.
   *
   * @returns `chat` if it holds messages; `companion` if it helps to read others (Slack's `users.json`); undefined
   * if it is not of this format.
   */
  recognize(head: FileHead): "chat" | "companion" | undefined;
  /**
   * Reads all files of this format that lie together: one chat file, or a folder with its companions.
   *
   * @throws {SyntaxError} If a file is broken: file, line or field, what was expected, what was found, what to do.
   */
  read(files: readonly ChatFile[], sink: MessageSink): Promise<void>;
}
