/**
 * A sample of what a model writes during training.
 *
 * @module
 */

import type { Backend } from "../nn/backend.ts";
import { generate } from "../sampling/generate.ts";
import { encodePrompt } from "../sampling/prompt.ts";
import { ReplyWriter } from "../sampling/reply_writer.ts";
import { markIds, RUNNING_TEXT, templateOf } from "../text/chat_template.ts";
import type { Checkpoint } from "./checkpoint/checkpoint.ts";

const MAX_LENGTH = 100;

/**
 * Lets a model reply to an opening, or write from an empty line. It uses its own random numbers, so that training is
 * the same with or without samples.
 *
 * @param checkpoint The model.
 * @param options.openings First turns to reply to; the step decides which one.
 * @returns For chats both turns, one per line; for text one line, with ⏎ for its line feeds.
 */
export function trainingSample(
  { model, vocabulary, info }: Checkpoint,
  { backend, openings }: { readonly backend: Backend; readonly openings: readonly string[] },
): string {
  const stepper = backend.createStepper(model);
  try {
    const opening = openings.length > 0 ? openings[info.step % openings.length] : undefined;
    const { hasTurns, reply } = templateOf(info.kind);
    const isChat = hasTurns && opening !== undefined;
    const prompt = isChat
      ? encodePrompt(vocabulary, [{ speaker: 0, text: opening }], { kind: info.kind }).ids
      : markIds(vocabulary, RUNNING_TEXT.start);
    stepper.prefill(0, prompt);
    const form = isChat ? reply : RUNNING_TEXT;
    const writer = new ReplyWriter(vocabulary, { seed: info.step, maxLength: MAX_LENGTH, form });
    for (const choice of generate(stepper, 0, writer)) if (choice.done) break;
    return isChat ? `A: ${opening}\nB: ${writer.text}` : writer.text.trim().replaceAll(/\n+/g, " ⏎ ");
  } finally {
    stepper.close();
  }
}
