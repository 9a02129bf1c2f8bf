/**
 * Gathers what a reader gives.
 *
 * @module
 */

import type { Skipped } from "./chat_export.ts";
import { tidyText, tidyTime } from "./cleaning/tidy_message.ts";
import type { Message, MessageSink, SkipReason } from "./message.ts";
import { SkipCounts } from "./skip_counts.ts";

/**
 * A sink that keeps everything; texts are tidied, and a message that is left without text is counted as empty.
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
  readonly #skips = new SkipCounts();

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
    return this.#skips.list();
  }

  add(message: Message): void {
    const { time: given, ...rest } = message;
    const text = tidyText(message.text), time = tidyTime(given);
    if (text === "") this.skip("empty", `${message.sender.name}: `);
    else this.#messages.push({ ...rest, ...time !== undefined && { time }, text });
  }

  skip(reason: SkipReason, example: string): void {
    this.#skips.add(reason, example);
  }

  prose(text: string): void {
    this.#texts.push(text);
  }
}
