/**
 * Writes a reply once more, with hands on the memory.
 *
 * @module
 */

import { encodePrompt, encodeTurns, generate, replyForm, ReplyWriter, UNKNOWN } from "../../../lib/mod.ts";
import type { Rewriting } from "../messages.ts";
import type { ReadyModel } from "./model_source.ts";

/** The server reads in pieces of this length. */
const PIECE = 64;

/**
 * The same conversation, settings and seed; the hands act from the first character of the conversation on. With no
 * hands, the reply is the same character for character.
 */
export function rewrite(
  { checkpoint, stepper }: ReadyModel,
  { passage, drawing, begun }: Rewriting,
): { readonly text: string; readonly ended: boolean } {
  const { vocabulary, info } = checkpoint, { turns, hands } = passage;
  const { seed, settings } = drawing;
  const writer = new ReplyWriter(vocabulary, { ...settings, seed, form: replyForm(info.kind) });
  for (const id of vocabulary.encode(begun).ids) {
    if (id !== UNKNOWN && writer.finish === undefined) writer.accept(id);
  }
  const prompt = encodePrompt(vocabulary, turns, { kind: info.kind, begun }).ids;
  const before = info.kind === "text" ? turns.slice(0, -1) : turns;
  stepper.writeState(0);
  stepper.intervene(0, hands);
  let read = 0;
  const readTo = (end: number) => {
    for (; read < end; read = Math.min(read + PIECE, end)) {
      stepper.prefill(0, prompt.subarray(read, Math.min(read + PIECE, end)));
    }
  };
  for (const turn of before) readTo(read + encodeTurns(vocabulary, [turn], info.kind).ids.length);
  readTo(prompt.length - 1);
  stepper.step([prompt[prompt.length - 1]]);
  if (writer.finish === undefined) { for (const _ of generate(stepper, 0, writer)); }
  return { text: writer.text, ended: writer.finish === "stop" };
}
