/**
 * LINE's "Export chat history": a day a line, and below it time, name and text with tabs between them.
 *
 * @module
 */

import { numberedLines } from "../../../text/parsing/parse_error.ts";
import type { ChatReader, FileHead } from "../../chat_reader.ts";
import type { MessageSink, SkipReason } from "../../message.ts";
import { readText } from "../../files/read_text.ts";
import { type Head, headedLines } from "../dated/headed_lines.ts";
import { wholeLines } from "../dated/looks_dated.ts";
import { stampReader } from "../heads/stamp_reader.ts";
import { Senders } from "../dated/senders.ts";
import { cleanName, cleanText } from "../marks.ts";
import { noticeOf } from "../notices/notice_of.ts";
import { DayLines } from "./day_lines.ts";

/** A name and a text, or a name that is empty; the program's own lines have no second tab. */
const ROW = /^([^\t\n]{0,100})\t/;
/** `[Photo]`, `[スタンプ]`. */
const MEDIA = /^\[[^[\]\n]{1,30}\]$/;
const CALL = /^☎/;

/** LINE. */
export const lineApp: ChatReader = {
  format: "LINE",
  recognize(head: FileHead): "chat" | undefined {
    return looksLikeLine(wholeLines(head)) ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) readLine(await readText(file), { source: file.path, sink });
  },
};

/** Rows with times, and days between them; the title alone is enough, too. */
function looksLikeLine(text: string): boolean {
  const read = stampReader();
  let rows = 0, days = 0, others = 0;
  const titled = /^\p{Cf}*\[LINE\]/u.test(text);
  for (const { content } of numberedLines(text)) {
    const stamp = read(content);
    if (stamp !== undefined && stamp.date === undefined && content[stamp.end - 1] === "\t") rows++;
    else if (new DayLines().read(content) !== undefined) days++;
    else if (content.trim() !== "") others++;
  }
  return rows > 0 && (titled || days > 0 && rows + days >= others);
}

function readLine(
  text: string,
  { source, sink }: { readonly source: string; readonly sink: MessageSink },
): void {
  const read = stampReader();
  const days = new DayLines();
  for (const { content } of numberedLines(text)) days.learn(content);
  const senders = new Senders();
  const readHead = (line: string): Head | undefined => {
    const stamp = read(line);
    if (stamp === undefined || stamp.date !== undefined || line[stamp.end - 1] !== "\t") return undefined;
    const row = ROW.exec(line.slice(stamp.end));
    const name = row === null ? "" : cleanName(row[1]);
    if (row === null || name === "") return { stamp, from: stamp.end };
    return { stamp, author: name, from: stamp.end + row[0].length };
  };
  const lines = headedLines(text, {
    source,
    expected: 'a time, a name and a text, as in "18:31<tab>Ann<tab>hi"',
    readHead,
    isBetween: (line) => days.read(line) ?? false,
    passOver: (line) => line.trim() === "" || sink.skip("system", cleanText(line)),
  });
  for (const { author, body, time } of lines) {
    const said = cleanText(unquoted(body));
    if (author === undefined) {
      sink.skip(CALL.test(said) ? "call" : "system", said);
      continue;
    }
    const reason = reasonOf(said);
    if (reason !== undefined) {
      sink.skip(reason, said || author);
      continue;
    }
    sink.add({ chat: source, sender: senders.of(author), time, text: said });
  }
}

function reasonOf(said: string): SkipReason | undefined {
  if (said === "") return "empty";
  if (CALL.test(said)) return "call";
  return MEDIA.test(said) ? "media" : noticeOf(said);
}

/** A text of several lines stands in quotation marks, and those in it are doubled. */
function unquoted(body: string): string {
  const trimmed = body.trimEnd();
  if (!trimmed.includes("\n") || !/^"[\s\S]*"$/.test(trimmed)) return body;
  return trimmed.slice(1, -1).replaceAll('""', '"');
}
