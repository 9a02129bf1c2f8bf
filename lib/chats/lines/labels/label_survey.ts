/**
 * Finds out which labels of a text say who speaks, and whether it is a chat at all.
 *
 * A label counts if it comes on two lines or more, or names a part in any talk, such as `User`. The text is a chat
 * if such labels begin at least half of its lines or of its paragraphs. Those that come once only are speakers,
 * too, if the text is written a line a turn and they look like a name.
 *
 * @module
 */

import { type LabelMark, readLabel } from "./label_mark.ts";
import { isNoName, isRole } from "./not_names.ts";
import { isSeparator } from "./separators.ts";
import { numberedLines } from "../../../text/parsing/parse_error.ts";

/** How one label occurs. */
export interface LabelCount {
  /** As it is first written. */
  readonly name: string;
  readonly key: string;
  /** Lines that begin with it and say something, with a space behind the colon and without. */
  lines: number;
  tight: number;
  /** Lines on which it is alone. */
  alone: number;
  /** Paragraphs that begin with it, on a line that says something. */
  opens: number;
  /** Lines that end as code does. */
  code: number;
}

/** What the labels of a text are. */
export interface LabelSurvey {
  /** How labels are set off here. */
  readonly style: string;
  /** Those who speak, in the order of their first line. */
  readonly speakers: readonly LabelCount[];
  readonly isChat: boolean;
  /** True if it looks much like a chat, but not enough of it. */
  readonly nearly: boolean;
  /** True if labels stand on lines of their own: an empty line ends nothing then. */
  readonly apart: boolean;
  /** Lines with anything in them, and those that begin with a speaker's label. */
  readonly lines: number;
  readonly labelled: number;
}

/** Shares of lines from which a text is a chat, nearly one, or one by signs that are weak. */
const CHAT = 0.5;
const NEARLY = 0.3;
const WEAKLY = 0.8;
/** Share of lines without a label up to which a text counts as written a line a turn. */
const FEW_MORE = 0.1;
/** Share of lines that end as in code. */
const CODE = 0.6;
const CODE_ENDS = /[;{},\\]\s*$/;
/** A label in small letters is a third speaker if it comes on at least this share of the second one's lines. */
const THIRD = 0.25;
const NOBODY: LabelCount = { name: "", key: "", lines: 0, tight: 0, alone: 0, opens: 0, code: 0 };
/** A chat of so few lines needs no label that comes twice. */
const TINY = 3;

/** Counts of one style. */
type Counts = Map<string, LabelCount>;

interface Totals {
  readonly styles: ReadonlyMap<string, Counts>;
  readonly lines: number;
  readonly paragraphs: number;
  /** The label that the first line begins with. */
  readonly first: string | undefined;
  /** Tags as in `</b>`: no chat between angles then. */
  readonly tags: ReadonlySet<string>;
}

function count(text: string): Totals {
  const styles = new Map<string, Counts>();
  const tags = new Set<string>();
  let lines = 0, paragraphs = 0, opening = true, first: string | undefined;
  for (const { content } of numberedLines(text)) {
    if (isSeparator(content)) {
      opening = true;
      continue;
    }
    lines++;
    if (opening) paragraphs++;
    if (content.includes("</")) {
      for (const [, tag] of content.matchAll(/<\/(\w{1,20})>/g)) tags.add(tag.toLowerCase());
    }
    const mark = readLabel(content);
    if (lines === 1) first = mark?.key;
    if (mark !== undefined) add(styles, mark, { opening, code: CODE_ENDS.test(content.slice(-3)) });
    opening = false;
  }
  return { styles, lines, paragraphs, first, tags };
}

function add(
  styles: Map<string, Counts>,
  mark: LabelMark,
  { opening, code }: { readonly opening: boolean; readonly code: boolean },
): void {
  const { style, name, key, tight, alone } = mark;
  const counts = styles.get(style) ?? new Map<string, LabelCount>();
  styles.set(style, counts);
  const known = counts.get(key) ?? { name, key, lines: 0, tight: 0, alone: 0, opens: 0, code: 0 };
  counts.set(key, known);
  if (alone) known.alone++;
  else if (tight) known.tight++;
  else known.lines++;
  if (opening && !alone) known.opens++;
  if (code) known.code++;
}

const said = (label: LabelCount): number => label.lines + label.tight;
const sum = (labels: readonly LabelCount[], of: (label: LabelCount) => number): number =>
  labels.reduce((total, label) => total + of(label), 0);

/** Whether a label that comes but once looks like a name: `Carl`, `Anna Lee`, `小安`; not `the plan for today`. */
function looksLikeName(name: string): boolean {
  const words = name.split(" ");
  return words.length <= 4 &&
    words.every((word) => /^[^\p{Ll}]/u.test(word) || /^(van|von|de|der|da|bin|al)$/.test(word));
}

function surveyStyle(style: string, counts: Counts, totals: Totals): LabelSurvey {
  const { lines, paragraphs, tags } = totals;
  const labels = [...counts.values()].filter(({ key }) =>
    !isNoName(key) && !(style.endsWith("<") && tags.has(key))
  );
  const wordy = (label: LabelCount): boolean => label.name.split(" ").length > 6;
  const often = labels.filter((label) =>
    !wordy(label) && (said(label) > 1 || isRole(label.key) && said(label) + label.alone > 0)
  );
  const [first, next = NOBODY] = often.toSorted((a, b) => said(b) - said(a));
  // Beside the two that speak most, a word in small letters that comes a few times is a word: `milk: 2`.
  const recurring = often.filter((label) =>
    label === first || label === next || isRole(label.key) || looksLikeName(label.name) ||
    !label.name.includes(" ") && said(label) >= Math.max(2, said(next) * THIRD)
  );
  const isOpened = isPlay(recurring) ? [] : recurring;
  const labelled = sum(isOpened, (label) => said(label) + label.alone);
  const others = lines - sum(labels, (label) => said(label) + label.alone);
  const lineATurn = others <= lines * FEW_MORE;
  const allLowerCase = isOpened.every(({ name }) => name === name.toLowerCase());
  const once = labels.filter((label) =>
    !recurring.includes(label) && said(label) === 1 && !wordy(label) &&
    (looksLikeName(label.name) || lineATurn && allLowerCase && label.name.split(" ").length === 1)
  );
  const tiny = lines <= TINY && lines > 1 && labels.length > 1 &&
    once.length + isOpened.length === labels.length &&
    labelled + once.length === lines;
  const code = sum(isOpened, (label) => label.code) >= labelled * CODE && labelled > 2;
  const opened = sum(isOpened.toSorted((a, b) => said(b) - said(a)).slice(0, 2), (label) => label.opens);
  const byParagraphs = isOpened.length > 1 && opened >= paragraphs * CHAT;
  const weak = style.includes("~") || style.endsWith("[");
  // `# Note: …` is a heading or a comment, unless it names a part in a talk.
  const heading = style.includes("#") && !isOpened.every(({ key }) => isRole(key));
  const apart = isApart(isOpened, totals.first);
  const isChat = !code && !heading &&
    (tiny || apart ||
      isOpened.length > 0 &&
        (weak
          ? isOpened.length > 1 && labelled >= lines * WEAKLY
          : labelled >= lines * CHAT || byParagraphs));
  const nearly = !isChat && !code && !weak && !heading && labelled >= lines * NEARLY &&
    isOpened.filter((label) => said(label) > 2 && looksLikeName(label.name)).length > 1;
  const speakers = labels.filter((label) => isOpened.includes(label) || once.includes(label));
  return { style, speakers, isChat, nearly, apart: isChat && apart, lines, labelled };
}

/** Whether the parts of a talk stand on lines of their own, from the first line on: `User:`, and below it what is said. */
function isApart(labels: readonly LabelCount[], first: string | undefined): boolean {
  const roles = labels.filter((label) => isRole(label.key) && label.alone > said(label));
  return roles.length > 1 && roles.some(({ key }) => key === first) && sum(roles, ({ alone }) => alone) > 2;
}

/** In a play every label is alone on its line, and none is the name of a part in any talk. */
function isPlay(labels: readonly LabelCount[]): boolean {
  const alone = sum(labels, (label) => label.alone);
  return alone > sum(labels, said) && !labels.some(({ key }) => isRole(key));
}

const NONE: LabelSurvey = {
  style: "",
  speakers: [],
  isChat: false,
  nearly: false,
  apart: false,
  lines: 0,
  labelled: 0,
};

/**
 * Surveys the labels of a text.
 *
 * @param text The content of a file, or its beginning.
 *
 * @example
 * ```ts
 * import { surveyLabels } from "./label_survey.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const { isChat, speakers } = surveyLabels("Bot: hi\nUser: what is it?\nNote: all of it\nBot: hello\n");
 * assertEquals([isChat, speakers.map(({ name }) => name)], [true, ["Bot", "User"]]);
 * ```
 */
export function surveyLabels(text: string): LabelSurvey {
  const totals = count(text);
  let best = NONE;
  for (const [style, counts] of totals.styles) {
    const survey = surveyStyle(style, counts, totals);
    const rank = (one: LabelSurvey): number => (one.isChat ? 2 : one.nearly ? 1 : 0) * 1e9 + one.labelled;
    if (rank(survey) > rank(best)) best = survey;
  }
  return best;
}
