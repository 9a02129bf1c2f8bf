/**
 * A text to be continued, and its continuation.
 *
 * @module
 */

import type { CorpusKind, ReplyOptions } from "../../../lib/mod.ts";
import { continuationForm, END_OF_TURN, markIds, templateOf } from "../../../lib/text/mod.ts";
import type { OpenModel } from "../../serving/model_shelf.ts";
import { SteeredWriter, type Steering } from "../steered_writer.ts";
import { BEGIN, type MarkedText } from "../tokens/marked_text.ts";
import type { TokenScore } from "../token_score.ts";
import type { Writing } from "../writing.ts";
import { chosenToken, type ShownToken } from "./completion_logprobs.ts";

/** Nothing but what is asked for: as the model is, from its first character to its last. */
const UNTOUCHED = { temperature: 1, minP: 0, repetitionPenalty: 1, endLoops: false };

/** How a text is continued. */
export interface ContinuationSettings extends ReplyOptions {
  readonly steering: Steering;
  /** How many of the likeliest symbols to remember beside each choice; none is remembered if absent. */
  readonly listed: number | undefined;
}

/** Prepares the continuation of a text. */
export function continueText(
  { checkpoint: { vocabulary, info }, batcher }: OpenModel,
  text: MarkedText,
  settings: ContinuationSettings,
): Writing {
  const form = continuationForm(info.kind);
  // Something must be read before anything can be written.
  const ids = text.ids.length > 0 ? text.ids : Uint16Array.from(markIds(vocabulary, form.start));
  const prompt = { ids, unknown: new Map<string, number>(), turns: [], lead: ids, begun: new Uint16Array() };
  const writer = new SteeredWriter(vocabulary, { ...UNTOUCHED, ...settings, guidance: 0, form });
  const start = (signal: AbortSignal) => batcher.start({ prompt, writer, signal });
  return { vocabulary, writer, read: text.ids.length, begun: { length: 0, symbols: 0 }, start };
}

/**
 * The symbols of a prompt as they are shown before its continuation. What is given and never predicted has the
 * logarithm 0, so that the sum over a text is that of its predictions, as in an evaluation: the symbol after
 * {@linkcode BEGIN}, and a bot's second mark. Without {@linkcode BEGIN}, the first symbol has none.
 *
 * @param scores One for each symbol but the first.
 * @param kind What the model was trained on.
 */
export function promptTokens(
  { begins, ids, pieces }: MarkedText,
  scores: readonly TokenScore[],
  kind: CorpusKind,
): ShownToken[] {
  const { isPredicted } = templateOf(kind);
  const scoreOf = (i: number): TokenScore | undefined => {
    if (i === 0 && !begins) return undefined;
    return i > 0 && isPredicted(ids, i) ? scores[i - 1] : { id: ids[i], logprob: 0, top: [] };
  };
  const tokens = pieces.map((text, i): ShownToken => ({ text, name: text, score: scoreOf(i) }));
  return begins ? [{ text: BEGIN, name: BEGIN }, ...tokens] : tokens;
}

/**
 * The symbols of a piece of what was written.
 *
 * @param start How many symbols come before the piece.
 * @param piece.text The piece.
 * @param piece.done Whether it is the last: then the end of the turn, which is no text, belongs to it.
 */
export function writtenTokens(
  { vocabulary, writer }: Writing,
  start: number,
  piece: { readonly text: string; readonly done: boolean },
): ShownToken[] {
  const end = start + [...piece.text].length;
  const tokens = writer.scores.slice(start, end)
    .map((score) => chosenToken(vocabulary, score, vocabulary.symbol(score.id)));
  const last = writer.scores.at(-1);
  if (piece.done && last?.id === END_OF_TURN) tokens.push(chosenToken(vocabulary, last, ""));
  return tokens;
}

/** The likeliest texts by the mean of their symbols' log-probabilities, the likeliest first. */
export function likeliestTexts(texts: readonly Writing[], count: number): Writing[] {
  if (texts.length === count) return [...texts];
  const mean = ({ writer }: Writing) =>
    writer.scores.reduce((sum, { logprob }) => sum + logprob, 0) / Math.max(1, writer.scores.length);
  return [...texts].sort((a, b) => mean(b) - mean(a)).slice(0, count);
}
