/**
 * Gathers what a reader gives.
 *
 * @module
 */

import type { Skipped } from "./chat_export.ts";
import type { Message, MessageSink, SkipReason } from "./message.ts";

/** As far from 1970 as dates go. */
const MAX_TIME = 8.64e15;

/** Longest example of what is skipped. */
const MAX_EXAMPLE = 100;

/**
 * A sink that keeps everything. Texts are trimmed, line ends become `\n`, and halves of surrogate pairs, which JSON
 * can bring in, are mended; a message that is left without text is counted as empty.
 *
 * @example
 * ```ts
 * import { ChatTally } from "./chat_tally.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const tally = new ChatTally();
 * tally.add({ chat: "1", sender: { name: "Ann" }, text: "hi " });
 * tally.add({ chat: "1", sender: { name: "Ann" }, text: " " });
 * assertEquals(tally.messages, [{ chat: "1", sender: { name: "Ann" }, text: "hi" }]);
 * assertEquals(tally.skipped, [{ reason: "empty", count: 1, example: "Ann: " }]);
 * ```
 */
export class ChatTally implements MessageSink {
  readonly #messages: Message[] = [];
  readonly #texts: string[] = [];
  readonly #skipped = new Map<SkipReason, { reason: SkipReason; count: number; example: string }>();

  /** All messages, in the order in which they came. */
  get messages(): readonly Message[] {
    return this.#messages;
  }

  /** All plain texts. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** All that is no message, by reason. */
  get skipped(): readonly Skipped[] {
    return [...this.#skipped.values()];
  }

  add(message: Message): void {
    const text = clean(message.text);
    if (text === "") this.skip("empty", `${message.sender.name}: `);
    else if (text === message.text && isTime(message.time)) this.#messages.push(message);
    else {
      const { time, ...rest } = message;
      this.#messages.push({ ...rest, ...isTime(time) && time !== undefined && { time }, text });
    }
  }

  skip(reason: SkipReason, example: string): void {
    const known = this.#skipped.get(reason);
    if (known !== undefined) known.count++;
    else this.#skipped.set(reason, { reason, count: 1, example: shorten(example) });
  }

  prose(text: string): void {
    this.#texts.push(text);
  }
}

/** Broken exports hold times that no calendar knows. */
function isTime(time: number | undefined): boolean {
  return time === undefined || Math.abs(time) <= MAX_TIME;
}

function clean(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return lines.trim().toWellFormed();
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_EXAMPLE)];
  return characters.length <= MAX_EXAMPLE ? text : characters.slice(0, MAX_EXAMPLE).join("") + "…";
}
