/**
 * The conversations kept in this browser, and which of them is open.
 *
 * @module
 */

import type { Chat } from "./chat.ts";
import { type Conversation, createConversation, titleOf } from "./conversation.ts";
import type { ConversationStore } from "./database.ts";
import { Store } from "./store.ts";

/** What the list shows. */
export interface LibraryState {
  /** The last changed first. */
  readonly conversations: readonly Conversation[];
  /** Whether the browser refuses to keep anything. */
  readonly refused: boolean;
}

/** A conversation that is being written is saved at most this often. */
const SAVE_EVERY_MS = 400;

/** Keeps conversations; one that begins "keep nothing" never gets here. */
export class Library extends Store<LibraryState> {
  readonly #chat: Chat;
  readonly #kept: ConversationStore;
  #saved: Conversation | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param chat Whose conversation is kept.
   * @param kept Where.
   */
  constructor(chat: Chat, kept: ConversationStore) {
    super({ conversations: [], refused: false });
    this.#chat = chat;
    this.#kept = kept;
  }

  /** Opens the conversation that the address names, and keeps whatever is changed from now on. */
  async start(): Promise<void> {
    globalThis.addEventListener("popstate", () => this.#openAddress());
    document.addEventListener("visibilitychange", () => this.save());
    await this.#openAddress();
    this.#saved = this.#chat.state.conversation;
    this.#chat.subscribe(() => this.#saveSoon());
  }

  /** Reads the list anew: another tab may have changed it. */
  async refresh(): Promise<void> {
    const conversations = await this.#try(() => this.#kept.list());
    if (conversations) this.set({ conversations });
  }

  /** Opens a conversation. */
  async open(conversation: Conversation): Promise<void> {
    await this.save();
    history.pushState(null, "", `#${conversation.id}`);
    await this.#show(conversation);
  }

  /** Begins an empty conversation. */
  async begin(options: { readonly kept: boolean }): Promise<void> {
    await this.save();
    history.pushState(null, "", location.pathname);
    await this.#show(createConversation(options));
  }

  /** Takes a conversation in; one that is here already, and different, stays beside it. */
  async take(conversation: Conversation): Promise<void> {
    const here = await this.#try(() => this.#kept.get(conversation.id));
    const same = here === undefined || JSON.stringify(here) === JSON.stringify(conversation);
    const taken = same ? conversation : { ...conversation, id: crypto.randomUUID() };
    if (taken.kept) await this.#try(() => this.#kept.put(taken));
    await this.open(taken);
    await this.refresh();
  }

  /** Gives a conversation a name. */
  async rename(conversation: Conversation, title: string): Promise<void> {
    const named = { ...conversation, title: title.trim().slice(0, 200) };
    if (conversation.id === this.#chat.state.conversation.id) this.#chat.rename(named.title);
    if (conversation.kept) await this.#try(() => this.#kept.put(named));
    await this.refresh();
  }

  /** Deletes a conversation for good. */
  async delete({ id }: Conversation): Promise<void> {
    await this.#try(() => this.#kept.delete(id));
    if (id === this.#chat.state.conversation.id) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      history.replaceState(null, "", location.pathname);
      await this.#show(createConversation({ kept: true }));
    }
    await this.refresh();
  }

  /** Keeps the conversation as it is now. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { conversation } = this.#chat.state;
    if (conversation === this.#saved) return;
    this.#saved = conversation;
    if (!conversation.kept || conversation.exchanges.length + conversation.title.length === 0) return;
    await this.#try(() => this.#kept.put(conversation));
    // Only now, so that an address never names what is not there.
    if (conversation.id === this.#chat.state.conversation.id && location.hash !== `#${conversation.id}`) {
      history.replaceState(null, "", `#${conversation.id}`);
    }
  }

  #saveSoon(): void {
    const { conversation } = this.#chat.state;
    document.title = conversation.exchanges.length > 0 ? `${titleOf(conversation)} · Cellmate` : "Cellmate";
    if (conversation !== this.#saved) this.#timer ??= setTimeout(() => this.save(), SAVE_EVERY_MS);
  }

  async #openAddress(): Promise<void> {
    const id = location.hash.slice(1);
    if (id === "" || id === this.#chat.state.conversation.id) return;
    const conversation = await this.#try(() => this.#kept.get(id));
    if (conversation) await this.#show(conversation);
    else history.replaceState(null, "", location.pathname);
  }

  async #show(conversation: Conversation): Promise<void> {
    this.#saved = conversation;
    await this.#chat.show(conversation);
  }

  /** The page works where nothing can be kept; it only says so. */
  async #try<T>(action: () => Promise<T>): Promise<T | undefined> {
    try {
      return await action();
    } catch {
      this.set({ refused: true });
      return undefined;
    }
  }
}

/** The conversations that hold all words of a query, in their title, messages or replies. */
export function findConversations(
  conversations: readonly Conversation[],
  query: string,
): readonly Conversation[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return conversations;
  return conversations.filter((conversation) => {
    const texts = conversation.exchanges.flatMap((
      exchange,
    ) => [exchange.message, ...exchange.versions.map((v) => v.text)]);
    const all = [conversation.title, ...texts].join("\n").toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
