/**
 * Summarizes in a few lines what is learnt from chats and what is not.
 *
 * @module
 */

import type { ImportedChats } from "../chats/imported_chats.ts";
import { likelyBot } from "../chats/people/choose_bot.ts";
import type { Person } from "../chats/people/people.ts";
import { shellWord } from "./shell_word.ts";
import { stripControl } from "./terminal.ts";

/** Turns in a preview, and characters of each. */
const PREVIEW_TURNS = 10, PREVIEW_LENGTH = 90;
/** Characters of an example. */
const EXAMPLE_LENGTH = 60;
/** Where there are many people, those with a smaller share of the messages are only counted. */
const SMALL_SHARE = 0.05, MANY = 3;

/** Logs that give a clock but no date are counted from 1970 on. */
const FIRST_DAY = Date.UTC(1980, 0, 1);

const count = (n: number): string => n.toLocaleString("en");
const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

/**
 * The summary, one line each: format, people, conversations, what is left out, what was found in the texts.
 *
 * @param chats What was imported.
 *
 * @example
 * ```ts
 * import { summarize } from "./chat_summary.ts";
 * import { blobFile } from "../chats/files/blob_file.ts";
 * import { readChats } from "../chats/read_chats.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const file = blobFile(new Blob(["A: hi\nB: hello\n"]), "tea.txt");
 * const [, people] = summarize(await readChats([{ path: "tea.txt", files: [file] }]));
 * assertEquals(people, "people   A 1 message, B 1 (the bot)");
 * ```
 */
export function summarize(chats: ImportedChats): string[] {
  return [
    ...chats.prose.length > 0 ? [describeProse(chats)] : describeChats(chats),
    ...chats.skipped.map(({ reason, count: n, example }, i) =>
      `${i === 0 ? "left out" : "        "} ${count(n)} ${reason}, e.g. ${quoted(example, EXAMPLE_LENGTH)}`
    ),
    ...[...chats.scrubbed].map(([kind, n], i) =>
      `${i === 0 ? "scrubbed" : "        "} ${
        plural(n, kind, kind === "IP address" ? "IP addresses" : undefined)
      }`
    ),
    ...describeMojibake(chats),
  ].map(stripControl);
}

/** The first ten turns. */
export function preview({ conversations, prose }: ImportedChats): string[] {
  if (prose.length > 0) return [`  ${clip(prose[0].trim(), PREVIEW_LENGTH)}`];
  const turns = conversations.slice(0, PREVIEW_TURNS).flatMap(({ turns }, i) =>
    turns.map((turn, j) => ({ ...turn, opens: i > 0 && j === 0 }))
  );
  return turns.slice(0, PREVIEW_TURNS).flatMap(({ person, text, opens }) => [
    ...opens ? [""] : [],
    stripControl(`  ${person.name}: ${clip(text, PREVIEW_LENGTH)}`),
  ]);
}

/** What keeps a bot from being made of these chats; nothing if all is well. */
export function advice({ people, bot, prose }: ImportedChats): string[] {
  if (prose.length > 0 || bot !== undefined) return [];
  if (people.length === 1) {
    return [
      `One person makes no dialogue: only ${
        people[0].name
      } writes here. Add an export with the other side, or`,
      `learn one voice, without answers, with --bot ${
        shellWord(people[0].name)
      }, or plain text with --format text.`,
    ].map(stripControl);
  }
  return [
    stripControl(
      `Who should the bot be? ${people.length} people write here, so name one: --bot ${
        shellWord(likelyBot(people).name)
      }`,
    ),
  ];
}

function describeProse({ prose }: ImportedChats): string {
  const characters = prose.reduce((sum, text) => sum + text.length, 0);
  return `format   read as plain text, not as a chat: ${plural(characters, "character")}`;
}

function describeChats({ formats, people, bot, conversations, span }: ImportedChats): string[] {
  const turns = conversations.reduce((sum, one) => sum + one.turns.length, 0);
  const time = span && span.from >= FIRST_DAY ? `, ${day(span.from)} to ${day(span.to)}` : "";
  return [
    `format   ${formats.join(", ")}`,
    `people   ${describePeople(people, bot)}`,
    `chats    ${plural(conversations.length, "conversation")} of ${plural(turns, "turn")}${time}`,
  ];
}

/** E.g. `Ann 1,204 messages, Bob 987 (the bot), 3 others 41`. */
function describePeople(people: readonly Person[], bot: ReadonlySet<Person> | undefined): string {
  const total = people.reduce((sum, { messages }) => sum + messages, 0);
  const isSmall = (person: Person, i: number) =>
    i >= 2 && people.length > MANY && person.messages < SMALL_SHARE * total && !bot?.has(person) &&
    !person.own;
  const small = people.filter(isSmall);
  const large = small.length < 2 ? people : people.filter((person, i) => !isSmall(person, i));
  const shown = large.map((person, i) => {
    const unit = i > 0 ? "" : person.messages === 1 ? " message" : " messages";
    return `${person.name} ${count(person.messages)}${unit}${bot?.has(person) ? " (the bot)" : ""}`;
  });
  if (small.length >= 2) {
    shown.push(
      `${count(small.length)} others ${count(small.reduce((sum, { messages }) => sum + messages, 0))}`,
    );
  }
  return shown.join(", ");
}

function describeMojibake({ mojibake }: ImportedChats): string[] {
  if (mojibake.count === 0) return [];
  const what = mojibake.repaired ? "repaired" : "left as they are; --repair fixes them";
  return [
    `wrong    ${plural(mojibake.count, "text")} with wrong characters, ${what}, e.g. ${
      quoted(mojibake.example, EXAMPLE_LENGTH)
    }`,
  ];
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

const quoted = (text: string, length: number): string => JSON.stringify(clip(text, length));

/** On one line, and not too long. */
function clip(text: string, length: number): string {
  const line = text.replaceAll("\n", " ⏎ ");
  const characters = [...line.slice(0, 2 * length)];
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join("")}…`;
}
