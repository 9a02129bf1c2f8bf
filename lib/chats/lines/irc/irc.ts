/**
 * Logs of IRC: irssi, WeeChat, ZNC, HexChat, mIRC, EnergyMech, eggdrop and their like.
 *
 * @module
 */

import type { ChatFile } from "../../files/chat_file.ts";
import type { ChatReader, FileHead } from "../../chat_reader.ts";
import type { MessageSink } from "../../message.ts";
import { readText } from "../../files/read_text.ts";
import { datedLines } from "../dated/dated_lines.ts";
import { looksDated } from "../dated/looks_dated.ts";
import { Senders } from "../dated/senders.ts";
import { cleanText } from "../marks.ts";
import { type IrcSpeech, isIrc, isWeechat, readSpeech, readWeechat, withoutColours } from "./irc_line.ts";
import { dayIn, readLogDay } from "./log_days.ts";

const EXPECTED = 'a time and a nick, as in "18:31 <ann> hi" or "[18:31:02] <ann> hi"';
/** Share of heads behind which comes a line of IRC; bots write lines of their own. */
const SHARE = 0.5;
const SPOKEN = /<\s?[@+%&~!]{0,3}[^\s<>]{1,64}(?: [^\s<>]{1,64})?>(?:[ \t]|$)/m;
const WEECHAT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?\t/m;
/** eggdrop puts a time before the line that names the day. */
const DAY_BEHIND_TIME = /^\[?\d{1,2}:\d{2}(?::\d{2})?\]? (?=--- .*\d{4}$)/gm;

/** How one kind of log is read. */
interface Kind {
  fits(rest: string): boolean;
  split(rest: string): IrcSpeech | undefined;
}

const KINDS: readonly Kind[] = [
  { fits: isWeechat, split: readWeechat },
  { fits: isIrc, split: readSpeech },
];

function kindOf(head: FileHead): Kind | undefined {
  const text = withoutColours(head.text);
  const plain = { ...head, text };
  return KINDS.find(({ fits }) => {
    // Tables with tabs have times and names, too; WeeChat's times have the date.
    if (fits === isWeechat && !WEECHAT.test(text)) return false;
    return looksDated(plain, { shape: /./, fits, share: SHARE });
  });
}

/** IRC. */
export const irc: ChatReader = {
  format: "IRC",
  recognize(head: FileHead): "chat" | undefined {
    const kind = kindOf(head);
    return kind !== undefined && (kind.fits === isWeechat || SPOKEN.test(head.text)) ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) await readLog(file, sink);
  },
};

async function readLog(file: ChatFile, sink: MessageSink): Promise<void> {
  const text = withoutColours(await readText(file, { legacy: true })).replace(DAY_BEHIND_TIME, "");
  const kind = kindOf({ path: file.path, text: text.slice(0, 0x1_0000), whole: false }) ?? KINDS[1];
  const senders = new Senders();
  const chat = chatOf(file.path);
  const named = dayIn(file.path.slice(file.path.lastIndexOf("/") + 1));
  const lines = datedLines(
    named === undefined ? text : `--- ${new Date(named).toISOString().slice(0, 10)}\n${text}`,
    {
      source: file.path,
      expected: EXPECTED,
      fits: kind.fits,
      split: kind.split,
      isBetween: (line) => readLogDay(line) ?? false,
      passOver: (line) => {
        if (line !== "" && !(named !== undefined && line.startsWith("--- 20"))) sink.skip("system", line);
      },
    },
  );
  for (const { author, body, time } of lines) {
    const said = cleanText(body);
    if (author === undefined) {
      if (said !== "") sink.skip("system", said);
      continue;
    }
    if (said === "") sink.skip("empty", `<${author}>`);
    else sink.add({ chat, sender: senders.of(author), time, text: said });
  }
}

/** Logs of a file a day lie together in the folder of their channel. */
function chatOf(path: string): string {
  const slash = path.lastIndexOf("/");
  const isDay = /^\d{4}-?\d{2}-?\d{2}\.\w+$/.test(path.slice(slash + 1));
  return isDay && slash > 0 ? path.slice(0, slash) : path;
}
