/**
 * The messages of one chat, put in the order of time, those of overlapping exports once.
 *
 * @module
 */

import type { Message } from "./message.ts";

/** The messages of one chat as they come out of a file. */
export class MessageList {
  readonly messages: Message[] = [];
  /** Which spelling of a name sent each; see `Roster.add()`. */
  readonly senders: number[] = [];
  /** How often what is said in it counts. */
  readonly weight: number;
  /** The file it comes from; chats of one file are never the same. */
  readonly origin: number;
  /** Where a file, or another export of the same chat, begins. */
  readonly #seams = new Set<number>();

  constructor({ weight = 1, origin = 0 }: { readonly weight?: number; readonly origin?: number } = {}) {
    this.weight = weight;
    this.origin = origin;
  }

  /** Adds a message at the end. */
  add(message: Message, sender: number): void {
    this.messages.push(message);
    this.senders.push(sender);
  }

  /** A list with the messages of another export of the same chat besides. */
  joinedTo(other: MessageList): MessageList {
    const joined = new MessageList({ ...this, weight: Math.max(this.weight, other.weight) });
    for (const list of [this, other]) {
      joined.#seams.add(joined.messages.length);
      for (const seam of list.#seams) joined.#seams.add(joined.messages.length + seam);
      list.messages.forEach((message, i) => joined.add(message, list.senders[i]));
    }
    return joined;
  }

  /**
   * Finds the order of time. A message without a time belongs to the one before it. Where most messages are older
   * than the one before them, the file is read from its end.
   *
   * @returns What is where; undefined if no message has a time.
   */
  timeline(): Timeline | undefined {
    const { messages } = this;
    const length = messages.length;
    const times = Float64Array.from(messages, ({ time }) => time ?? NaN);
    if (times.every(Number.isNaN)) return undefined;
    let rises = 0, falls = 0, last = NaN;
    for (const time of times) {
      if (time > last) rises++;
      if (time < last) falls++;
      if (!Number.isNaN(time)) last = time;
    }
    const backwards = falls > rises;
    const order = Uint32Array.from(times, (_, i) => backwards ? length - 1 - i : i);
    const passes = new Uint32Array(length);
    let pass = 0, sorted = true;
    last = times.find((time) => !Number.isNaN(time))!;
    for (const i of order) {
      if (Number.isNaN(times[i])) times[i] = last;
      // Time that goes back may mean that an export was added to the end of an older one.
      if (times[i] < last) pass++, sorted = false;
      else if (this.#seams.has(backwards ? i + 1 : i)) pass++;
      last = times[i];
      passes[i] = pass;
    }
    if (!sorted) {
      const places = new Uint32Array(length);
      order.forEach((i, place) => places[i] = place);
      order.sort((a, b) => times[a] - times[b] || places[a] - places[b]);
    }
    return { times, order, passes };
  }
}

/** The order of a list's messages. */
export interface Timeline {
  /** Milliseconds of each message. */
  readonly times: Float64Array;
  /** Indices of the messages in the order of time. */
  readonly order: Uint32Array;
  /** In which run through time the file gives each message. */
  readonly passes: Uint32Array;
}
