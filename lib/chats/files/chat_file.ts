/**
 * A file that may hold chats, wherever it comes from: a disk, a zip, or a page that it was dropped on.
 *
 * @module
 */

/** One file, and the two ways to read it. */
export interface ChatFile {
  /** What people know it by, with `/` between folders, e.g. `export.zip/messages/message_1.json`. */
  readonly path: string;
  /** Its size in bytes. */
  readonly size: number;
  /** Its bytes from the beginning; may be called more than once. */
  stream(): ReadableStream<Uint8Array>;
  /** The bytes from `start` up to `end`, without those before; a zip is read only where this is given. */
  slice?(start: number, end: number): Promise<Uint8Array>;
}
