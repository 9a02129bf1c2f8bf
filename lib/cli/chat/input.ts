/**
 * Where the chat's lines come from: a person at a terminal, with line editing and history, or a pipe.
 *
 * @module
 */

import process from "node:process";
import { createInterface } from "node:readline";

/** What came in: a line, Ctrl-C, or the end (Ctrl-D, or the end of the pipe). */
export type Typed =
  | { readonly kind: "line"; readonly line: string }
  | { readonly kind: "interrupt" }
  | { readonly kind: "end" };

/** A source of lines. */
export interface ChatInput {
  /** Waits for the next input. */
  next(): Promise<Typed>;
  /** Calls back at each Ctrl-C until disposed: between two lines, while the bot replies. */
  onInterrupt(callback: () => void): Disposable;
}

/**
 * Reads lines from the terminal, with cursor keys, Emacs keys, history (arrow up) and tab completion.
 *
 * @param options.prompt Shown before the line.
 * @param options.words What tab completes at the beginning of a line.
 */
export function terminalInput(
  options: { readonly prompt: string; readonly words: readonly string[] },
): ChatInput {
  let history: string[] = [];
  const completer = (
    line: string,
  ): [string[], string] => [options.words.filter((word) => word.startsWith(line)), line];
  return {
    next() {
      // One interface per line: while the bot replies, the terminal is in its own mode and Ctrl-C is a signal.
      const { promise, resolve } = Promise.withResolvers<Typed>();
      const lines = createInterface({
        input: process.stdin,
        output: process.stdout,
        terminal: true,
        completer,
        history,
        historySize: 200,
        removeHistoryDuplicates: true,
      });
      const settle = (typed: Typed) => {
        resolve(typed);
        lines.close();
      };
      lines.on("history", (all: string[]) => history = [...all]);
      lines.on("SIGINT", () => settle({ kind: "interrupt" }));
      lines.on("close", () => resolve({ kind: "end" })); // has no effect after a line or Ctrl-C
      lines.question(options.prompt, (line: string) => settle({ kind: "line", line }));
      return promise;
    },
    onInterrupt(callback) {
      Deno.addSignalListener("SIGINT", callback);
      return { [Symbol.dispose]: () => Deno.removeSignalListener("SIGINT", callback) };
    },
  };
}

/** Reads lines from a pipe or file: UTF-8, ended by LF or CR LF. */
export function pipedInput(source: ReadableStream<Uint8Array>): ChatInput {
  const lines = splitLines(source);
  return {
    async next() {
      const { done, value } = await lines.next();
      return done ? { kind: "end" } : { kind: "line", line: value };
    },
    onInterrupt: () => ({ [Symbol.dispose]() {} }), // no one could continue the chat: Ctrl-C ends the process
  };
}

async function* splitLines(source: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of source) {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = parts.pop()!;
    for (const line of parts) yield line.replace(/\r$/, "");
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
