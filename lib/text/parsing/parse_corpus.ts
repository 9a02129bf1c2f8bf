/**
 * Finds out how a corpus file is written by looking at it, and reads it.
 *
 * The rules, in this order:
 * 1. It starts with `{"`, `{}` or `[{`, or its name ends in `.jsonl` or `.json`: **JSON**, one conversation a
 *    line or one array of them (`jsonl.ts`).
 * 2. At least half of its lines start with date and time, as in what messengers export: refused.
 * 3. At least half of its lines hold a tab after their first character, or its name ends in `.tsv`: **pairs**,
 *    `hi<TAB>hello` (`tsv.ts`).
 * 4. At least half of its lines, or of its paragraphs, start with labels such as `A: ` and `B: `: **chat**
 *    (`chat_log.ts`); refused if the labels are of one speaker, or of three and more.
 * 5. Anything else is **text**.
 *
 * Named `chat`, what would be text is refused as well; named `text`, anything is taken as it is. Once a shape
 * is found, every line must fit it.
 *
 * @module
 */

import { findLabels, parseChatLog } from "./chat_log.ts";
import type { Conversation } from "../conversation.ts";
import type { Corpus } from "../corpus.ts";
import { looksLikeJson, parseJsonl } from "./jsonl.ts";
import { lineOf, numberedLines, parseError } from "./parse_error.ts";
import { looksLikePairs, parsePairs } from "./tsv.ts";

/** `[05/01/2024, 18:31:02] Ann: …` (WhatsApp, Signal) or `18:31 <ann> …` (IRC). */
const DATED_LINE =
  /^[\u200e\u200f]*\[?(\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \[?\d{1,2}:\d{2}|\d{1,2}:\d{2}(:\d{2})?\]? +[<*-])/;

/** How a corpus file is written: found by looking, conversations in any known shape, or text as it is. */
export type CorpusFormat = "auto" | "chat" | "text";

/**
 * Reads a corpus. A byte-order mark is dropped, and line ends become `\n`.
 *
 * @param text The content of a file.
 * @param options.source Name of the file, for error messages.
 * @param options.format How it is written, default `auto`.
 * @throws {SyntaxError} If it is empty, no text, or has a line that does not fit; names source and line.
 *
 * @example
 * ```ts
 * import { parseCorpus } from "./parse_corpus.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(parseCorpus("A: hi\nB: hello\n", { source: "tiny.txt" }), {
 *   kind: "chat",
 *   conversations: [[{ speaker: 0, text: "hi" }, { speaker: 1, text: "hello" }]],
 * });
 * assertEquals(parseCorpus("Once upon a time", { source: "tale.txt" }), { kind: "text", text: "Once upon a time" });
 * ```
 */
export function parseCorpus(
  text: string,
  options: { readonly source: string; readonly format?: CorpusFormat },
): Corpus {
  const { source, format = "auto" } = options;
  const content = normalize(text, source);
  if (format === "text") return { kind: "text", text: content };
  const conversations = parseConversations(content, { source, format });
  if (conversations === undefined) return { kind: "text", text: content };
  if (conversations.length === 0) {
    throw parseError({ source }, { expected: "conversations", found: "none with anything said in it" });
  }
  return { kind: "chat", conversations };
}

/** The conversations of a chat in any shape; undefined if it is plain text and may be. */
function parseConversations(
  text: string,
  options: { readonly source: string; readonly format: "auto" | "chat" },
): Conversation[] | undefined {
  const { source, format } = options;
  if (looksLikeJson(text, { source })) return parseJsonl(text, { source });
  refuseExport(text, source);
  if (looksLikePairs(text, { source })) return parsePairs(text, { source });
  const labels = findLabels(text, { source, format });
  return labels && parseChatLog(text, { source, labels });
}

/** Better no corpus than one that teaches a model to write dates. */
function refuseExport(text: string, source: string): void {
  let lines = 0, dated = 0;
  for (const { content } of numberedLines(text)) {
    if (content.trim() === "") continue;
    lines++;
    if (DATED_LINE.test(content)) dated++;
  }
  if (dated < 2 || dated < lines / 2) return;
  throw parseError({ source }, {
    expected: 'turns such as "A: …" and "B: …"',
    found: `date and time at the start of ${dated} lines; take them out (--format text keeps them)`,
  });
}

/** Drops the byte-order mark, makes line ends `\n`, and refuses what is no text. */
function normalize(text: string, source: string): string {
  const content = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (content.trim() === "") {
    throw parseError({ source }, {
      expected: "text",
      found: text === "" ? "an empty file" : "only white space",
    });
  }
  const nul = content.indexOf("\0");
  if (nul >= 0) {
    throw parseError({ source, line: lineOf(content, nul) }, {
      expected: "text",
      found: "a NUL character; a binary file, or UTF-16 without a byte-order mark? Save it as UTF-8",
    });
  }
  return content;
}
