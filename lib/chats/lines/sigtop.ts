/**
 * sigtop's text of Signal Desktop: `From:`, `Type:`, `Sent:` … before every message.
 *
 * @module
 */

import { parseError, quote } from "../../text/parsing/parse_error.ts";
import type { ChatReader, FileHead } from "../chat_reader.ts";
import type { MessageSink } from "../message.ts";
import { readText } from "../files/read_text.ts";
import { monthOf } from "./heads/intl_words.ts";
import { cleanName, cleanText } from "./marks.ts";
import { noticeOf } from "./notices/notice_of.ts";

const FIELD = /^(From|Type|Sent|Received|Attachment|Reaction|Edited): (.*)$/;
const SENT = /^\w{3}, (\d{1,2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})$/;
/** A number or an id behind a name. */
const ID = / \((\+?\d[\d ]{5,20}|[0-9a-f-]{32,36})\)$/;

/** sigtop. */
export const sigtop: ChatReader = {
  format: "Signal",
  recognize({ text }: FileHead): "chat" | undefined {
    return /^(?:Conversation: .*\n\n)?(?:From: .*\n)?Type: .*\n(?:Sent|Received): /.test(text)
      ? "chat"
      : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) readSigtop(await readText(file), { source: file.path, sink });
  },
};

interface Block {
  readonly fields: Map<string, string>;
  readonly lines: string[];
  /** Whether the lines below the fields have come. */
  inBody: boolean;
}

function readSigtop(
  text: string,
  { source, sink }: { readonly source: string; readonly sink: MessageSink },
): void {
  let block: Block | undefined, chat = source, blank = true;
  const close = (): void => {
    if (block !== undefined) addBlock(block, { chat, sink });
    block = undefined;
  };
  const lines = text.split("\n");
  for (const [index, content] of lines.entries()) {
    const field = FIELD.exec(content);
    if (blank && beginsBlock(content, lines[index + 1])) {
      close();
      block = { fields: new Map(), lines: [], inBody: false };
    } else if (blank && content.startsWith("Conversation: ") && lines[index + 1] === "") {
      close();
      chat = `${source} ${content.slice("Conversation: ".length)}`;
      blank = false;
      continue;
    }
    if (block === undefined) {
      if (content !== "") {
        throw parseError({ source, line: index + 1 }, {
          expected: '"From: …" or "Type: …"',
          found: quote(content),
        });
      }
    } else if (!block.inBody && field !== null) {
      if (field[1] === "Attachment") sink.skip("media", field[2]);
      else if (field[1] === "Reaction") sink.skip("reaction", field[2]);
      else block.fields.set(field[1], field[2]);
    } else {
      block.inBody = true;
      block.lines.push(content);
    }
    blank = content === "";
  }
  close();
}

/** A message begins with `From:` and `Type:`, or, if it has no author, with `Type:` and a time. */
function beginsBlock(line: string, next = ""): boolean {
  return line.startsWith("From: ") && next.startsWith("Type: ") ||
    line.startsWith("Type: ") && /^(?:Sent|Received): /.test(next);
}

function addBlock(
  { fields, lines }: Block,
  { chat, sink }: { readonly chat: string; readonly sink: MessageSink },
): void {
  const type = fields.get("Type") ?? "", from = fields.get("From");
  if (type !== "incoming" && type !== "outgoing" || from === undefined) {
    return sink.skip(type.includes("call") ? "call" : "system", `Type: ${type}`);
  }
  const name = cleanName(from).replace(ID, "");
  const account = ID.exec(cleanName(from))?.[1];
  const sender = {
    name,
    ...(account === undefined ? {} : { account }),
    ...(type === "outgoing" ? { own: true } : {}),
  };
  const text = cleanText(bodyOf(lines, fields.has("Edited")).join("\n"));
  const reason = text === "" ? undefined : noticeOf(text);
  if (reason !== undefined) return sink.skip(reason, text);
  const time = timeOf(fields.get("Sent") ?? fields.get("Received") ?? "");
  if (text !== "") sink.add({ chat, sender, text, ...(time === undefined ? {} : { time }) });
}

/** What was written: without what it answers to, and of an edited message the newest version. */
function bodyOf(lines: readonly string[], edited: boolean): string[] {
  const plain = edited ? newest(lines) : lines.slice();
  while (plain[0]?.trim() === "") plain.shift();
  if (plain[0]?.startsWith(">")) {
    while (plain[0]?.startsWith(">")) plain.shift();
  }
  return plain;
}

/** Versions stand behind `| `, the newest first; below the fields of each comes its text. */
function newest(lines: readonly string[]): string[] {
  const found: string[] = [];
  let body = false;
  for (const line of lines.filter((line) => line.startsWith("|")).map((line) => line.slice(2))) {
    if (/^Version: \d+$/.test(line)) {
      if (found.length > 0 || body) break;
    } else if (body) found.push(line);
    else if (line === "") body = true;
  }
  return found;
}

function timeOf(sent: string): number | undefined {
  const [, day, name, year, hour, minute, second, sign, hours, minutes] = SENT.exec(sent) ?? [];
  const month = name === undefined ? undefined : monthOf(name);
  if (month === undefined) return undefined;
  const zone = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return Date.UTC(Number(year), month - 1, Number(day), Number(hour), Number(minute), Number(second)) - zone;
}
