/**
 * The texts of one request: prepared together, written side by side.
 *
 * @module
 */

import {
  DEFAULT_DRAWS,
  encodePrompt,
  replyForm,
  type ReplyOptions,
  type ReplyThresholds,
  type State,
  type Vocabulary,
} from "../../lib/mod.ts";
import { DrawnReply, knownWords } from "../../lib/sampling/mod.ts";
import { checkUnfinished, checkWait, openToWrite } from "../serving/prepare_reply.ts";
import type { ModelShelf } from "../serving/model_shelf.ts";
import type { ReplyStream } from "../serving/reply_stream.ts";
import type { Talk } from "./messages.ts";
import { SteeredWriter, type Steering } from "./steered_writer.ts";

/** How many texts of one request are written at once: others want to be served too. */
const AT_ONCE = 16;

/** A text before its first character. */
export interface Writing {
  readonly vocabulary: Vocabulary;
  /** Writes it; of a text that is drawn more than once, in the end what wrote the one that is shown. */
  readonly writer: SteeredWriter;
  /** How many symbols are read before it. */
  readonly read: number;
  /** How much of the writer's text was there before, in UTF-16 units and in symbols. */
  readonly begun: { readonly length: number; readonly symbols: number };
  /** Writes it, until it ends or the signal stops it. */
  start(signal: AbortSignal): ReplyStream;
}

/** What a conversation continues from: a memory, and a turn that stands for it. */
export interface Planted {
  readonly turn: Uint16Array;
  readonly state: State;
}

/** What decides the replies to a conversation. */
export interface Order extends Talk {
  /** The model's identity. */
  readonly model: string;
  /** How many replies; the k-th takes seed + k. */
  readonly count: number;
  readonly settings: Omit<ReplyOptions, "form"> & { readonly seed: number };
  /** The most characters of a reply, besides how it begins. */
  readonly maxLength: number;
  /** What changes the logits; the model's alphabet is known only here. */
  readonly steer?: (vocabulary: Vocabulary) => Steering;
  /** How many of the likeliest symbols to remember beside each choice; none is remembered if absent. */
  readonly listed?: number | undefined;
  /** What was said before the first turn; nothing if absent. */
  readonly memory?: Planted | undefined;
}

/**
 * Prepares the replies to a conversation.
 *
 * @throws {RequestProblem} 404 if there is no such model, 429 if too many replies are waiting, 400 if the reply
 * has already ended.
 */
export async function prepareReplies(shelf: ModelShelf, order: Order): Promise<Writing[]> {
  const model = await openToWrite(shelf, order.model);
  const { checkpoint: { vocabulary, info }, batcher } = model;
  const said = encodePrompt(vocabulary, order.turns, { kind: info.kind, begun: order.begun });
  const prompt = order.memory ? { ...said, turns: [order.memory.turn, ...said.turns] } : said;
  const plant = () => order.memory && batcher.plant(order.memory.turn, order.memory.state);
  plant();
  checkWait(shelf, model, prompt);
  const begun = { length: vocabulary.decode(prompt.begun).length, symbols: prompt.begun.length };
  const { draws = DEFAULT_DRAWS, temperature } = order.settings;
  const open = (seed: number) => {
    const writer = new SteeredWriter(vocabulary, {
      ...order.settings,
      seed,
      maxLength: order.maxLength + begun.symbols,
      form: replyForm(info.kind),
      words: knownWords(info.words, order.turns),
      listed: order.listed,
      ...order.steer && { steering: order.steer(vocabulary) },
    });
    // What is already there draws its random numbers again, so that a stopped reply continues as it would have.
    for (const id of prompt.begun) if (writer.finish === undefined) writer.accept(id);
    return writer;
  };
  return Array.from({ length: order.count }, (_, k): Writing => {
    const reply = new DrawnReply(open, {
      seed: order.settings.seed + k,
      draws: begun.symbols === 0 ? draws : 1,
      temperature,
      thresholds: thresholdsFor(info.thresholds, order),
      vocabulary,
      message: order.turns.at(-1)?.text,
    });
    checkUnfinished(reply, "messages");
    const start = (signal: AbortSignal) => {
      plant();
      return batcher.start({ prompt, writer: reply, signal });
    };
    return {
      vocabulary,
      get writer() {
        return reply.writer;
      },
      read: prompt.ids.length,
      begun,
      start,
    };
  });
}

/** Whoever asks for the probabilities of a reply wants what the model wrote. */
function thresholdsFor(
  thresholds: ReplyThresholds | undefined,
  { listed }: Pick<Order, "listed">,
): ReplyThresholds | undefined {
  return thresholds && listed !== undefined ? { redraw: thresholds.redraw } : thresholds;
}

/** What was written besides how it begins. */
export function textOf({ writer, begun }: Writing): string {
  return writer.text.slice(begun.length);
}

/** How many symbols were written. */
export function lengthOf({ writer, begun }: Writing): number {
  return writer.length - begun.symbols;
}

/** Why a text ended, in OpenAI's words. */
export function finishReason({ writer }: Writing): "stop" | "length" {
  return writer.finish === "length" ? "length" : "stop";
}

/** Writes texts to their ends, or until the signal stops them. */
export async function writeOut(writings: readonly Writing[], signal: AbortSignal): Promise<void> {
  await sideBySide(writings, async ({ start }) => {
    const reply = start(signal);
    while ((await reply.take()).length > 0);
  });
}

/** Does something for each item, for a few of them at once, beginning with the first. */
export async function sideBySide<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const left = items.entries();
  // All take from the same iterator.
  const take = async () => {
    for (const [index, item] of left) await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, take));
}
