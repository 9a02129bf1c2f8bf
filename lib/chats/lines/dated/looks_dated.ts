/**
 * Recognizes files whose messages begin with a date or a time.
 *
 * @module
 */

import type { FileHead } from "../../chat_reader.ts";
import { type ShapeCount, type ShapeSurvey, surveyShapes } from "../heads/shapes.ts";
import type { Stamp } from "../heads/stamp.ts";
import { Authors, mayHaveAuthor } from "./authors.ts";

/** Heads begin at least this share of the lines of a file that does not begin with one. */
const SHARE = 0.2;
/** And of one that does, if they have only a clock. */
const CLOCKS = 0.1;

/** What is asked of the heads. */
export interface DatedLook {
  /** How the shape of the heads is written. */
  readonly shape: RegExp;
  /** Whether they have a date. */
  readonly dated?: boolean;
  /** What comes behind them; author and text if absent. */
  readonly fits?: (rest: string, stamp: Stamp) => boolean;
  /** Share of the heads behind which it comes, default: at least one. */
  readonly share?: number;
}

const surveys = new WeakMap<FileHead, ShapeSurvey>();

/** The beginning of a file without a line that is cut off. */
export function wholeLines({ text, whole }: FileHead): string {
  return whole ? text : text.slice(0, text.lastIndexOf("\n") + 1);
}

/**
 * Whether the beginning of a file consists of messages that begin with a date or a time.
 *
 * @param head The beginning of a file.
 * @param look What is asked of its heads.
 *
 * @example
 * ```ts
 * import { looksDated } from "./looks_dated.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const head = { path: "chat.txt", text: "05.01.24, 18:31 - Ann: hi\n", whole: true };
 * assertEquals(looksDated(head, { shape: /-$/, dated: true }), true);
 * ```
 */
export function looksDated(head: FileHead, look: DatedLook): boolean {
  const survey = look.fits === undefined ? commonSurvey(head) : surveyShapes(wholeLines(head), look.fits);
  const main = survey.shapes.find(({ fitting }) => fitting > 0);
  if (main === undefined || !look.shape.test(main.shape)) return false;
  if (look.dated !== undefined && main.dated !== look.dated) return false;
  if (look.fits === undefined && !someoneSpeaks(head, main.shape)) return false;
  return main.fitting >= main.heads * (look.share ?? 0) && hasEnough(survey, main);
}

/** Whether any line is somebody's: in a diary a colon behind the date makes no author. */
function someoneSpeaks(head: FileHead, shape: string): boolean {
  const authors = new Authors(), rests: string[] = [];
  surveyShapes(wholeLines(head), (rest, stamp) => {
    if (stamp.shape === shape) {
      authors.learn(rest);
      rests.push(rest);
    }
    return true;
  });
  return rests.some((rest) => authors.split(rest) !== undefined);
}

function hasEnough({ lines, firstLine }: ShapeSurvey, main: ShapeCount): boolean {
  const begins = main.first === firstLine;
  if (!begins) return main.heads > 1 && main.heads >= lines * SHARE;
  return main.dated || lines === 1 || main.heads > 1 && main.heads >= lines * CLOCKS;
}

function commonSurvey(head: FileHead): ShapeSurvey {
  const known = surveys.get(head);
  if (known !== undefined) return known;
  const survey = surveyShapes(wholeLines(head), mayHaveAuthor);
  surveys.set(head, survey);
  return survey;
}
