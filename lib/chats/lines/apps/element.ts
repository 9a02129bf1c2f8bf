/**
 * The text that Element exports from Matrix: `Fri, Jun 20, 2025, 15:13:23 - ann: hi`.
 *
 * @module
 */

import type { ChatReader, FileHead } from "../../chat_reader.ts";
import { readText } from "../../files/read_text.ts";
import { datedLines } from "../dated/dated_lines.ts";
import { Senders } from "../dated/senders.ts";
import { looksDated } from "../dated/looks_dated.ts";
import { cleanText } from "../marks.ts";
import { noticeOf } from "../notices/notice_of.ts";

/** What is answered: `<Bob "are you free"> yes`. */
const ANSWERED = /^<([^<>"\n]{1,80}?)(?: "[^\n]{0,80}")?> /;
/** A file's name with words in brackets behind it. */
const MEDIA = /^[^\n]{0,200} \([^()\n]{5,60}\)$/;

/** Element. */
export const element: ChatReader = {
  format: "Element",
  recognize(head: FileHead): "chat" | undefined {
    // WhatsApp writes no seconds before a dash.
    return looksDated(head, { shape: /0:0:0(?: a)? [-–—]$/, dated: true, share: 0.3 }) ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) {
      const expected = 'a date and a name, as in "Fri, Jun 20, 2025, 15:13:23 - ann: hi"';
      const seen = new Set<string>(), senders = new Senders();
      for (const line of datedLines(await readText(file), { source: file.path, expected })) {
        const { author, body } = line.author === undefined ? readEmote(line.body, seen) : line;
        const { time } = line;
        if (author === undefined) {
          sink.skip("system", cleanText(body));
          continue;
        }
        seen.add(author);
        const answered = ANSWERED.exec(body);
        const text = cleanText(
          answered !== null && seen.has(answered[1]) ? body.slice(answered[0].length) : body,
        );
        const reason = text === "" ? "empty" : MEDIA.test(text) && isOmitted(text) ? "media" : noticeOf(text);
        if (reason !== undefined) sink.skip(reason, text || author);
        else sink.add({ chat: file.path, sender: senders.of(author), time, text });
      }
    }
  },
};

/** `* Ann waves`, without a colon. */
function readEmote(
  body: string,
  seen: ReadonlySet<string>,
): { readonly author?: string; readonly body: string } {
  if (!body.startsWith("* ")) return { body };
  const text = body.slice(2);
  const author = [...seen].find((name) => text.startsWith(`${name} `)) ?? /^\S+(?= )/.exec(text)?.[0];
  return author === undefined ? { body } : { author, body: text.slice(author.length + 1) };
}

/** Whether the words in brackets say that a file is attached, or is not. */
function isOmitted(text: string): boolean {
  const words = text.slice(text.lastIndexOf("(") + 1, -1);
  return noticeOf(words) === "media" || noticeOf(`file.bin (${words})`) === "media";
}
