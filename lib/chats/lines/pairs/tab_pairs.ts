/**
 * Tables with tabs: pairs as `hi<TAB>hello`, or a name and what is said, with times and numbers before them.
 * Nothing is quoted.
 *
 * @module
 */

import { numberedLines, parseError, quote } from "../../../text/parsing/parse_error.ts";
import type { ChatReader, FileHead } from "../../chat_reader.ts";
import type { MessageSink, Sender } from "../../message.ts";
import { readText } from "../../files/read_text.ts";
import { wholeLines } from "../dated/looks_dated.ts";
import { Moments } from "../heads/moments.ts";
import type { Stamp } from "../heads/stamp.ts";
import { stampReader } from "../heads/stamp_reader.ts";
import { Senders } from "../dated/senders.ts";
import { cleanName, cleanText } from "../marks.ts";
import { withoutEditMark } from "../notices/edited.ts";
import { noticeOf } from "../notices/notice_of.ts";
import { type Columns, readColumns } from "./columns.ts";

const PERSON: Sender = { name: "A" };
const BOT: Sender = { name: "B", bot: true };
/** Rows by which the columns are recognized. */
const SAMPLE = 2000;

/** Rows with tabs. */
export const tabPairs: ChatReader = {
  format: "pairs with tabs",
  recognize(head: FileHead): "chat" | undefined {
    return looksTabbed(wholeLines(head), head.path) ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) readTable(await readText(file), { source: file.path, sink });
  },
};

/** True if at least half of the lines hold a tab after their first character, or the file's name ends in `.tsv`. */
function looksTabbed(text: string, path: string): boolean {
  if (/\.tsv$/i.test(path)) return true;
  if (!text.includes("\t")) return false;
  let lines = 0, withTab = 0;
  for (const { content } of numberedLines(text)) {
    const row = content.trim();
    if (row === "") continue;
    lines++;
    if (row.includes("\t")) withTab++;
  }
  return withTab > 0 && withTab >= lines / 2;
}

/**
 * Reads a table with tabs.
 *
 * @param text The content of a file.
 * @param options.source Name of the file, for error messages.
 * @param options.sink Takes what is found.
 * @throws {SyntaxError} If it holds neither pairs nor names and what they say, or a row does not.
 */
export function readTable(
  text: string,
  options: { readonly source: string; readonly sink: MessageSink },
): void {
  const { source, sink } = options;
  const sample: string[][] = [];
  for (const { content } of numberedLines(text)) {
    if (content.trim() === "") continue;
    sample.push(content.split("\t").map((cell) => cleanText(cell)));
    if (sample.length === SAMPLE) break;
  }
  const columns = readColumns(sample.map((row) => row[0] === "" ? row.slice(1) : row));
  if (columns.kind === "messages") return readMessages(text, { source, sink, columns });
  if (
    columns.first === "times" || columns.first === "labels" || columns.kind === undefined && columns.from > 0
  ) {
    throw parseError({ source, line: firstLine(text) }, {
      expected: "what is said, a tab, what is answered, or a time, a name and what is said",
      found: `${columns.first} in the first column and no name with what is said behind it: ${
        quote(sample[0].join("\t"))
      }`,
    });
  }
  readPairs(text, { source, sink, columns });
}

function firstLine(text: string): number {
  for (const { line, content } of numberedLines(text)) if (content.trim() !== "") return line;
  return 1;
}

interface TableOptions {
  readonly source: string;
  readonly sink: MessageSink;
  readonly columns: Columns;
}

function readPairs(text: string, { source, sink, columns }: TableOptions): void {
  let heading = columns.heading;
  for (const { line, content } of numberedLines(text)) {
    if (content.trim() === "") continue;
    if (heading) {
      heading = false;
      sink.skip("system", content.trim());
      continue;
    }
    const row = afterColumns(content, columns.from);
    const tab = row.indexOf("\t");
    const said = cleanText(row.slice(0, Math.max(tab, 0))), answered = cleanText(row.slice(tab + 1));
    if (said === "" || answered === "") {
      throw parseError({ source, line }, {
        expected: "what is said, a tab, what is answered",
        found: quote(content),
      });
    }
    sink.add({ chat: source, sender: PERSON, text: said, opens: true });
    sink.add({ chat: source, sender: BOT, text: answered });
  }
}

function afterColumns(row: string, columns: number): string {
  let from = 0;
  for (let column = 0; column < columns; column++) from = row.indexOf("\t", from) + 1;
  return row.slice(from);
}

function readMessages(text: string, { source, sink, columns }: TableOptions): void {
  const senders = new Senders();
  const moments = new Moments();
  const read = stampReader();
  const stampOf = (row: readonly string[]): Stamp | undefined =>
    columns.time === undefined ? undefined : timeIn(row, columns.time, read);
  for (const { content } of numberedLines(text)) {
    const stamp = stampOf(content.split("\t", columns.from + 1));
    if (stamp !== undefined) moments.learn(stamp);
  }
  let heading = columns.heading, opens = true;
  for (const { line, content } of numberedLines(text)) {
    if (content.trim() === "") {
      opens = true;
      continue;
    }
    if (heading) {
      heading = false;
      sink.skip("system", content.trim());
      continue;
    }
    const row = content.split("\t", columns.from + 1);
    const name = cleanName(row[columns.from] ?? "").replace(/ ?[:：]$/, "");
    const raw = withoutEditMark(afterColumns(content, columns.from + 1));
    const said = cleanText(raw);
    if (row.length <= columns.from || name === "") {
      throw parseError({ source, line }, { expected: "a name, a tab, what is said", found: quote(content) });
    }
    const reason = said === "" ? "empty" : noticeOf(raw);
    if (reason !== undefined) {
      sink.skip(reason, said === "" ? name : said);
      continue;
    }
    const stamp = stampOf(row);
    const when = stamp === undefined ? {} : { time: moments.read(stamp) };
    sink.add({
      chat: source,
      sender: senders.of(name),
      text: said,
      ...when,
      ...(opens && stamp === undefined ? { opens: true } : {}),
    });
    opens = false;
  }
}

/** The time of a row; date and clock may be in columns of their own. */
function timeIn(
  row: readonly string[],
  column: number,
  read: (line: string) => Stamp | undefined,
): Stamp | undefined {
  const cell = cleanText(row[column] ?? "");
  const stamp = read(cell);
  if (stamp !== undefined) return stamp;
  const next = cleanText(row[column + 1] ?? "");
  return /^\d{1,2}[:.]\d{2}/.test(next) ? read(`${cell} ${next}`) : read(`${cell} 00:00`);
}
