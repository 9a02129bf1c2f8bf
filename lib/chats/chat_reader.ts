/**
 * The shape that all readers of exports have. A new format is one new file with one of these in it.
 *
 * @module
 */

import type { ChatFile } from "./files/chat_file.ts";
import type { MessageSink } from "./message.ts";

/** The beginning of a file, by which its format is recognized. */
export interface FileHead {
  /** The file's path; names such as `_chat.txt` or `result.json` are a hint, never the only one. */
  readonly path: string;
  /** Its first characters (at most 64 KiB of bytes), decoded, line ends as `\n`, invisible marks still there. */
  readonly text: string;
  /** True if this is the whole file. */
  readonly whole: boolean;
}

/** What lies beside the files that a reader reads. */
export interface ReadContext {
  /** Every file of the run that the same reader called a `companion`. */
  readonly companions: readonly ChatFile[];
}

/** Reads what one program exports. */
export interface ChatReader {
  /** The format as people call it, e.g. `WhatsApp`. */
  readonly format: string;
  /**
   * Looks at the beginning of a file.
   *
   * @returns `chat` if it holds messages; `companion` if it helps to read others (Slack's `users.json`); `prose`
   * if it is plain text, which is read only where no chat lies beside it; undefined if it is not of this format.
   */
  recognize(head: FileHead): "chat" | "companion" | "prose" | undefined;
  /**
   * Reads all files of this format that lie together: one file, or those of a folder or a zip.
   *
   * @param files The files that `recognize()` called a `chat` (or `prose`), in the order of their paths.
   * @param sink Takes what is found.
   * @param context What lies beside them.
   * @throws {SyntaxError} If a file is broken: file, line or field, what was expected, what was found, what to do.
   */
  read(files: readonly ChatFile[], sink: MessageSink, context: ReadContext): Promise<void>;
}
