/**
 * The chat that Zoom saves: from the cloud `00:58:10⇥Alex:⇥hi`, from a computer `18:31:02 From Ann to Everyone:` and
 * the text below it.
 *
 * @module
 */

import { numberedLines } from "../../../text/parsing/parse_error.ts";
import type { ChatReader, FileHead } from "../../chat_reader.ts";
import { readText } from "../../files/read_text.ts";
import { type Head, headedLines } from "../dated/headed_lines.ts";
import { Senders } from "../dated/senders.ts";
import { wholeLines } from "../dated/looks_dated.ts";
import { stampReader } from "../heads/stamp_reader.ts";
import { cleanName, cleanText } from "../marks.ts";
import { noticeOf } from "../notices/notice_of.ts";

const CLOUD = /^([^\t\n]{1,100}?) ?:\t/;
/** `From Ann Lee to Everyone:`, in the languages of the program; older ones have spaces doubled, and no audience. */
const COMPUTER =
  /^\s*(?:From|Von|De|Da|Van|Od|От|Fra|Från|Dari|Kimden|Từ|来自|來自|보낸 사람|送信元|Del|Desde)\s+(\S[^\n:]{0,99}?)(?:\s+(?:to|an|à|a|para|naar|do|для|til|till|kepada|kime|đến|发送至|發送至|至|받는 사람|宛先)\s+(\S[^\n:]{0,99}?))?\s*:(?:\s|$)/;
const REPLY = /^\s*Replying to "[^\n]*"\s*\n\s*\n?/;
const REACTION =
  /^\s*(?:Reacted to "[\s\S]{0,500}" with \S{1,20}|Removed a \S{1,20} reaction from "[\s\S]{0,500}")\s*$/;
const EXPECTED = 'a time and a name, as in "00:58:10<tab>Alex:<tab>hi" or "18:31:02 From Ann to Everyone:"';

type Read = ReturnType<typeof stampReader>;

function readHead(line: string, read: Read): Head | undefined {
  const stamp = read(line);
  if (stamp === undefined) return undefined;
  const rest = line.slice(stamp.end);
  const found = (line[stamp.end - 1] === "\t" ? CLOUD.exec(rest) : null) ?? COMPUTER.exec(rest);
  return found === null
    ? undefined
    : { stamp, author: cleanName(found[1]), from: stamp.end + found[0].length };
}

/** Zoom. */
export const zoom: ChatReader = {
  format: "Zoom",
  recognize(head: FileHead): "chat" | undefined {
    const read = stampReader();
    let heads = 0, stamps = 0, first = true, begins = false;
    for (const { content } of numberedLines(wholeLines(head))) {
      if (content.trim() === "") continue;
      const isHead = readHead(content, read) !== undefined;
      if (first) begins = isHead;
      first = false;
      if (isHead) heads++;
      if (isHead || read(content) !== undefined) stamps++;
    }
    return begins && heads >= stamps * 0.9 ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) {
      const read = stampReader(), senders = new Senders();
      const lines = headedLines(await readText(file), {
        source: file.path,
        expected: EXPECTED,
        readHead: (line) => readHead(line, read),
      });
      for (const { author, body, time } of lines) {
        // On a computer each line of a text has a tab before it.
        const said = cleanText(body.replace(REPLY, "").replace(/^\t/gm, ""));
        const reason = said === "" ? "empty" : REACTION.test(said) ? "reaction" : noticeOf(said);
        if (reason !== undefined) sink.skip(reason, said || author || "");
        else sink.add({ chat: file.path, sender: senders.of(author ?? ""), time, text: said });
      }
    }
  },
};
