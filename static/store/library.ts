/**
 * The conversations kept in this browser, and which of them is open.
 *
 * @module
 */

import type { Chat } from "./chat.ts";
import { newId } from "./new_id.ts";
import { REPLAY_PREFIX } from "./replay_link.ts";
import { createTranscript, titleOf, type Transcript } from "./transcript.ts";
import type { TranscriptStore } from "./database.ts";
import { Store } from "./store.ts";

/** What the list shows. */
export interface LibraryState {
  /** The last changed first. */
  readonly transcripts: readonly Transcript[];
  /** Whether the browser refuses to store anything. */
  readonly refused: boolean;
}

/** A conversation that is being written is saved at most this often. */
const SAVE_EVERY_MS = 400;

/** Keeps conversations; one that begins "keep nothing" never gets here. */
export class Library extends Store<LibraryState> {
  readonly #chat: Chat;
  readonly #kept: TranscriptStore;
  #saved: Transcript | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param chat Whose conversation is kept.
   * @param kept Where.
   */
  constructor(chat: Chat, kept: TranscriptStore) {
    super({ transcripts: [], refused: false });
    this.#chat = chat;
    this.#kept = kept;
  }

  /** Opens the conversation that the address names, and keeps whatever is changed from now on. */
  async start(): Promise<void> {
    globalThis.addEventListener("popstate", () => this.#openAddress());
    document.addEventListener("visibilitychange", () => this.save());
    await this.#openAddress();
    this.#saved = this.#chat.state.transcript;
    this.#chat.subscribe(() => this.#saveSoon());
  }

  /** Reads the list again: another tab may have changed it. */
  async refresh(): Promise<void> {
    const transcripts = await this.#try(() => this.#kept.list());
    if (transcripts) this.set({ transcripts });
  }

  /** Opens a conversation. */
  async open(transcript: Transcript): Promise<void> {
    await this.save();
    history.pushState(null, "", `#${transcript.id}`);
    await this.#show(transcript);
  }

  /** Starts an empty conversation. */
  async begin(options: { readonly kept: boolean }): Promise<void> {
    await this.save();
    history.pushState(null, "", location.pathname);
    await this.#show(createTranscript(options));
  }

  /** Imports a conversation; a different one with the same id stays as well. */
  async take(transcript: Transcript): Promise<void> {
    const here = await this.#try(() => this.#kept.get(transcript.id));
    const same = here === undefined || JSON.stringify(here) === JSON.stringify(transcript);
    const taken = same ? transcript : { ...transcript, id: newId() };
    if (taken.kept) await this.#try(() => this.#kept.put(taken));
    await this.open(taken);
    await this.refresh();
  }

  /** Gives a conversation a name. */
  async rename(transcript: Transcript, title: string): Promise<void> {
    const named = { ...transcript, title: title.trim().slice(0, 200) };
    if (transcript.id === this.#chat.state.transcript.id) this.#chat.rename(named.title);
    if (transcript.kept) await this.#try(() => this.#kept.put(named));
    await this.refresh();
  }

  /** Deletes a conversation for good. */
  async delete({ id }: Transcript): Promise<void> {
    await this.#try(() => this.#kept.delete(id));
    if (id === this.#chat.state.transcript.id) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      history.replaceState(null, "", location.pathname);
      await this.#show(createTranscript({ kept: true }));
    }
    await this.refresh();
  }

  /** Keeps the conversation as it is now. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { transcript } = this.#chat.state;
    if (transcript === this.#saved) return;
    this.#saved = transcript;
    if (!transcript.kept || transcript.exchanges.length + transcript.title.length === 0) return;
    await this.#try(() => this.#kept.put(transcript));
    // Only now, so that an address never names a missing conversation.
    if (transcript.id === this.#chat.state.transcript.id && location.hash !== `#${transcript.id}`) {
      history.replaceState(null, "", `#${transcript.id}`);
    }
  }

  #saveSoon(): void {
    const { transcript } = this.#chat.state;
    document.title = transcript.exchanges.length > 0 ? `${titleOf(transcript)} · Cellmate` : "Cellmate";
    if (transcript !== this.#saved) this.#timer ??= setTimeout(() => this.save(), SAVE_EVERY_MS);
  }

  async #openAddress(): Promise<void> {
    const id = location.hash.slice(1);
    if (id.startsWith(REPLAY_PREFIX)) return; // no conversation's, but a reply's
    if (id === "" || id === this.#chat.state.transcript.id) return;
    const transcript = await this.#try(() => this.#kept.get(id));
    if (transcript) await this.#show(transcript);
    else history.replaceState(null, "", location.pathname);
  }

  async #show(transcript: Transcript): Promise<void> {
    this.#saved = transcript;
    await this.#chat.show(transcript);
  }

  /** The page also works where nothing can be stored; it only says so. */
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
export function findTranscripts(
  transcripts: readonly Transcript[],
  query: string,
): readonly Transcript[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return transcripts;
  return transcripts.filter((transcript) => {
    const texts = transcript.exchanges.flatMap((
      exchange,
    ) => [exchange.message, ...exchange.versions.map((v) => v.text)]);
    const all = [transcript.title, ...texts].join("\n").toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
