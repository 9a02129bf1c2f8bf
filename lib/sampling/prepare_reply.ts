/**
 * Prepares a reply up to its first character: the one way for the server and for a page that replies by itself, so that
 * both write the same.
 *
 * @module
 */

import { type CorpusKind, replyForm } from "../text/chat_template.ts";
import type { Conversation } from "../text/conversation.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { encodePrompt, type Prompt } from "./prompt.ts";
import type { ReplyOptions } from "./reply_options.ts";
import { ReplyWriter } from "./reply_writer.ts";

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
  /** What chooses the characters. It has ended already if the text begun with does not go on. */
  readonly writer: ReplyWriter;
}

/**
 * Lays out the prompt, and lets the writer take over the text begun with: that draws its random numbers again, so that a
 * stopped reply goes on as it would have.
 *
 * @param model The model's vocabulary, and what it was trained on.
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
 * const { prompt, writer } = prepareReply(model, { turns, begun: "you", settings: { seed: 1, maxLength: 10 } });
 * assertEquals([prompt.begun.length, writer.length, writer.finish], [3, 3, undefined]);
 * ```
 */
export function prepareReply(
  { vocabulary, kind }: { readonly vocabulary: Vocabulary; readonly kind: CorpusKind },
  { turns, begun = "", settings }: ReplyOrder,
): PreparedReply {
  const prompt = encodePrompt(vocabulary, turns, { kind, begun });
  const writer = new ReplyWriter(vocabulary, { ...settings, form: replyForm(kind) });
  for (const id of prompt.begun) if (writer.finish === undefined) writer.accept(id);
  return { prompt, writer };
}
