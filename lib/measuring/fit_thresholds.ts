/**
 * Finds out how sure a finished model is of its replies when they are right.
 *
 * @module
 */

import type { Stepper } from "../nn/backend.ts";
import { type Draw, DrawnReply } from "../sampling/draws/drawn_reply.ts";
import { generateDrawn } from "../sampling/draws/generate_drawn.ts";
import { asksBack, leastSureWord } from "../sampling/draws/recalled_word.ts";
import type { ReplyThresholds } from "../sampling/draws/reply_thresholds.ts";
import { encodePrompt } from "../sampling/prompt.ts";
import { DEFAULT_DRAWS } from "../sampling/reply_options.ts";
import { ReplyWriter } from "../sampling/reply_writer.ts";
import { knownWords } from "../sampling/word_mask.ts";
import { type CorpusKind, replyForm } from "../text/chat_template.ts";
import type { Conversation } from "../text/conversation.ts";
import { BEGINNING_LENGTH } from "../text/reply_focus.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { dividingLimit, limitFor, rounded } from "./limits.ts";

/** The model to fit thresholds to, and what to say when it is not sure. */
export interface FitThresholdsOptions {
  /** Runs the model as it will be used, with int8 weights; its row 0 is overwritten. */
  readonly stepper: Stepper;
  /** Its symbols. */
  readonly vocabulary: Vocabulary;
  /** What it was trained on. */
  readonly kind: CorpusKind;
  /** The only words that it writes, besides what is said; see `CheckpointInfo.words`. */
  readonly words?: string | undefined;
  /** More conversations in which things are told and asked back. */
  readonly games?: readonly Conversation[];
  /** What is said when the model did not understand; without texts, the best draw is shown. */
  readonly unsure?: readonly string[];
  /** What is said when a name or a fact is lost; without texts, the best draw is shown. */
  readonly lost?: readonly string[];
  /** Is told what share of the work is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** How many replies are looked at: of those that give back what was told, and of all others. */
const MOST_REPLIES = 200;
/** How much of what was said before a reply is read. */
const MOST_TURNS = 20;
/** With fewer, nothing can be said. */
const FEWEST_REPLIES = 20;
/** How often a reply may be drawn on average: each further draw keeps its reader waiting. */
const MEAN_DRAWS = 1.8;
/** The share of right answers that must be trusted. */
const RIGHT_STAY = 0.95;

/** A reply of a conversation. */
interface KnownReply {
  readonly turns: Conversation;
  readonly message: string;
  readonly truth: string;
  /** If it answers what was asked back: its words that the person said before, in lower case. */
  readonly told: readonly string[];
}

/** A reply, and how the model draws it. */
interface Trial extends KnownReply {
  readonly draws: readonly Draw[];
}

/**
 * Fits a model's thresholds on conversations that it has not learnt. Each reply is begun five times with the default
 * settings; it is right if it begins as the true one, or, asked for what was told, if it has the word.
 *
 * - `unsure` trusts 19 of 20 right answers.
 * - `lost` tells as many right words from inventions as it can: a model that recalls well is believed more.
 * - `redraw` is as low as it can be with at most 1.8 draws a reply on average.
 *
 * @param conversations Speaker 0 is the person, speaker 1 the bot.
 * @returns Nothing for a text, or with fewer than twenty replies.
 *
 * @example
 * ```ts
 * import { fitThresholds } from "./fit_thresholds.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { Vocabulary } from "../text/vocabulary.ts";
 * import { assert } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("abc ");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 2, numLayers: 1 } as const;
 * const stepper = reference.createStepper(createModel(config, new Random(1)));
 * const conversation = [{ speaker: 0, text: "a" }, { speaker: 1, text: "b" }] as const;
 * const fitted = fitThresholds(new Array(20).fill(conversation), { stepper, vocabulary, kind: "chat" });
 * assert(fitted!.redraw > 1); // nothing was learnt: every letter is a surprise
 * ```
 */
export function fitThresholds(
  conversations: readonly Conversation[],
  options: FitThresholdsOptions,
): ReplyThresholds | undefined {
  const { kind, unsure = [], lost = [], games = [], onProgress = () => {} } = options;
  const replies = [...conversations, ...games].flatMap(repliesOf);
  const asked = spread(replies.filter(({ told }) => told.length > 0));
  const others = spread(conversations.flatMap(repliesOf).filter(({ message }) => !asksBack(message)));
  if (kind === "text" || others.length < FEWEST_REPLIES) return undefined;
  const count = others.length + asked.length;
  // An answer to what was told is drawn once.
  const [answers, recalled] = ([[others, DEFAULT_DRAWS], [asked, 1]] as const).map(([replies, draws], k) =>
    replies.map((reply, i): Trial => {
      const number = k * others.length + i;
      onProgress(number / count);
      return { ...reply, draws: drawAll(reply.turns, { seed: number + 1, draws, ...options }) };
    })
  );
  onProgress(1);
  const right = answers.flatMap((trial) => trial.draws.filter((draw) => isRight(draw, trial)));
  const words = recalled.map((trial) => {
    const [{ text, nats }] = trial.draws;
    return { surprise: leastSureWord(text, nats), isRight: hasWord(text, trial) };
  });
  const unsureAbove = limitFor(right.map(({ surprise }) => surprise), RIGHT_STAY);
  const lostAbove = dividingLimit(words);
  const trusts = unsure.length > 0 && unsureAbove !== undefined;
  return {
    redraw: redrawLimit(answers, trusts ? unsureAbove : Infinity),
    ...trusts && { unsure: { above: unsureAbove, texts: unsure } },
    ...lost.length > 0 && lostAbove !== undefined && { lost: { above: lostAbove, texts: lost } },
  };
}

/** The bot's replies in a conversation. */
function repliesOf(conversation: Conversation): KnownReply[] {
  return conversation.flatMap(({ speaker, text: truth }, i) => {
    if (speaker === 0 || i === 0) return [];
    const turns = conversation.slice(Math.max(0, i - MOST_TURNS), i), message = turns[turns.length - 1].text;
    if (!asksBack(message)) return [{ turns, message, truth, told: [] }];
    const said = new Set(turns.flatMap(({ speaker, text }) => speaker === 0 ? wordsOf(text) : []));
    const asked = new Set(wordsOf(message));
    const told = wordsOf(truth).filter((word) => said.has(word) && !asked.has(word) && !COMMON.has(word));
    return [{ turns, message, truth, told }];
  });
}

/** Some of many, evenly spread. */
function spread<T>(all: readonly T[]): T[] {
  const count = Math.min(MOST_REPLIES, all.length);
  return Array.from({ length: count }, (_, i) => all[Math.floor(i * all.length / count)]);
}

/** Draws a reply as often as it may be. */
function drawAll(
  turns: Conversation,
  { stepper, vocabulary, kind, words, seed, draws }: FitThresholdsOptions & {
    readonly seed: number;
    readonly draws: number;
  },
): readonly Draw[] {
  const known = knownWords(words, turns);
  const open = (seed: number) => new ReplyWriter(vocabulary, { seed, form: replyForm(kind), words: known });
  // No draw is sure enough, so that all are made.
  const reply = new DrawnReply(open, { seed, draws, thresholds: { redraw: -1 } });
  stepper.writeState(0);
  stepper.prefill(0, encodePrompt(vocabulary, turns, { kind }).ids);
  for (const _ of generateDrawn(stepper, 0, reply));
  return reply.draws;
}

/** Words that are in any message. */
const COMMON = new Set(
  "you your i my me is are am was the a an it that and to of in have has called not".split(" "),
);

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** The lowest limit with which replies are not drawn too often. */
function redrawLimit(trials: readonly Trial[], unsureAbove: number): number {
  const meanDraws = (limit: number) =>
    trials.reduce((sum, { draws }) => {
      const sure = draws.findIndex(({ surprise }) => surprise <= Math.min(limit, unsureAbove));
      return sum + (sure < 0 ? draws.length : sure + 1);
    }, 0) / trials.length;
  const limits = [...new Set(trials.flatMap(({ draws }) => draws.map(({ surprise }) => rounded(surprise))))];
  limits.sort((a, b) => a - b);
  return limits.find((limit) => meanDraws(limit) <= MEAN_DRAWS) ?? limits.at(-1)!;
}

function isRight({ text }: Draw, { truth }: KnownReply): boolean {
  return text.slice(0, BEGINNING_LENGTH) === truth.slice(0, BEGINNING_LENGTH);
}

function hasWord(text: string, { told }: KnownReply): boolean {
  const words = new Set(wordsOf(text));
  return told.every((word) => words.has(word));
}
