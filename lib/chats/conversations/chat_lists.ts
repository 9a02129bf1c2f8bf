/**
 * The messages of one export, chat by chat.
 *
 * @module
 */

import { MessageList } from "./message_list.ts";

/** A message as it is kept. */
export interface ListedMessage {
  /** Which spelling of a name sent it; see `Roster.add()`. */
  readonly spelling: number;
  readonly text: string;
  readonly time: number | undefined;
  readonly opens: boolean;
}

/**
 * One list for each chat. Those without times, of which a file may have half a million, are one list, in which each
 * begins a new conversation.
 */
export class ChatLists {
  readonly #lists: MessageList[];
  readonly #weight: number;
  readonly #origin: number;
  readonly #oneFile: boolean;
  readonly #byChat = new Map<string, MessageList>();
  /** The chats without times, the last of them, and where it begins. */
  #timeless: { readonly list: MessageList; readonly chat: string; readonly begin: number } | undefined;

  /**
   * @param lists Where new lists go.
   * @param options.weight How often what is said counts.
   * @param options.oneFile Whether all is from one file, whose chats are never the same.
   */
  constructor(
    lists: MessageList[],
    { weight, oneFile }: { readonly weight: number; readonly oneFile: boolean },
  ) {
    this.#lists = lists;
    this.#weight = weight;
    this.#origin = lists.length;
    this.#oneFile = oneFile;
  }

  /** Adds a message to its chat. */
  add(chat: string, { spelling, text, time, opens }: ListedMessage): void {
    const list = this.#byChat.get(chat);
    if (list !== undefined) list.add(spelling, { text, opens, ...time !== undefined && { time } });
    else if (time !== undefined) this.#timed(chat).add(spelling, { text, time, opens });
    else this.#addTimeless(chat, { spelling, text, opens });
  }

  /** The list of a chat with times, of which those messages are a part that came before the first time. */
  #timed(chat: string): MessageList {
    let list: MessageList;
    if (this.#timeless?.chat === chat) {
      list = this.#timeless.list.cutFrom(this.#timeless.begin);
      this.#lists.push(list);
      this.#timeless = { ...this.#timeless, chat: "" };
    } else list = this.#newList();
    this.#byChat.set(chat, list);
    return list;
  }

  #addTimeless(chat: string, { spelling, text, opens }: Omit<ListedMessage, "time">): void {
    const list = this.#timeless?.list ?? this.#newList();
    const isNew = this.#timeless?.chat !== chat;
    if (isNew) this.#timeless = { list, chat, begin: list.length };
    list.add(spelling, { text, opens: opens || isNew });
  }

  #newList(): MessageList {
    const origin = this.#oneFile ? this.#origin : this.#lists.length;
    const list = new MessageList({ weight: this.#weight, origin });
    this.#lists.push(list);
    return list;
  }
}
