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
/** What comes before labels: a quotation mark of mail, a date, a number, a bullet, a heading. */
const PREFIX =
  /(?:(>{1,3}) ?|(\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[,:]? +(?:[-–—] +)?)|(\d{1,6}[.)]) +|([-•·–]) +|(\* +)|(#{1,6}) +)/y;
/** A name with a time behind it: `Ann (18:31): hi`. */
const TIMED =
  /([^\s\d[\](){}:："“”][^\d[\](){}:："“”\n\t]{0,58}?),? ?[[(]?(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4},? )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[aApP]\.?[mM]\.?)?[\])]?(?: ?[:：]| [-–—])(?=\s)/y;
const NAME = `[^\\s:：<>|\\[\\]{}"“”„=][^:：<>|{}"“”„\\n\\t=]{0,${MAX_LABEL - 1}}?`;
const SPACE = "[ \\u00a0\\u202f\\t]";
/** Labels between signs, by the first sign. */
const BETWEEN: Readonly<Record<string, readonly (readonly [form: string, pattern: RegExp])[]>> = {
  "*": starred("*"),
  "_": starred("_"),
  "<": [["<", new RegExp(`<${SPACE}?([^<>\\n]{1,${MAX_LABEL}})>[:：]?`, "y")]],
  "[": [["[", new RegExp(`\\[${SPACE}?([^\\[\\]\\n]{1,${MAX_LABEL}})\\][:：]?(?=\\s|$)`, "y")]],
};
/** Signs that set a label off only if they do so on nearly all lines. */
const WEAK = new RegExp(
  `(${NAME})${SPACE}{1,3}(\\||—|–|-|->|→|»)${SPACE}|([^\\s<>:|]{1,30}) ?(>{1,2}|\\|)${SPACE}`,
  "y",
);

function starred(sign: string): readonly (readonly [form: string, pattern: RegExp])[] {
  const one = `\\${sign}`, two = one + one;
  const form = (sign: string): string =>
    `${sign}(${NAME})(?:${SPACE}?[:：]${SPACE}?${sign}|${sign}${SPACE}?[:：])(?!\\*)`;
  return [["**", new RegExp(form(two), "y")], ["*", new RegExp(form(one), "y")]];
}

const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\s]+/y;
/** Letters, or signs that people have for a name; numbers alone are times and verses, unless it is a telephone. */
const NAMEABLE = /[\p{L}\p{Extended_Pictographic}]/u;
const TELEPHONE = /^\+?\d[\d ().-]{6,20}$/;
/** How comments, paths and code begin. */
const NO_BEGINNING = /^[#\/$%&;!^`\\]/;
const SENTENCE_END = /[.!?…,;]["”']?$|[.!?] \p{L}+ .*\p{L}{4}/u;
const COLON = 0x3a, WIDE_COLON = 0xff1a;

/** `Q1:`, `A1:`, `Q2:` … are two parts, not many. */
const NUMBERED_PART = /^(q|a|question|answer|frage|antwort|pregunta|respuesta) ?\d{1,4}$/i;
/** `You said:`, as in a window of ChatGPT. */
const SAID = / said$/;

/** `[Ann 18:31] hi`. */
const TIME_BEHIND =
  /,? \(?(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4},? )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?\)?$/i;
/** `<|im_start|>` and its like are no names. */
const TOKEN = /^\|?(?:im_start|im_end|start_header_id|end_header_id|eot_id|endoftext|begin_of_text|end)\|?$/;

/** What a name comes to, by how it is written in the file: the same few are on all lines. */
interface Name {
  readonly name: string;
  readonly key: string;
}
const names = new Map<string, Name | undefined>();
const MAX_NAMES = 5000;

function match(pattern: RegExp, line: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(line);
}

function nameOf(raw: string): Name | undefined {
  if (names.has(raw)) return names.get(raw);
  const name = cleanName(raw).replace(/^\|(.+)\|$/, "$1").replace(TIME_BEHIND, "").replace(
    NUMBERED_PART,
    "$1",
  )
    .replace(SAID, "");
  const isLabel = name !== "" && !NO_BEGINNING.test(name) && !TOKEN.test(name) &&
    (NAMEABLE.test(name) || TELEPHONE.test(name)) &&
    !SENTENCE_END.test(name.replace(/\p{L}\.$/u, ""));
  const made = isLabel ? { name, key: nameKey(name) } : undefined;
  if (names.size >= MAX_NAMES) names.clear();
  names.set(raw, made);
  return made;
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
  const first = line.charCodeAt(0);
  // Most lines begin with a letter at once.
  if (first >= 0x41 && first <= 0x5a || first >= 0x61 && first <= 0x7a) return readPlain(line, 0, "");
  const begin = match(INVISIBLE, line, 0)?.[0].length ?? 0;
  const [all, quote, date, number, bullet, star, heading] = match(PREFIX, line, begin) ?? [""];
  const from = all === ""
    ? begin
    : begin + all.length + (match(INVISIBLE, line, begin + all.length)?.[0].length ?? 0);
  const kind = (/^[ \t]/.test(line) ? " " : "") +
    (quote ? ">" : date ? "d" : number ? "1." : bullet || star ? "-" : heading ? "#" : "");
  for (const [form, pattern] of BETWEEN[line[from]] ?? []) {
    const found = match(pattern, line, from);
    const mark = found && toMark(line, { style: kind + form, raw: found[1], end: from + found[0].length });
    if (mark) return mark;
  }
  return readPlain(line, from, kind);
}

/** `Ann: hi`, and what only looks a little like it. */
function readPlain(line: string, from: number, kind: string): LabelMark | undefined {
  const most = Math.min(line.length, from + MAX_LABEL + 3);
  for (let i = from; i < most; i++) {
    const code = line.charCodeAt(i);
    if (code === COLON || code === WIDE_COLON) {
      const next = line[i + 1] ?? "";
      if (i === from || next === "/" || next === "\\" || next === ":") return undefined;
      // `see :ref:` is no label; one with a space before the colon has one behind it, too.
      if (line[i - 1] === " " && next !== "" && /\S/.test(next) && code === COLON) return undefined;
      if (/\d/.test(line[i - 1]) && /\d/.test(next)) return readTimed(line, from, kind);
      return toMark(line, { style: `${kind}:`, raw: line.slice(from, i), end: i + 1 });
    }
    if (code > 0x20 && code < 0x80) {
      // Quotation marks, braces and `=` are in no name; `|`, `-` and `>` may set one off.
      if (code === 0x22 || code === 0x7b || code === 0x7d || code === 0x3d) return undefined;
      if (code === 0x7c || code === 0x3e || code === 0x3c || code === 0x2d) return readWeak(line, from, kind);
    } else if (code === 0x09) return undefined;
    else if (code === 0x2014 || code === 0x2013 || code === 0x2192 || code === 0xbb) {
      return readWeak(line, from, kind);
    } else if (code === 0x201c || code === 0x201d || code === 0x201e) return undefined;
  }
  return undefined;
}

function readTimed(line: string, from: number, kind: string): LabelMark | undefined {
  const found = match(TIMED, line, from);
  return found === null
    ? undefined
    : toMark(line, { style: `${kind}t:`, raw: found[1], end: from + found[0].length });
}

const STRICT = new RegExp(`(${NAME})${SPACE}{0,2}[:：](?![/\\\\:])`, "y");

function readWeak(line: string, from: number, kind: string): LabelMark | undefined {
  // A name may have a dash in it: `Anna-Lena: hi`.
  const strict = match(STRICT, line, from);
  if (strict !== null) {
    return toMark(line, { style: `${kind}:`, raw: strict[1], end: from + strict[0].length });
  }
  const found = match(WEAK, line, from);
  if (found === null) return undefined;
  const [all, spaced, sign, close, closeSign] = found;
  return toMark(line, {
    style: `${kind}~${sign ?? closeSign}`,
    raw: spaced ?? close,
    end: from + all.length - 1,
  });
}

function toMark(
  line: string,
  { style, raw, end }: { readonly style: string; readonly raw: string; readonly end: number },
): LabelMark | undefined {
  const next = line[end] ?? "";
  // `at 9:15` is a time.
  if (next >= "0" && next <= "9" && /\d[:：]$/.test(line.slice(end - 2, end))) return undefined;
  const name = raw.length > MAX_LABEL ? undefined : nameOf(raw);
  if (name === undefined) return undefined;
  const wide = line.charCodeAt(end - 1) === WIDE_COLON;
  return {
    style,
    name: name.name,
    key: name.key,
    end,
    tight: next !== "" && next !== " " && !wide && style.endsWith(":") && !/\s/.test(next),
    alone: isBlank(line, end),
  };
}

function isBlank(line: string, from: number): boolean {
  for (let i = from; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code > 0x20 && code < 0x80) return false;
    if (code >= 0x80) return line.slice(i).trim() === "";
  }
  return true;
}
