/**
 * Writes a reply once more, with interventions in the memory.
 *
 * @module
 */

import { encodePrompt, generate, replyForm, ReplyWriter } from "../../../lib/mod.ts";
import type { Rewriting } from "../messages.ts";
import type { ReadyModel } from "./model_source.ts";
import { type Breathe, readInLots } from "./read_in_lots.ts";

/**
 * The same conversation, settings and seed; the interventions act from the first character of the conversation on. With no
 * interventions, the reply is the same character for character.
 */
export async function rewrite(
  { checkpoint, stepper }: ReadyModel,
  { excerpt, drawing, begun, breathe }: Rewriting & { readonly breathe: Breathe },
): Promise<{ readonly text: string; readonly ended: boolean }> {
  const { vocabulary, info } = checkpoint, { turns, interventions } = excerpt;
  const { seed, settings } = drawing;
  const writer = new ReplyWriter(vocabulary, { ...settings, seed, form: replyForm(info.kind) });
  const prompt = encodePrompt(vocabulary, turns, { kind: info.kind, begun });
  for (const id of prompt.begun) if (writer.finish === undefined) writer.accept(id);
  await readInLots(stepper, prompt.ids, { state: undefined, interventions, breathe });
  if (writer.finish === undefined) { for (const _ of generate(stepper, 0, writer)); }
  return { text: writer.text, ended: writer.finish === "stop" };
}
