/**
 * Reads the label at the beginning of a line that says who speaks, however it is set off from what is said.
 *
 * @module
 */

import { cleanName, nameKey } from "../marks.ts";

/** A label, and how it is written. */
export interface LabelMark {
  /** What comes before it, and how it is set off, e.g. `>:`; alike on all lines of one file. */
  readonly style: string;
  /** The label as people read it. */
  readonly name: string;
  /** The label by which it is compared. */
  readonly key: string;
  /** Where the text begins. */
  readonly end: number;
  /** A colon with a letter right behind it, as in `A:hi`. */
  readonly tight: boolean;
  /** Nothing is said on this line. */
  readonly alone: boolean;
}

/** Longest label. */
const MAX_LABEL = 60;
/** What comes before labels: a quotation mark of mail, a number, a bullet. */
const PREFIX = /(?:(>{1,3}) ?|(\d{1,6}[.)]) +|([-•·–]) +|(\* +))?/y;
const NAME = `[^\\s:：<>|\\[\\]{}"“”„=][^:：<>|{}"“”„\\n\\t=]{0,${MAX_LABEL - 1}}?`;
const SPACE = "[ \\u00a0\\u202f\\t]";
const FORMS: readonly (readonly [form: string, pattern: RegExp])[] = [
  [
    "**",
    new RegExp(
      `(?:\\*\\*|__)(${NAME})(?:${SPACE}?[:：]${SPACE}?(?:\\*\\*|__)|(?:\\*\\*|__)${SPACE}?[:：])`,
      "y",
    ),
  ],
  ["*", new RegExp(`[*_](${NAME})(?:${SPACE}?[:：]${SPACE}?[*_]|[*_]${SPACE}?[:：])(?!\\*)`, "y")],
  ["<", new RegExp(`<${SPACE}?([^<>\\n]{1,${MAX_LABEL}})>[:：]?(?=\\s|$|[^\\s<])`, "y")],
  ["[", new RegExp(`\\[${SPACE}?([^\\[\\]\\n]{1,${MAX_LABEL}})\\][:：]?(?=\\s|$)`, "y")],
  [":", new RegExp(`(${NAME})${SPACE}?[:：](?![/\\\\:])`, "y")],
];
/** Signs that set a label off only if they do so on nearly all lines. */
const WEAK = new RegExp(
  `(${NAME})${SPACE}{1,3}(\\||—|–|-|->|→|»)${SPACE}|([^\\s<>:|]{1,30}) ?(>{1,2}|\\|)${SPACE}`,
  "y",
);

const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\s]*/y;
/** Letters, or signs that people have for a name; numbers alone are times and verses, unless it is a telephone. */
const NAMEABLE = /[\p{L}\p{Extended_Pictographic}]/u;
const TELEPHONE = /^\+?\d[\d ().-]{6,20}$/;
const SENTENCE_END = /[.!?…,;]["”']?$|[.!?] \p{L}+ .*\p{L}{4}/u;

function match(pattern: RegExp, line: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(line);
}

function isLabel(name: string): boolean {
  return (NAMEABLE.test(name) || TELEPHONE.test(name)) && !SENTENCE_END.test(name.replace(/\p{L}\.$/u, ""));
}

/**
 * Reads the label of a line.
 *
 * @param line A line.
 * @returns Undefined if it begins with nothing that could be one.
 *
 * @example
 * ```ts
 * import { readLabel } from "./label_mark.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(["A: hi", "**Ann:** hi", "> ann: hi", "甲：你好", "at 9:15"].map((line) => {
 *   const mark = readLabel(line);
 *   return mark && [mark.style, mark.name, line.slice(mark.end)];
 * }), [[":", "A", " hi"], ["**", "Ann", " hi"], [">:", "ann", " hi"], [":", "甲", "你好"], undefined]);
 * ```
 */
export function readLabel(line: string): LabelMark | undefined {
  const begin = match(INVISIBLE, line, 0)?.[0].length ?? 0;
  const indent = /^[ \t]/.test(line) ? " " : "";
  const prefix = match(PREFIX, line, begin) ?? [""];
  const [all, quote, number, bullet, star] = prefix;
  const from = begin + all.length + (match(INVISIBLE, line, begin + all.length)?.[0].length ?? 0);
  const kind = indent + (quote ? ">" : number ? "1." : bullet || star ? "-" : "");
  for (const [form, pattern] of FORMS) {
    const found = match(pattern, line, from);
    const mark = found && toMark(line, { style: kind + form, name: found[1], end: from + found[0].length });
    if (mark) return mark;
  }
  return readWeakLabel(line, from, kind);
}

function readWeakLabel(line: string, from: number, kind: string): LabelMark | undefined {
  const found = match(WEAK, line, from);
  if (found === null) return undefined;
  const [all, spaced, sign, close, closeSign] = found;
  return toMark(line, {
    style: `${kind}~${sign ?? closeSign}`,
    name: spaced ?? close,
    end: from + all.length - 1,
  });
}

function toMark(
  line: string,
  { style, name: raw, end }: { readonly style: string; readonly name: string; readonly end: number },
): LabelMark | undefined {
  const name = cleanName(raw);
  if (name === "" || !isLabel(name)) return undefined;
  const next = line[end] ?? "";
  // `at 9:15` is a time.
  if (/\d/.test(next) && /\d[:：]/.test(line.slice(end - 2, end))) return undefined;
  const wide = line[end - 1] === "：";
  return {
    style,
    name,
    key: nameKey(name),
    end,
    tight: next !== "" && !/\s/.test(next) && !wide && style.endsWith(":"),
    alone: line.slice(end).trim() === "",
  };
}
