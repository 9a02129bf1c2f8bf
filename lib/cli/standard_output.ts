/**
 * Where the chat writes: replies to stdout, everything else to stderr.
 *
 * @module
 */

import { paintFor, stripControl } from "./terminal.ts";

/** Takes a chat's output. */
export interface ChatOutput {
  /** Writes a piece of the bot's reply, without anything that could control the terminal. */
  reply(text: string): Promise<void>;
  /** Writes the label before a reply on a terminal. */
  label(text: string): Promise<void>;
  /** Writes about the chat, on separate lines; may contain colours. */
  tell(notice: string): void;
  /** The same in a quiet colour, safe with any text. */
  remark(notice: string): void;
}

const encoder = new TextEncoder();

/** Writes all of a text to stdout and waits until it is written. */
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
