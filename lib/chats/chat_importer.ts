/**
 * Takes exports one by one and makes conversations of them.
 *
 * @module
 */

import { DEFAULT_GAP, type ImportOptions } from "../text/import_options.ts";
import type { ChatExport } from "./chat_export.ts";
import { tidyText, tidyTime } from "./cleaning/tidy_message.ts";
import { TextReader } from "./cleaning/text_reader.ts";
import { ConversationWriter } from "./conversations/conversation_writer.ts";
import { findDuplicates, joinOverlaps } from "./conversations/duplicates.ts";
import { ChatLists } from "./conversations/chat_lists.ts";
import type { MessageList } from "./conversations/message_list.ts";
import { timelineOf } from "./conversations/timeline.ts";
import type { ImportedChats } from "./imported_chats.ts";
import type { MessageSink } from "./message.ts";
import { chooseBot } from "./people/choose_bot.ts";
import { findPeople, type Person } from "./people/people.ts";
import { Roster } from "./people/roster.ts";
import { parseSame } from "./people/same_person.ts";
import type { FoundExport } from "./read_exports.ts";
import { SkipCounts } from "./skip_counts.ts";

/**
 * Gathers exports, so that none has to stay in memory but for what is said in it; see `importChats()`.
 *
 * @example
 * ```ts
 * import { ChatImporter } from "./chat_importer.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const importer = new ChatImporter();
 * const source = { path: "tale.txt", files: [] };
 * importer.add({ source, format: "text", files: ["tale.txt"], messages: [], prose: ["It was night."], skipped: [] });
 * assertEquals(importer.finish().prose, ["It was night."]);
 * ```
 */
export class ChatImporter {
  readonly #options: ImportOptions;
  readonly #reader: TextReader;
  readonly #roster: Roster;
  readonly #skips = new SkipCounts();
  readonly #formats = new Set<string>();
  readonly #lists: MessageList[] = [];
  readonly #prose: string[] = [];
  /** Which file is the first of each kind. */
  readonly #kinds: { chat?: string; text?: string } = {};

  /** @param options How the exports are to be read. */
  constructor(options: ImportOptions = {}) {
    this.#options = options;
    this.#reader = new TextReader(options);
    this.#roster = new Roster({ readName: (name) => this.#reader.readName(name) });
  }

  /**
   * Takes what is found in one export.
   *
   * @param found Where it is found.
   * @returns Where a reader puts it. It throws a TypeError if chats and plain text come together, and a RangeError if
   * a text is to count several times.
   */
  open({ source: { weight = 1 }, format, files }: Omit<FoundExport, "read">): MessageSink {
    if (format !== undefined) this.#formats.add(format);
    const chats = new ChatLists(this.#lists, { weight, oneFile: files.length === 1 });
    return {
      add: ({ chat, sender, text: written, time: given, opens }) => {
        const text = tidyText(written), time = tidyTime(given);
        if (text === "") return this.#skips.add("empty", `${sender.name}: `);
        this.#kinds.chat ??= `${files[0]} is chat (${format})`;
        this.#refuseMixture();
        const spelling = this.#roster.add(sender, format ?? "");
        this.#roster.count(spelling);
        chats.add(chat, { spelling, text, time, opens: opens ?? false });
      },
      skip: (reason, example) => this.#skips.add(reason, example),
      prose: (text) => {
        this.#kinds.text ??= `${files[0]} is text`;
        this.#refuseMixture();
        if (weight !== 1) {
          throw new RangeError(
            `Cannot merge corpora as a text's weight must be 1: current value is ${weight}`,
          );
        }
        this.#prose.push(this.#reader.readProse(text));
      },
    };
  }

  /** Takes an export that was read. */
  add(one: ChatExport): void {
    const sink = this.open(one);
    for (const message of one.messages) sink.add(message);
    for (const text of one.prose) sink.prose(text);
    for (const { reason, example, count } of one.skipped) this.#skips.add(reason, example, count);
  }

  /** Chats and texts are learnt in two ways. */
  #refuseMixture(): void {
    const { chat, text } = this.#kinds;
    if (chat === undefined || text === undefined) return;
    throw new TypeError(
      `Cannot read these files together as all must be of one kind: ${text}, ${chat}. ` +
        "Leave one out, or read all in one way with --format chat or --format text",
    );
  }

  /**
   * Puts together what was added.
   *
   * @throws {UnknownPersonError} If nobody is called by a name in the options.
   */
  finish(): ImportedChats {
    const { bot: name, me, same = [], gap = DEFAULT_GAP } = this.#options;
    const personOf = this.#roster.people({ same: same.map(parseSame) });
    const people = [...new Set(personOf)];
    const chats = joinOverlaps(this.#lists.filter(({ length }) => length > 0), personOf);
    this.#lists.length = 0;
    const writers = chats.map(({ senders }) => peopleOf(senders, personOf));
    const bot = chooseBot(people, { bot: name, me, chats: writers });
    const named = name === undefined ? undefined : new Set(findPeople(people, name));
    this.#reader.scrubNames(people);
    for (const person of people) person.messages = 0;
    const writer = new ConversationWriter({ reader: this.#reader, skips: this.#skips, gap });
    chats.forEach((chat, i) => {
      if (named?.isDisjointFrom(writers[i])) this.#skips.add("another person", chat.texts[0], chat.length);
      else this.#write(chat, { writer, personOf });
    });
    return {
      formats: [...this.#formats],
      people: people.filter(({ messages }) => messages > 0).sort((a, b) => b.messages - a.messages),
      bot,
      conversations: writer.conversations,
      span: writer.span,
      skipped: this.#skips.list(),
      mojibake: this.#reader.mojibake,
      scrubbed: this.#reader.scrubbed,
      prose: this.#prose,
    };
  }

  /** Hands a chat's messages over in the order of time, without duplicates. */
  #write(
    list: MessageList,
    { writer, personOf }: { readonly writer: ConversationWriter; readonly personOf: readonly Person[] },
  ): void {
    const timeline = timelineOf(list);
    const duplicates = timeline && findDuplicates(list, timeline, personOf);
    writer.begin({ weight: list.weight });
    let opens = false;
    for (const i of timeline?.order ?? list.texts.keys()) {
      const text = list.texts[i];
      opens ||= list.openings.has(i);
      if (duplicates?.has(i)) {
        this.#skips.add("duplicate", text);
        continue;
      }
      writer.add({ person: personOf[list.senders[i]], text, time: timeline?.times[i], opens });
      opens = false;
    }
  }
}

function peopleOf(senders: readonly number[], personOf: readonly Person[]): Set<Person> {
  return new Set(Array.from(new Set(senders), (sender) => personOf[sender]));
}
