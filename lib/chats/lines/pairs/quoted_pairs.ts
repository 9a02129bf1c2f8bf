/**
 * Questions and answers that `>` sets off: `> question` and the answer below it, or both with `>`, an empty line
 * between pairs.
 *
 * @module
 */

import { numberedLines, parseError, quote } from "../../../text/parsing/parse_error.ts";
import type { ChatReader, FileHead } from "../../chat_reader.ts";
import type { MessageSink, Sender } from "../../message.ts";
import { readText } from "../../files/read_text.ts";
import { wholeLines } from "../dated/looks_dated.ts";
import { cleanText } from "../marks.ts";

const PERSON: Sender = { name: "A" };
const BOT: Sender = { name: "B", bot: true };
const QUOTED = /^[\s\p{Cf}]*>{1,3} ?/u;

/** `both`: every line has `>`, said and answered in turn; `question`: only what is said has it. */
type Kind = "both" | "question";

interface Line {
  readonly line: number;
  readonly quoted: boolean;
  readonly text: string;
}

function* paragraphsOf(text: string): Generator<Line[]> {
  let lines: Line[] = [];
  for (const { line, content } of numberedLines(text)) {
    const words = content.replace(QUOTED, "");
    if (words.trim() === "") {
      if (lines.length > 0) yield lines;
      lines = [];
    } else lines.push({ line, quoted: QUOTED.test(content), text: words });
  }
  if (lines.length > 0) yield lines;
}

function kindOf(text: string): Kind | undefined {
  let paragraphs = 0, even = 0, asked = 0, begun = false;
  for (const lines of paragraphsOf(text)) {
    paragraphs++;
    if (!begun && !lines[0].quoted) return undefined;
    begun = true;
    const quoted = lines.filter((line) => line.quoted).length;
    if (quoted === lines.length && lines.length % 2 === 0) even++;
    if (lines[0].quoted && !lines[lines.length - 1].quoted) asked++;
  }
  if (paragraphs === 0) return undefined;
  if (even === paragraphs) return "both";
  return asked >= paragraphs * 0.9 ? "question" : undefined;
}

/** Pairs with `>`. */
export const quotedPairs: ChatReader = {
  format: "questions with >",
  recognize(head: FileHead): "chat" | undefined {
    const text = wholeLines(head);
    // The last paragraph may be cut off.
    const whole = head.whole ? text : text.slice(0, text.lastIndexOf("\n\n") + 1);
    return QUOTED.test(whole.trimStart()) && kindOf(whole) !== undefined ? "chat" : undefined;
  },
  async read(files, sink): Promise<void> {
    for (const file of files) readQuoted(await readText(file), { source: file.path, sink });
  },
};

function readQuoted(
  text: string,
  { source, sink }: { readonly source: string; readonly sink: MessageSink },
): void {
  const kind = kindOf(text) ?? "question";
  for (const lines of paragraphsOf(text)) {
    if (!lines[0].quoted || kind === "both" && lines.some((line) => !line.quoted)) {
      throw parseError({ source, line: lines[0].line }, {
        expected: '"> question" and the answer below it',
        found: quote(lines[0].text),
      });
    }
    let opens = true;
    const turns = kind === "both"
      ? lines.map(({ text }, index) => ({ sender: index % 2 === 0 ? PERSON : BOT, text }))
      : lines.map(({ quoted, text }) => ({ sender: quoted ? PERSON : BOT, text }));
    for (const { sender, text } of turns) {
      const said = cleanText(text);
      if (said === "") continue;
      sink.add({ chat: source, sender, text: said, ...(opens ? { opens: true } : {}) });
      opens = false;
    }
  }
}
