/**
 * Plain text, and what only looks like it: a file that is written like a chat but that no reader knows is never
 * learnt as text, for a model would learn dates and names by heart.
 *
 * @module
 */

import { numberedLines, parseError, quote } from "../../text/parsing/parse_error.ts";
import type { ChatReader, FileHead } from "../chat_reader.ts";
import { readText } from "../files/read_text.ts";
import { wholeLines } from "./dated/looks_dated.ts";
import type { Stamp } from "./heads/stamp.ts";
import { stampReader } from "./heads/stamp_reader.ts";
import { type LabelSurvey, surveyLabels } from "./labels/label_survey.ts";
import { readLabel } from "./labels/label_mark.ts";

/** Shares of lines with a time from which a text looks like a chat. */
const DATED = 0.5;
const LESS_DATED = 0.25;
const SOME_DATED = 6;
/** Lines that an error shows. */
const SHOWN = 3;

/** What makes a text look like a chat. */
interface Looks {
  readonly nearest: string;
  readonly found: string;
  /** The lines that show it, or that are in the way. */
  readonly lines: readonly { readonly line: number; readonly content: string }[];
}

function looksDated(text: string): Looks | undefined {
  const read = stampReader();
  let lines = 0, dated = 0, nearest = "";
  const shown: { line: number; content: string }[] = [];
  for (const { line, content } of numberedLines(text)) {
    if (content.trim() === "") continue;
    lines++;
    const stamp = read(content);
    if (stamp === undefined) continue;
    if (dated++ === 0) nearest = nearestTo(stamp, content);
    if (shown.length < SHOWN) shown.push({ line, content });
  }
  const share = dated / lines;
  if (dated < 2 || share < LESS_DATED || share < DATED && dated < SOME_DATED) return undefined;
  return {
    nearest: `a chat as a program exports it, the nearest being ${nearest}`,
    found:
      `date and time at the start of ${dated} lines, but not who speaks behind them; export the chat again, ` +
      "or read it as it is with --format text",
    lines: shown,
  };
}

/** The format whose heads are most like a head, with an example. */
function nearestTo({ shape, date, end }: Stamp, line: string): string {
  if (line[end - 1] === "\t") return 'LINE or Zoom: "18:31<tab>Ann<tab>hi"';
  if (date === undefined) return 'IRC: "18:31 <ann> hi" or "[18:31:02] <ann> hi"';
  return /^[[(]/.test(shape)
    ? 'WhatsApp from an iPhone: "[05/01/2024, 18:31:02] Ann: hi"'
    : 'WhatsApp from Android: "05/01/2024, 18:31 - Ann: hi"';
}

function looksLabelled(text: string, { speakers, labelled, lines: all }: LabelSurvey): Looks {
  const keys = new Set(speakers.map(({ key }) => key));
  const lines: { line: number; content: string }[] = [];
  for (const { line, content } of numberedLines(text)) {
    if (lines.length === SHOWN) break;
    const mark = readLabel(content);
    if (content.trim() !== "" && (mark === undefined || !keys.has(mark.key))) lines.push({ line, content });
  }
  const names = speakers.slice(0, 4).map(({ name }) => quote(`${name}:`)).join(", ");
  return {
    nearest: 'a chat with "Ann: hi" on every line, or plain text without such names',
    found:
      `${names} at the start of ${labelled} of ${all} lines, and others without a name; write one before them, ` +
      "or read it as it is with --format text",
    lines,
  };
}

/** Signs that mark up talks for language models. */
const TOKENS = /<\|(?:im_start|start_header_id|begin_of_text|user|system|assistant)\|>|\[\/?INST\]/;

function looksMarkedUp(text: string): Looks | undefined {
  let before: { line: number; content: string } | undefined;
  for (const { line, content } of numberedLines(text)) {
    if (!TOKENS.test(content)) continue;
    if (before === undefined) {
      before = { line, content };
      continue;
    }
    return {
      nearest: 'a chat such as "User: hi" and "Assistant: hello", or {"messages": [{"role": "user", …}]}',
      found: "the signs of a language model's own format; write it in one of these ways",
      lines: [before],
    };
  }
  return undefined;
}

/** What makes a text look like a chat; undefined if it is plain text. */
function looksLikeChat(text: string): Looks | undefined {
  const marked = looksMarkedUp(text);
  if (marked !== undefined) return marked;
  const dated = looksDated(text);
  if (dated !== undefined) return dated;
  const labels = surveyLabels(text);
  return labels.isChat || labels.nearly ? looksLabelled(text, labels) : undefined;
}

/** Refuses what looks like a chat; comes behind all readers that know one. */
export const unknownChat: ChatReader = {
  format: "unknown chat",
  recognize(head: FileHead): "chat" | undefined {
    return looksLikeChat(wholeLines(head)) === undefined ? undefined : "chat";
  },
  async read(files, sink): Promise<void> {
    for (const file of files) {
      const text = await readText(file);
      const looks = looksLikeChat(text);
      if (looks !== undefined) throw refusal(file.path, looks);
      sink.prose(text);
    }
  },
};

function refusal(source: string, { nearest, found, lines }: Looks): SyntaxError {
  const shown = lines.slice(0, SHOWN).map(({ line, content }) => `line ${line} ${quote(content)}`).join(", ");
  return parseError({ source, ...(lines[0] === undefined ? {} : { line: lines[0].line }) }, {
    expected: nearest,
    found: `${found}: ${shown}`,
  });
}

/** What is never plain text: names of tables, logs and the like, and texts that begin as JSON or as a web page. */
const NO_PROSE_NAME = /\.(csv|tsv|jsonl?|ndjson|html?|xml|log)$/i;
const NO_PROSE = /^\s*(?:(?:\[\s*)?\{\s*["}]|<(?:!doctype|html|\?xml)\b)/i;

/** A story, a poem, a play, code: whatever is no chat. */
export const plainText: ChatReader = {
  format: "plain text",
  recognize({ path, text }: FileHead): "prose" | undefined {
    return text.trim() === "" || NO_PROSE_NAME.test(path) || NO_PROSE.test(text) ? undefined : "prose";
  },
  async read(files, sink): Promise<void> {
    for (const file of files) sink.prose(await readText(file));
  },
};
