/**
 * KakaoTalk's exports as text: from a computer `[Ann] [오후 6:31] hi` below a line for each day, from a phone
 * `2024년 1월 5일 오후 6:31, Ann : hi`.
 *
 * @module
 */

import { numberedLines } from "../../../text/parsing/parse_error.ts";
import type { ChatReader, FileHead } from "../../chat_reader.ts";
import type { MessageSink } from "../../message.ts";
import { readText } from "../../files/read_text.ts";
import { datedLines } from "../dated/dated_lines.ts";
import { type DatedLine, type Head, headedLines } from "../dated/headed_lines.ts";
import { Senders } from "../dated/senders.ts";
import { looksDated, wholeLines } from "../dated/looks_dated.ts";
import { readStamp, type Stamp } from "../heads/stamp.ts";
import { stampReader } from "../heads/stamp_reader.ts";
import { cleanName, cleanText } from "../marks.ts";
import { kakaoNotice } from "../notices/kakao_notice.ts";
import { DayLines } from "./day_lines.ts";

const HEAD = /^\p{Cf}*\[([^\n]{1,80}?)\] (\[[^\]\n]{3,20}\])(?: |$)/u;
const PHONE = /^[^\n]{1,80}? : /;
/** The program's own lines have neither name nor time. */
const OWN =
  /^.{1,60}(?:님이 (?:들어왔습니다|나갔습니다|.{1,60}님을 초대(?:했습니다|하였습니다))|님을 (?:초대했습니다|내보냈습니다)|(?:이|가) 메시지를 가렸습니다|(?: joined| left)(?: this| the) chatroom)\.?(?: 운영정책.*)?$/;
const TITLE =
  /^\p{Cf}*(?:.{0,100}(?:님과 카카오톡 대화|카카오톡 대화)|KakaoTalk Chats with .{0,100}|(?:저장한 날짜|Date Saved) ?: .*)$/u;
const EXPECTED = 'a name and a time, as in "[Ann] [오후 6:31] hi" or "2024년 1월 5일 오후 6:31, Ann : hi"';

/** KakaoTalk from a computer. */
export const kakaoDesktop: ChatReader = {
  format: "KakaoTalk",
  recognize(head: FileHead): "chat" | undefined {
    const text = wholeLines(head);
    let heads = 0, days = 0;
    const day = new DayLines();
    for (const { content } of numberedLines(text)) {
      if (readHead(content, readStamp) !== undefined) heads++;
      else if (/^-{5,}/.test(content) && day.read(content) !== undefined) days++;
    }
    return heads > 0 && (days > 0 || heads > 1) ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) {
      const text = await readText(file);
      const days = new DayLines(), read = stampReader();
      for (const { content } of numberedLines(text)) if (content.startsWith("---")) days.learn(content);
      const lines = headedLines(text, {
        source: file.path,
        expected: EXPECTED,
        readHead: (line) => readHead(line, read),
        isBetween: (line) => (line.startsWith("---") ? days.read(line) : undefined) ?? OWN.test(line),
        passOver: (line) => line.trim() === "" || sink.skip("system", cleanText(line)),
      });
      const senders = new Senders();
      for (const line of lines) add(line, { chat: file.path, senders, sink });
    }
  },
};

function readHead(line: string, read: (line: string) => Stamp | undefined): Head | undefined {
  const found = HEAD.exec(line);
  if (found === null) return undefined;
  const [all, name, time] = found;
  const stamp = read(time);
  if (stamp === undefined || stamp.date !== undefined || stamp.end < time.length) return undefined;
  return { stamp, author: cleanName(name), from: all.length };
}

/** KakaoTalk from a phone. */
export const kakaoMobile: ChatReader = {
  format: "KakaoTalk",
  recognize(head: FileHead): "chat" | undefined {
    const look = { shape: /,$/, dated: true, fits: (rest: string) => PHONE.test(rest) };
    return looksDated(head, look) ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) {
      const text = await readText(file);
      const days = new DayLines();
      const lines = datedLines(text, {
        source: file.path,
        expected: EXPECTED,
        fits: (rest) => PHONE.test(rest),
        split(rest) {
          const end = rest.indexOf(" : ");
          return end <= 0 || end > 80 ? undefined : { name: cleanName(rest.slice(0, end)), from: end + 3 };
        },
        isBetween: (line) => TITLE.test(line) || isDay(line, days),
        passOver: (line) => line.trim() === "" || sink.skip("system", cleanText(line)),
      });
      const senders = new Senders();
      for (const line of lines) add(line, { chat: file.path, senders, sink });
    }
  },
};

/** A line that names the day, with or without a clock. */
function isDay(line: string, days: DayLines): boolean {
  const stamp = /^\p{Cf}*[\d\p{L}]/u.test(line) && line.length < 60 ? readStamp(line) : undefined;
  if (stamp?.date !== undefined && stamp.end >= line.trimEnd().length) return true;
  return days.read(line) !== undefined;
}

function add(
  { author, body, time }: DatedLine,
  { chat, senders, sink }: { readonly chat: string; readonly senders: Senders; readonly sink: MessageSink },
): void {
  const text = cleanText(body);
  if (author === undefined) return sink.skip("system", text);
  const reason = kakaoNotice(text);
  if (reason === undefined) sink.add({ chat, sender: senders.of(author), time, text });
  else sink.skip(reason, text || author);
}
