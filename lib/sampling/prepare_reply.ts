/**
 * Prepares a reply up to its first character: the one way for the server and for a page that replies by itself, so that
 * both write the same.
 *
 * @module
 */

import { type CorpusKind, replyForm } from "../text/chat_template.ts";
import type { Conversation } from "../text/conversation.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { DrawnReply } from "./draws/drawn_reply.ts";
import type { ReplyThresholds } from "./draws/reply_thresholds.ts";
import { encodePrompt, type Prompt } from "./prompt.ts";
import { DEFAULT_DRAWS, type ReplyOptions } from "./reply_options.ts";
import { ReplyWriter } from "./reply_writer.ts";
import { knownWords } from "./word_mask.ts";

/** What of a model decides a reply, besides its numbers. */
export interface ReplyModel {
  /** Its symbols. */
  readonly vocabulary: Vocabulary;
  /** What it was trained on. */
  readonly kind: CorpusKind;
  /** When it draws again; see `CheckpointInfo.thresholds`. */
  readonly thresholds?: ReplyThresholds | undefined;
  /** The words of a small training text; see `CheckpointInfo.words`. */
  readonly words?: string | undefined;
}

/** What decides a reply, besides the model. */
export interface ReplyOrder {
  /** What was said; the last turn is the person's. */
  readonly turns: Conversation;
  /** The text that the reply begins with; default empty. */
  readonly begun?: string;
  /** How it is written. Its form is that of the model's kind. */
  readonly settings: Omit<ReplyOptions, "form">;
}

/** A reply before its first character. */
export interface PreparedReply {
  /** What the model must read first. */
  readonly prompt: Prompt;
  /** What chooses the characters. It is settled already if the text begun with does not go on. */
  readonly reply: DrawnReply;
}

/**
 * Lays out the prompt, and lets the writer take over the text begun with: that draws its random numbers again, so that a
 * stopped reply goes on as it would have. A reply that goes on is never drawn again: its seed is that of the draw that was
 * stopped.
 *
 * @param model What of the model decides the reply.
 * @param order What decides the reply.
 * @throws {RangeError} If a setting is outside its range.
 *
 * @example
 * ```ts
 * import { prepareReply } from "./prepare_reply.ts";
 * import { Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const model = { vocabulary: new Vocabulary("hi you"), kind: "chat" } as const;
 * const turns = [{ speaker: 0, text: "hi" }] as const;
 * const { prompt, reply } = prepareReply(model, { turns, begun: "you", settings: { seed: 1, maxLength: 10 } });
 * assertEquals([prompt.begun.length, reply.writer.length, reply.settled], [3, 3, false]);
 * ```
 */
export function prepareReply(
  { vocabulary, kind, thresholds, words }: ReplyModel,
  { turns, begun = "", settings }: ReplyOrder,
): PreparedReply {
  const prompt = encodePrompt(vocabulary, turns, { kind, begun });
  const known = knownWords(words, turns);
  const open = (seed: number) => {
    const writer = new ReplyWriter(vocabulary, { ...settings, seed, form: replyForm(kind), words: known });
    for (const id of prompt.begun) if (writer.finish === undefined) writer.accept(id);
    return writer;
  };
  const { seed = 1, draws = DEFAULT_DRAWS, temperature } = settings;
  const reply = new DrawnReply(open, {
    seed,
    draws: begun === "" ? draws : 1,
    temperature,
    thresholds,
    vocabulary,
    message: turns.at(-1)?.text,
  });
  return { prompt, reply };
}
