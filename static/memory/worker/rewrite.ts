/**
 * Writes a reply once more, with interventions in the memory.
 *
 * @module
 */

import { encodePrompt, generate, replyForm, ReplyWriter } from "../../../lib/mod.ts";
import type { Rewriting } from "../messages.ts";
import type { ReadyModel } from "./model_source.ts";

/**
 * The same conversation, settings and seed; the interventions act from the first character of the conversation on. With no
 * interventions, the reply is the same character for character.
 */
export function rewrite(
  { checkpoint, stepper }: ReadyModel,
  { excerpt, drawing, begun }: Rewriting,
): { readonly text: string; readonly ended: boolean } {
  const { vocabulary, info } = checkpoint, { turns, interventions } = excerpt;
  const { seed, settings } = drawing;
  const writer = new ReplyWriter(vocabulary, { ...settings, seed, form: replyForm(info.kind) });
  const prompt = encodePrompt(vocabulary, turns, { kind: info.kind, begun });
  for (const id of prompt.begun) if (writer.finish === undefined) writer.accept(id);
  stepper.writeState(0);
  stepper.intervene(0, interventions);
  stepper.prefill(0, prompt.ids);
  if (writer.finish === undefined) { for (const _ of generate(stepper, 0, writer)); }
  return { text: writer.text, ended: writer.finish === "stop" };
}
