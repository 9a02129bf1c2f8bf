/**
 * The messages of one chat.
 *
 * @module
 */

import type { Message } from "../message.ts";

/** The messages of one chat as they come out of a file; in columns, as a million of them must fit into memory. */
export class MessageList {
  /** What was written. */
  readonly texts: string[] = [];
  /** Milliseconds since 1970; NaN where there is no time. */
  readonly times: number[] = [];
  /** Which spelling of a name sent each; see `Roster.add()`. */
  readonly senders: number[] = [];
  /** The messages with which a new conversation begins by the format's own rules. */
  readonly openings = new Set<number>();
  /** How often what is said in it counts. */
  readonly weight: number;
  /** The file it comes from; chats of one file are never the same. */
  readonly origin: number;
  /** Where another export of the same chat begins. */
  readonly seams = new Set<number>();

  constructor({ weight = 1, origin = 0 }: { readonly weight?: number; readonly origin?: number } = {}) {
    this.weight = weight;
    this.origin = origin;
  }

  /** How many messages there are. */
  get length(): number {
    return this.texts.length;
  }

  /** Adds a message of a sender at the end. */
  add(sender: number, { text, time, opens = false }: Pick<Message, "text" | "time" | "opens">): void {
    if (opens) this.openings.add(this.length);
    this.texts.push(text);
    this.times.push(time ?? NaN);
    this.senders.push(sender);
  }

  /** Takes the messages from a place on out, to a list of their own. */
  cutFrom(place: number): MessageList {
    const cut = new MessageList(this);
    for (const opening of this.openings) {
      if (opening < place) continue;
      cut.openings.add(opening - place);
      this.openings.delete(opening);
    }
    for (let i = place; i < this.length; i++) cut.#copy(this, i);
    for (const column of [this.texts, this.times, this.senders]) column.length = place;
    return cut;
  }

  /** A list with the messages of another export of the same chat behind those of this one. */
  joinedTo(other: MessageList): MessageList {
    const joined = new MessageList({ origin: this.origin, weight: Math.max(this.weight, other.weight) });
    for (const list of [this, other]) {
      const begin = joined.length;
      if (begin > 0) joined.seams.add(begin);
      for (const seam of list.seams) joined.seams.add(begin + seam);
      for (const opening of list.openings) joined.openings.add(begin + opening);
      for (let i = 0; i < list.length; i++) joined.#copy(list, i);
    }
    return joined;
  }

  #copy({ texts, times, senders }: MessageList, i: number): void {
    this.texts.push(texts[i]);
    this.times.push(times[i]);
    this.senders.push(senders[i]);
  }
}
