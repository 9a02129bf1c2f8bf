/**
 * WhatsApp's "Export chat" from Android and iOS, in every language.
 *
 * Android writes `05/01/2024, 18:31 - Ann: hi`, iOS `[05/01/2024, 18:31:02] Ann: hi`, each with the dates of the
 * phone. A line without an author is WhatsApp's own; iOS gives its own lines an author, too, but begins the text
 * with a mark that nobody sees.
 *
 * @module
 */

import type { ChatReader, FileHead } from "../chat_reader.ts";
import type { MessageSink, SkipReason } from "../message.ts";
import { readText } from "../files/read_text.ts";
import { datedLines } from "./dated/dated_lines.ts";
import type { DatedLine } from "./dated/headed_lines.ts";
import { Senders } from "./dated/senders.ts";
import { looksDated } from "./dated/looks_dated.ts";
import { cleanText } from "./marks.ts";
import { withoutEditMark } from "./notices/edited.ts";
import { isAttachment, noticeOf } from "./notices/notice_of.ts";

const EXPECTED = 'a date and a time, as in "05/01/2024, 18:31 - Ann: hi" or "[05/01/2024, 18:31:02] Ann: hi"';

const MARK = "\u200e";
/** WhatsApp's own words begin with this mark on iOS. */
const OWN = /^\s*[\u200e\u200f]/;
/** A line about one call is short; the notice about encryption, which names calls, too, is not. */
const SHORT = 40;
/** Words for a call, looked for only in what WhatsApp itself says. */
const CALL =
  /call|anruf|appel|llamada|chiamata|chamada|ligação|oproep|puhelu|samtal|opkald|anrop|połączeni|hovor|poziv|arama|звон|дзвін|مكالمة|שיח|कॉल|panggilan|通話|着信|통화|通话/i;
/** What comes behind a caption on iOS: a mark, and then the picture. */
const ATTACHED_BEHIND = /(?:^|[^\S\n]|\n)\p{Cf}*\u200e\p{Cf}*(<[^<>\n]{2,200}>|[^\u200e\n]{3,60})\s*$/u;
/** A document's name, with its pages on iOS. */
const FILE_NAME =
  /^\S[^\n]{0,200}\.(?:[a-z]{3,4}|[A-Z]{3,4}|(?:docx|xlsx|pptx|html|jpeg|webp|epub|heic|json|mp[34]|m4a|7z|gz|py|js|ts|md|ai))(?: • [^\n]{1,30})?$/;
/** A question with answers to choose from: `POLL:`, the question, and `OPTION: … (2 votes)`. */
const POLL = /^\p{Lu}[\p{Lu} ]{2,20}:\n[\s\S]*\(\d+ [^()\n]+\)\s*$/u;
/** A person's number or name behind `@`; the name comes between marks. */
const MENTION_NAME = /@[\u2066-\u2068]~?[\s\u202f\u00a0]*([^\u2066-\u2069\n]{1,60})\u2069/g;
const MENTION_NUMBER = /(^|[\s(])@\d{7,15}(?!\w)(?:[ \t]+|(?=$))/gm;

/** WhatsApp. */
export const whatsApp: ChatReader = {
  format: "WhatsApp",
  recognize(head: FileHead): "chat" | undefined {
    return looksDated(head, { shape: /^[[(]|[-–—]$/, dated: true }) ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) {
      const text = await readText(file), senders = new Senders();
      for (const line of datedLines(text, { source: file.path, expected: EXPECTED })) {
        addLine(line, { chat: file.path, senders, sink });
      }
    }
  },
};

/** Adds one message, or says why it is none. */
export function addLine(
  line: DatedLine,
  { chat, senders, sink }: { readonly chat: string; readonly senders: Senders; readonly sink: MessageSink },
): void {
  const { author, body, time } = line;
  if (author === undefined) return sink.skip("system", cleanText(body));
  const onIos = line.stamp.shape.startsWith("[");
  const { text, reason } = readBody(body, onIos);
  if (reason !== undefined) sink.skip(reason, cleanText(body) || author);
  if (text !== "") sink.add({ chat, sender: senders.of(author), time, text });
}

/** What somebody wrote, and what else there is in the same body. */
function readBody(raw: string, onIos: boolean): { readonly text: string; readonly reason?: SkipReason } {
  const body = withoutEditMark(raw);
  const whole = noticeOf(body);
  if (whole !== undefined) return { text: "", reason: whole };
  const lineEnd = body.indexOf("\n");
  if (lineEnd >= 0) {
    if (body.includes(":\n") && POLL.test(cleanText(body))) return { text: "", reason: "system" };
    const first = body.slice(0, lineEnd), caption = body.slice(lineEnd + 1);
    if (first.trim() !== "null" && noticeOf(first) === "media") {
      return { text: FILE_NAME.test(cleanText(caption)) ? "" : written(caption), reason: "media" };
    }
  }
  if (onIos && OWN.test(body)) {
    return { text: "", reason: body.length <= SHORT && CALL.test(body) ? "call" : "system" };
  }
  const attached = onIos && body.includes(MARK) ? ATTACHED_BEHIND.exec(body) : null;
  if (attached !== null && (noticeOf(attached[1]) === "media" || isAttachment(attached[1]))) {
    const before = body.slice(0, attached.index);
    return { text: FILE_NAME.test(cleanText(before)) ? "" : written(before), reason: "media" };
  }
  const text = written(body);
  return text === "" ? { text, reason: "empty" } : { text };
}

/** What somebody wrote, without WhatsApp's marks and the ids of people who are spoken to. */
function written(body: string): string {
  const named = body.includes("@")
    ? body.replace(MENTION_NAME, "@$1").replace(MENTION_NUMBER, "$1").replace(/[ \t]+$/gm, "")
    : body;
  return cleanText(named);
}
