/**
 * Signal by way of other programs: `chat.md` of signal-export, the text of signalbackup-tools, and the short text
 * of sigtop.
 *
 * @module
 */

import type { ChatReader, FileHead } from "../chat_reader.ts";
import type { MessageSink, Sender } from "../message.ts";
import { readText } from "../files/read_text.ts";
import { datedLines } from "./dated/dated_lines.ts";
import type { DatedLine } from "./dated/headed_lines.ts";
import { Senders } from "./dated/senders.ts";
import { looksDated } from "./dated/looks_dated.ts";
import { cleanName, cleanText } from "./marks.ts";
import { noticeOf } from "./notices/notice_of.ts";

/** `![photo](./media/photo.jpg)`, `[👍](../exported_stickers/1/2.webp)`. */
const ATTACHMENT = /!?\[[^\]\n]{0,200}\]\((?:\.{1,2}\/|media\/)[^)\n]{0,500}\)[ \t]*/g;
const REACTIONS = /\n\(- [^\n]{1,2000} -\)\s*$/;
const STICKER = /\n?\(\( [^\n]{1,60} \)\)\s*$/;
/** What somebody answers to, before the answer. */
const QUOTED = /^\s*(?:> ?[^\n]*\n)+\s*(?=\S)/;

/** How these programs call the one whose messages they are. */
const OWN = ["Me", "You"];

const MARKDOWN = {
  expected: 'a date and a name, as in "[2024-01-05 18:31:02] Ann: hi"',
  recognize(head: FileHead): boolean {
    if (!looksDated(head, { shape: /^\[0-0-0,? 0:0(?::0)?\]$/, dated: true })) return false;
    return /\.(md|markdown)$/i.test(head.path) ||
      /\]\(\.\/media\/|\n\(- .* -\)|^\[[^\]\n]{10,20}\] Me: /m.test(head.text);
  },
};

/** signal-export. */
export const signalMarkdown: ChatReader = {
  format: "Signal",
  recognize: (head) => MARKDOWN.recognize(head) ? "chat" : undefined,
  async read(files, sink): Promise<void> {
    for (const file of files) {
      const lines = datedLines(await readText(file), { source: file.path, expected: MARKDOWN.expected });
      const senders = new Senders(OWN);
      for (const line of lines) addMarkdown(line, { chat: file.path, senders, sink });
    }
  },
};

function addMarkdown(
  { author, body: raw, time }: DatedLine,
  { chat, senders, sink }: { readonly chat: string; readonly senders: Senders; readonly sink: MessageSink },
): void {
  if (author === undefined) return sink.skip("system", cleanText(raw));
  let body = raw;
  if (REACTIONS.test(body)) {
    sink.skip("reaction", cleanText(REACTIONS.exec(body)?.[0] ?? ""));
    body = body.replace(REACTIONS, "");
  }
  const written = body.replace(STICKER, "").replace(ATTACHMENT, "").replace(QUOTED, "");
  if (written.length < body.length && body.replace(QUOTED, "").length > written.length) {
    sink.skip("media", cleanText(body));
  }
  add({ chat, sender: senders.of(author), time, body: written, isMedia: written !== body, sink });
}

/** Reactions that signalbackup-tools writes behind a message: ` (Ann: 👍; Bob: ❤)`. */
const BEHIND =
  / \((?:[^():;\n]{1,60}: [\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d]{1,12}(?:; )?){1,50}\)\s*$/u;
const BACKUP = /^(?:<[^>\n]{1,100}> |\*\*\* )/;
const POLL = /^Poll: [^\n]*(?:\n {8,}\[\d+\] [^\n]*)+\s*$/;

/** signalbackup-tools. */
export const signalBackup: ChatReader = {
  format: "Signal",
  recognize(head): "chat" | undefined {
    const look = {
      shape: /^\[a 0, 0 0:0:0\]$/,
      dated: true,
      fits: (rest: string) => BACKUP.test(rest),
      share: 0.5,
    };
    return looksDated(head, look) ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) {
      const lines = datedLines(await readText(file), {
        source: file.path,
        expected: 'a date and a name, as in "[Jan 05, 2024 18:31:02] <Ann> hi"',
        fits: (rest) => BACKUP.test(rest),
        split(rest) {
          const found = /^<([^>\n]{1,100})> ?/.exec(rest);
          return found === null ? undefined : { name: cleanName(found[1]), from: found[0].length };
        },
      });
      const senders = new Senders();
      for (const { author, body, time } of lines) {
        if (author === undefined) {
          sink.skip(body.startsWith("*** <") ? "media" : "system", cleanText(body));
        } else if (POLL.test(body)) sink.skip("system", cleanText(body));
        else {
          const reactions = BEHIND.exec(body)?.[0];
          if (reactions !== undefined) sink.skip("reaction", reactions.trim());
          add({ chat: file.path, sender: senders.of(author), time, body: body.replace(BEHIND, ""), sink });
        }
      }
    }
  },
};

/** What sigtop writes in brackets before a message. */
const DETAILS =
  /^\[(?:reply to [^\]\n]*|edited|\d+ attachments?|[a-z-]+ message)(?:, (?:edited|\d+ attachments?))*\] ?/;

/** sigtop's short text. */
export const sigtopShort: ChatReader = {
  format: "Signal",
  recognize(head): "chat" | undefined {
    if (!looksDated(head, { shape: /^0-0-0 0:0$/, dated: true, share: 0.9 })) return undefined;
    return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2} [^\n:]{1,100}:(?: |$)/.test(head.text) ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) {
      const senders = new Senders(OWN);
      const expected = 'a date and a name, as in "2024-01-05 18:31 Ann: hi"';
      for (const line of datedLines(await readText(file), { source: file.path, expected })) {
        const { author, body, time } = line;
        if (author === undefined) {
          sink.skip("system", cleanText(body));
          continue;
        }
        const details = DETAILS.exec(body)?.[0] ?? "";
        const isSystem = / message\] ?$/.test(details), isMedia = details.includes("attachment");
        const written = body.slice(details.length);
        if (isSystem) sink.skip(details.includes("call") ? "call" : "system", `${author}: ${details.trim()}`);
        else {
          if (isMedia) sink.skip("media", `${author}: ${details.trim()}`);
          add({ chat: file.path, sender: senders.of(author), time, body: written, isMedia, sink });
        }
      }
    }
  },
};

function add(
  { chat, sender, time, body, isMedia = false, sink }: {
    readonly chat: string;
    readonly sender: Sender;
    readonly time: number;
    readonly body: string;
    /** Whether what is left may be nothing, because there was a picture. */
    readonly isMedia?: boolean;
    readonly sink: MessageSink;
  },
): void {
  const text = cleanText(body);
  const reason = text === "" ? "empty" : noticeOf(body);
  if (reason === undefined) sink.add({ chat, sender, time, text });
  else if (text !== "" || !isMedia) sink.skip(reason, text || sender.name);
}
