/**
 * Makes turns and conversations of messages.
 *
 * @module
 */

import type { ImportedConversation, ImportedTurn, TimeSpan } from "../imported_chats.ts";
import type { Person } from "../people/people.ts";
import type { SkipCounts } from "../skip_counts.ts";
import type { TextReader } from "../cleaning/text_reader.ts";

const MS_PER_MINUTE = 60_000;

/** A message as it is handed over. */
export interface WrittenMessage {
  readonly person: Person;
  readonly text: string;
  /** Milliseconds since 1970, where there are times. */
  readonly time: number | undefined;
  /** Whether a new conversation begins by the format's own rules. */
  readonly opens: boolean;
}

/** Takes messages chat by chat, in the order of time. */
export class ConversationWriter {
  readonly #conversations: ImportedConversation[] = [];
  readonly #reader: TextReader;
  readonly #skips: SkipCounts;
  readonly #gap: number;
  #weight = 1;
  #chat = 0;
  #turns: ImportedTurn[] = [];
  #last = NaN;
  #from = Infinity;
  #to = -Infinity;

  /**
   * @param options.reader Cleans what people wrote.
   * @param options.skips Counts what is empty after that.
   * @param options.gap Minutes of silence that end a conversation.
   */
  constructor(
    { reader, skips, gap }: { readonly reader: TextReader; readonly skips: SkipCounts; readonly gap: number },
  ) {
    this.#reader = reader;
    this.#skips = skips;
    this.#gap = gap * MS_PER_MINUTE;
  }

  /** All conversations so far. */
  get conversations(): readonly ImportedConversation[] {
    this.#end();
    return this.#conversations;
  }

  /** First and last time; undefined if no message has one. */
  get span(): TimeSpan | undefined {
    return this.#from <= this.#to ? { from: this.#from, to: this.#to } : undefined;
  }

  /** Begins with another chat. */
  begin({ weight }: { readonly weight: number }): void {
    this.#end();
    this.#weight = weight;
    this.#chat++;
    this.#last = NaN;
  }

  /** Takes the next message of the chat. */
  add({ person, text, time, opens }: WrittenMessage): void {
    if (opens) this.#end();
    const said = this.#reader.read(text);
    if (said === "") return this.#skips.add("empty", text);
    if (time !== undefined) {
      if (time - this.#last >= this.#gap) this.#end();
      this.#last = time;
      this.#from = Math.min(this.#from, time);
      this.#to = Math.max(this.#to, time);
    }
    person.messages++;
    const turns = this.#turns, last = turns.length - 1;
    if (turns[last]?.person === person) turns[last] = { person, text: `${turns[last].text}\n${said}` };
    else turns.push({ person, text: said });
  }

  #end(): void {
    if (this.#turns.length === 0) return;
    // A copy without the room that a growing array keeps: there may be half a million of short conversations.
    this.#conversations.push({ turns: this.#turns.slice(), weight: this.#weight, chat: this.#chat });
    this.#turns.length = 0;
  }
}
