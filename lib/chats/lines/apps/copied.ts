/**
 * Text copied out of the windows of Discord, Telegram, Slack, Teams and others: name and time on a line of their
 * own, and what was said below.
 *
 * @module
 */

import { numberedLines } from "../../../text/parsing/parse_error.ts";
import type { ChatReader, FileHead } from "../../chat_reader.ts";
import type { MessageSink } from "../../message.ts";
import { readText } from "../../files/read_text.ts";
import { type Head, headedLines } from "../dated/headed_lines.ts";
import { Senders } from "../dated/senders.ts";
import { wholeLines } from "../dated/looks_dated.ts";
import type { Stamp } from "../heads/stamp.ts";
import { stampReader } from "../heads/stamp_reader.ts";
import { cleanName, cleanText } from "../marks.ts";
import { noticeOf } from "../notices/notice_of.ts";

/** Between name and time; the last two only where the time has brackets or a date. */
const NAME_FIRST = /^(\S[^\n]{0,80}?)(\s?[—–]\s?|\s-\s|, (?=\[)|\s{2,}|\t|\s(?=\[)|, | )(?=[[(\p{L}\d])/u;
/** `Today at 6:31 PM`, `Gestern um 18:31 Uhr`, `Yesterday at`. */
const DAY_WORDS =
  /^\p{L}[\p{L}\p{M}.]{1,12}(?: (?:at|um|à|a las|às|alle|om|o|в|kl\.?|klo))?,? (?=\d{1,2}[:.]\d{2})/u;
const MEDIA =
  /^\[ ?(?:Photo|Video|Sticker|Voice message|Video message|GIF|File|Album|Location|Contact|Audio|Music|Poll|Animation|Фотография|Фото|Видео|Стикер|Голосовое сообщение|Файл|Foto|Sprachnachricht|Datei|Image|Document)(?: [^\]\n]{0,40})?\]?$/iu;
const NOTES =
  /^\[(?:In reply to|Forwarded from|В ответ на|Переслано от|Als Antwort auf|Weitergeleitet von|En respuesta a|En réponse à) [^\]\n]{0,100}\]\n/iu;
const EDITED = /\s?\((?:edited|bearbeitet|modifié|editado|modificato|bewerkt|изменено|編集済|edytowane)\)$/iu;
/** A name comes on at least so many lines in all, and a head at least so often. */
const HEADS = 2;

interface CopiedHead {
  readonly name: string;
  readonly stamp: Stamp;
  /** How the line is written: alike in all heads of a file. */
  readonly shape: string;
  /** The message may begin on the same line, behind `Ann, [time]:`. */
  readonly from: number;
}

type Read = (line: string) => Stamp | undefined;

/** A time that is all there is in a piece of a line. */
function wholeStamp(piece: string, read: Read): Stamp | undefined {
  const text = piece.replace(DAY_WORDS, "").replace(/[:\s]+$/, "");
  const stamp = read(text);
  return stamp !== undefined && stamp.end >= text.length ? stamp : undefined;
}

function readCopied(line: string, read: Read): CopiedHead | undefined {
  if (line.length > 140 || !/\d[:.]\d{2}/.test(line)) return undefined;
  // `[1/5/2024 6:31 PM] Ann`
  const first = /^\s?\[/.test(line) ? read(line) : undefined;
  if (first !== undefined) {
    const name = line.slice(first.end).trim().replace(/:$/, "");
    return isName(name)
      ? { name: cleanName(name), stamp: first, shape: first.shape, from: line.length }
      : undefined;
  }
  for (let found = NAME_FIRST.exec(line), cut = 0; found !== null;) {
    const [all, name, between] = found;
    const piece = line.slice(cut + all.length);
    const stamp = wholeStamp(piece, read);
    if (stamp !== undefined && (between !== " " && between !== ", " || stamp.date !== undefined)) {
      const whole = cut === 0 ? name : line.slice(0, cut + name.length);
      return isName(whole)
        ? {
          name: cleanName(whole),
          stamp,
          shape: `${between.trim() || between[0]}${stamp.date === undefined ? "" : stamp.shape}`,
          from: line.length,
        }
        : undefined;
    }
    cut += all.length;
    found = cut > 90 ? null : NAME_FIRST.exec(line.slice(cut));
  }
  return undefined;
}

function isName(name: string): boolean {
  return name.length > 0 && name.length <= 80 && /[\p{L}\p{Extended_Pictographic}]/u.test(name) &&
    !/[.!?]$/.test(name.replace(/\p{L}\.$/u, "")) && name.split(" ").length <= 6;
}

/** How the heads of a text are written; undefined if it has none, or they are not of people that come again. */
function shapeOf(text: string): { readonly shape: string; readonly first: boolean } | undefined {
  const read = stampReader();
  const shapes = new Map<string, { heads: number; names: Set<string>; said: number }>();
  let lines = 0, first = "", open: { said: number } | undefined;
  for (const { content } of numberedLines(text)) {
    if (content.trim() === "") continue;
    const head = readCopied(content, read);
    if (lines++ === 0 && head !== undefined) first = head.shape;
    if (head === undefined) {
      if (open !== undefined) open.said++;
      open = undefined;
      continue;
    }
    const count = shapes.get(head.shape) ?? { heads: 0, names: new Set(), said: 0 };
    shapes.set(head.shape, count);
    count.heads++;
    count.names.add(head.name);
    open = count;
  }
  const [main] = [...shapes].sort(([, a], [, b]) => b.heads - a.heads);
  if (main === undefined) return undefined;
  const [shape, { heads, names, said }] = main;
  const recurs = names.size < heads || heads === names.size && heads <= 3;
  const enough = heads >= HEADS && recurs && said >= heads / 2 && heads >= lines / 12;
  return enough && (first === shape || heads >= lines / 5) ? { shape, first: first === shape } : undefined;
}

/** Text copied out of a window. */
export const copiedText: ChatReader = {
  format: "copied from a window",
  recognize(head: FileHead): "chat" | undefined {
    return shapeOf(wholeLines(head)) === undefined ? undefined : "chat";
  },
  async read(files, sink): Promise<void> {
    for (const file of files) readWindow(await readText(file), { source: file.path, sink });
  },
};

function readWindow(
  text: string,
  { source, sink }: { readonly source: string; readonly sink: MessageSink },
): void {
  const shape = shapeOf(text)?.shape;
  const read = stampReader();
  const senders = new Senders();
  let last = "";
  const readHead = (line: string): Head | undefined => {
    const head = readCopied(line, read);
    if (head === undefined || head.shape !== shape) return undefined;
    last = head.name;
    return { stamp: head.stamp, author: last, from: head.from };
  };
  const lines = headedLines(text, {
    source,
    expected: 'a name and a time on a line, as in "ann — 01/05/2024 6:31 PM"',
    readHead,
    passOver: (line) => sink.skip("system", cleanText(line)),
  });
  for (const { author = "", body, time } of lines) {
    const said = cleanText(cleanText(body).replace(NOTES, "").replace(EDITED, ""));
    const reason = said === "" ? "empty" : MEDIA.test(said) ? "media" : noticeOf(said);
    if (reason !== undefined) sink.skip(reason, said || author);
    else sink.add({ chat: source, sender: senders.of(author), time, text: said });
  }
}
