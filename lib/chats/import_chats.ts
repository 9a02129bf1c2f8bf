/**
 * From what exports hold to conversations that can be learnt.
 *
 * @module
 */

import type { ChatExport } from "./chat_export.ts";
import { chooseBot } from "./people/choose_bot.ts";
import { ConversationWriter } from "./conversations/conversation_writer.ts";
import { findDuplicates, joinOverlaps } from "./conversations/duplicates.ts";
import { DEFAULT_GAP, type ImportOptions } from "../text/import_options.ts";
import type { ImportedChats } from "./imported_chats.ts";
import { MessageList } from "./conversations/message_list.ts";
import { findPeople, type Person } from "./people/people.ts";
import { Roster } from "./people/roster.ts";
import { parseSame } from "./people/same_person.ts";
import { SkipCounts } from "./skip_counts.ts";
import { TextReader } from "./cleaning/text_reader.ts";
import { timelineOf } from "./conversations/timeline.ts";

/**
 * Puts what the readers found together: one person under each of its names, messages in the order of time, those of
 * overlapping exports once, turns and conversations, texts ready to be learnt.
 *
 * @param exports What the readers found.
 * @param options How it is to be read.
 * @throws {UnknownPersonError} If nobody is called by a name in the options.
 * @throws {TypeError} If some exports are chats and others are plain text.
 *
 * @example
 * ```ts
 * import { importChats } from "./import_chats.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const say = (name: string, text: string) => ({ chat: "tea", sender: { name }, text });
 * const messages = [say("Ann", "hi"), say("Ann", "tea?"), say("Bob", "yes")];
 * const source = { path: "tea.txt", files: [] };
 * const { conversations, bot } = importChats([
 *   { source, format: "labelled text", files: ["tea.txt"], messages, prose: [], skipped: [] },
 * ]);
 * assertEquals(conversations[0].turns.map(({ text }) => text), ["hi\ntea?", "yes"]);
 * assertEquals([...bot!][0].name, "Bob");
 * ```
 */
export function importChats(exports: readonly ChatExport[], options: ImportOptions = {}): ImportedChats {
  refuseMixture(exports);
  const skips = new SkipCounts();
  for (const { skipped } of exports) {
    for (const { reason, example, count } of skipped) skips.add(reason, example, count);
  }
  const reader = new TextReader(options);
  const roster = new Roster({ readName: (name) => reader.readName(name) });
  const lists = listChats(exports, roster);
  const personOf = roster.people({ same: (options.same ?? []).map(parseSame) });
  const people = [...new Set(personOf)];
  const chats = joinOverlaps(lists, personOf);
  const writers = chats.map(({ senders }) => new Set(senders.map((sender) => personOf[sender])));
  const bot = chooseBot(people, { ...options, chats: writers });
  reader.scrubNames(people);
  const named = options.bot === undefined ? undefined : new Set(findPeople(people, options.bot));
  for (const person of people) person.messages = 0;
  const writer = new ConversationWriter({ reader, skips, gap: options.gap ?? DEFAULT_GAP });
  chats.forEach((chat, i) => {
    if (named?.isDisjointFrom(writers[i])) {
      skips.add("another person", chat.messages[0].text, chat.messages.length);
    } else {
      writeChat(chat, { writer, skips, personOf });
    }
  });
  return {
    formats: [...new Set(exports.flatMap(({ format }) => format === undefined ? [] : [format]))],
    people: people.filter(({ messages }) => messages > 0).sort((a, b) => b.messages - a.messages),
    bot,
    conversations: writer.conversations,
    span: writer.span,
    skipped: skips.list(),
    mojibake: reader.mojibake,
    scrubbed: reader.scrubbed,
    prose: exports.flatMap(({ prose }) => prose.map((text) => reader.readProse(text))),
  };
}

/** Chats and texts are learnt in two ways, so all exports must be of one kind. */
function refuseMixture(exports: readonly ChatExport[]): void {
  const chat = exports.find(({ messages }) => messages.length > 0);
  const text = exports.find(({ prose }) => prose.length > 0);
  const weight = text?.source.weight ?? 1;
  if (weight !== 1) {
    throw new RangeError(`Cannot merge corpora as a text's weight must be 1: current value is ${weight}`);
  }
  if (chat === undefined || text === undefined) return;
  throw new TypeError(
    `Cannot read these files together as all must be of one kind: ${text.files[0]} is text, ${
      chat.files[0]
    } is chat (${chat.format}). Leave one out, or read all in one way with --format chat or --format text`,
  );
}

/** One list for each chat of each export; senders are numbered by the roster. */
function listChats(exports: readonly ChatExport[], roster: Roster): MessageList[] {
  const lists: MessageList[] = [];
  for (const { source: { weight = 1 }, files, format = "", messages } of exports) {
    const first = lists.length;
    const byName = new Map<string, MessageList>();
    for (const message of messages) {
      let list = byName.get(message.chat);
      if (list === undefined) {
        list = new MessageList({ weight, origin: files.length === 1 ? first : lists.length });
        byName.set(message.chat, list);
        lists.push(list);
      }
      const sender = roster.add(message.sender, format);
      roster.count(sender);
      list.add(message, sender);
    }
  }
  return lists;
}

/** Hands a chat's messages over in the order of time, without duplicates. */
function writeChat(
  list: MessageList,
  { writer, skips, personOf }: {
    readonly writer: ConversationWriter;
    readonly skips: SkipCounts;
    readonly personOf: readonly Person[];
  },
): void {
  const timeline = timelineOf(list);
  const duplicates = timeline && findDuplicates(list, timeline, personOf);
  writer.begin({ weight: list.weight });
  let opens = false;
  for (const i of timeline?.order ?? list.messages.keys()) {
    const message = list.messages[i];
    opens ||= message.opens ?? false;
    if (duplicates?.has(i)) {
      skips.add("duplicate", message.text);
      continue;
    }
    writer.add({ person: personOf[list.senders[i]], text: message.text, time: timeline?.times[i], opens });
    opens = false;
  }
}
