/**
 * Judges one draw of a reply by how it begins, while it is written.
 *
 * @module
 */

import type { Finish } from "../reply_writer.ts";
import { leastSureWord } from "./recalled_word.ts";
import { BEGINNING, beginningSurprise, type ReplyThresholds } from "./reply_thresholds.ts";

/** What is to be done with a draw: tell it, tell it if no other is better, or not tell it at all. */
export type Verdict = "sure" | "trusted" | "rejected";

/** A draw as far as it is written. */
export interface Judged {
  /** All that may be shown of it. */
  readonly text: string;
  /** The surprise of each choice. */
  readonly nats: readonly number[];
  /** Why it ended; undefined if it goes on. */
  readonly finish: Finish | undefined;
}

/** What a sentence ends with. */
const SENTENCE_END = /[.!?…]["')\]]?$/;

/**
 * Judges a draw.
 *
 * - By its surprise over the first 24 symbols. Surprise only adds up, so that one that is too surprising is rejected as
 *   soon as that is certain: the shipped model's after ten symbols on average.
 * - An answer to what was asked back, by the least sure word in the sentences that begin within its first 24 symbols. Of
 *   227 such answers of the shipped model 133 have a word of which it is not sure, and one has it later.
 *
 * @param draw As far as it is written.
 * @param limits The model's.
 * @param options.recalls Whether it answers a question for what was told; then there must be a limit for `lost`.
 * @returns Nothing while that is open.
 *
 * @example
 * ```ts
 * import { judgeDraw } from "./judge_draw.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const limits = { redraw: 0.1, unsure: { above: 0.2, texts: ["What?"] } };
 * const judge = (nats: number[]) => judgeDraw({ text: "", nats, finish: undefined }, limits);
 * assertEquals([judge([2.4]), judge([2.4, 2.5])], [undefined, "rejected"]);
 * assertEquals(judge([2.4, ...new Array(23).fill(0)]), "sure");
 * ```
 */
export function judgeDraw(
  draw: Judged,
  limits: ReplyThresholds,
  options: { readonly recalls?: boolean } = {},
): Verdict | undefined {
  if (draw.finish === "repetition") return "rejected";
  if (options.recalls) return judgeRecalled(draw, limits.lost?.above ?? Infinity);
  const { nats, finish } = draw, { redraw, unsure } = limits;
  const isOpen = finish === undefined && nats.length < BEGINNING;
  const surprise = beginningSurprise(nats) * (isOpen ? nats.length / BEGINNING : 1);
  if (unsure && surprise > unsure.above) return "rejected";
  if (isOpen) return undefined;
  return surprise <= redraw ? "sure" : "trusted";
}

function judgeRecalled({ text, nats, finish }: Judged, above: number): Verdict | undefined {
  if (leastSureWord(text, nats) > above) return "rejected";
  return finish !== undefined || nats.length >= BEGINNING && SENTENCE_END.test(text) ? "sure" : undefined;
}
