/**
 * Where the chat's words go: replies to stdout, everything else to stderr.
 *
 * @module
 */

import { paintFor, stripControl } from "./terminal.ts";

/** Takes what a chat has to say. */
export interface ChatOutput {
  /** Writes a piece of the bot's reply; nothing in it may control the terminal. */
  reply(text: string): Promise<void>;
  /** Writes what stands before a reply on a terminal. */
  label(text: string): Promise<void>;
  /** Says something about the chat, on lines of its own; may hold colours. */
  tell(notice: string): void;
  /** The same, in a quiet colour, and safe with any text. */
  remark(notice: string): void;
}

const encoder = new TextEncoder();

/** Writes all of a text to stdout and waits until it is taken. */
export async function writeText(text: string): Promise<void> {
  const bytes = encoder.encode(text);
  for (let written = 0; written < bytes.length;) written += await Deno.stdout.write(bytes.subarray(written));
}

/** The process's own stdout and stderr. */
export function standardOutput(): ChatOutput {
  const loud = paintFor(Deno.stdout), quiet = paintFor(Deno.stderr);
  return {
    reply: (text) => writeText(stripControl(text)),
    label: (text) => writeText(loud.bold(text)),
    tell: (notice) => console.error(notice),
    remark: (notice) => console.error(quiet.dim(stripControl(notice))),
  };
}
