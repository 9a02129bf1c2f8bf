/**
 * The messages of one chat.
 *
 * @module
 */

import type { Message } from "../message.ts";

/** The messages of one chat as they come out of a file. */
export class MessageList {
  readonly messages: Message[] = [];
  /** Which spelling of a name sent each; see `Roster.add()`. */
  readonly senders: number[] = [];
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

  /** Adds a message at the end. */
  add(message: Message, sender: number): void {
    this.messages.push(message);
    this.senders.push(sender);
  }

  /** A list with the messages of another export of the same chat besides. */
  joinedTo(other: MessageList): MessageList {
    const joined = new MessageList({ ...this, weight: Math.max(this.weight, other.weight) });
    for (const list of [this, other]) {
      if (joined.messages.length > 0) joined.seams.add(joined.messages.length);
      for (const seam of list.seams) joined.seams.add(joined.messages.length + seam);
      list.messages.forEach((message, i) => joined.add(message, list.senders[i]));
    }
    return joined;
  }
}
