/**
 * Finds the two labels that say who speaks in a chat, such as `A` and `B`, `User` and `Bot`, `Ann` and `Bob`.
 *
 * A label stands at the start of a line, has at most 30 characters and no colon, is followed by a colon and a
 * space, and stands on two lines or more (names such as `A`, `User`, `Bot` also count once). The two most
 * frequent ones are the speakers; `Note: …` in the middle of a turn is thus left alone. The label that comes
 * first in the file is speaker A, unless it is the name of a bot (`B`, `Bot`, `Assistant` …) and the other is not.
 *
 * @module
 */

import { parseError, quote } from "./parse_error.ts";

/** The labels of speaker A and speaker B, without the colon. */
export type ChatLabels = readonly [a: string, b: string];

const LABEL = /([^\s:][^:\n]{0,29}):[ \t]/y;
const PERSON = /^(a|user|human|person|me|you)( ?\d)?$/i;
const BOT = /^(b|bot|chatbot|assistant|ai|model)( ?\d)?$/i;

/** A label that comes third but stands on this share of the second one's lines is a third speaker. */
const THIRD_SPEAKER = 0.25;

interface LabelCount {
  readonly label: string;
  /** Lines that begin with it. */
  lines: number;
  /** Paragraphs that begin with it. */
  opens: number;
}

const isSpeakerName = (label: string): boolean => PERSON.test(label) || BOT.test(label);

/** Where the text begins if the line begins with the label, else −1. */
export function labelEnd(line: string, label: string): number {
  if (!line.startsWith(label) || line[label.length] !== ":") return -1;
  const end = label.length + 1;
  return end === line.length || line[end] === " " || line[end] === "\t" ? end : -1;
}

/** Counts what could be a label in lines and paragraphs; in the order of first appearance. */
function countLabels(text: string): { counts: LabelCount[]; lines: number; paragraphs: number } {
  const counts = new Map<string, LabelCount>();
  let lines = 0, paragraphs = 0, opening = true;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    LABEL.lastIndex = from;
    const label = LABEL.exec(text)?.[1];
    const empty = label === undefined && text.slice(from, to).trim() === "";
    if (!empty) {
      lines++;
      if (opening) paragraphs++;
    }
    if (label !== undefined) {
      const count = counts.get(label) ?? { label, lines: 0, opens: 0 };
      counts.set(label, count);
      count.lines++;
      if (opening) count.opens++;
    }
    opening = empty;
    from = to + 1;
  }
  return { counts: [...counts.values()], lines, paragraphs };
}

/**
 * Finds the labels of a chat.
 *
 * @param text The content of a file.
 * @param options.source Name of the file, for error messages.
 * @param options.format `chat` if it must be a chat; `auto` if it may be plain text.
 * @returns The labels; undefined if this is plain text and may be: fewer than half of its lines are labelled,
 * and fewer than half of its paragraphs begin with one of the two labels.
 * @throws {SyntaxError} If there are not exactly two speakers.
 *
 * @example
 * ```ts
 * import { findLabels } from "./chat_labels.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const text = "Bot: hi\nUser: what is it?\nNote: all of it\nBot: hello\n";
 * assertEquals(findLabels(text, { source: "chat.txt", format: "auto" }), ["User", "Bot"]);
 * ```
 */
export function findLabels(
  text: string,
  options: { readonly source: string; readonly format: "auto" | "chat" },
): ChatLabels | undefined {
  const { counts, lines, paragraphs } = countLabels(text);
  const speakers = counts.filter((count) => count.lines > 1 || isSpeakerName(count.label));
  const ranked = speakers.toSorted((a, b) => b.lines - a.lines);
  const [first, second, third] = ranked;
  const labelled = speakers.reduce((sum, count) => sum + count.lines, 0);
  const opened = (first?.opens ?? 0) + (second?.opens ?? 0);
  if (options.format === "auto" && labelled < lines / 2 && opened < paragraphs / 2) return undefined;
  const threeSpeak = third !== undefined && third.lines >= second.lines * THIRD_SPEAKER &&
    !(isSpeakerName(first.label) && isSpeakerName(second.label));
  if (second === undefined || threeSpeak) {
    const shown = ranked.slice(0, 4).map(({ label, lines }) =>
      `${quote(label)} on ${lines} line${lines === 1 ? "" : "s"}`
    );
    const advice = options.format === "auto" ? " (--format text reads it as plain text)" : "";
    throw parseError({ source: options.source }, {
      expected: 'two labels that recur at the start of lines, such as "A: …" and "B: …"',
      found: (shown.length === 0 ? "none" : shown.join(", ")) + advice,
    });
  }
  const [a, b] = speakers.filter((count) => count === first || count === second);
  return BOT.test(a.label) && !BOT.test(b.label) ? [b.label, a.label] : [a.label, b.label];
}
