/**
 * What still carries a word, turn by turn.
 *
 * @module
 */

import { encodePrompt } from "../../../lib/mod.ts";
import { carriedAlong, readTurns, replaceWord, standIns } from "../../../lib/insight/mod.ts";
import type { Turn } from "../../protocol/reply_request.ts";
import type { CarriedTurn } from "../messages.ts";
import type { ReadyModel } from "./model_source.ts";

/** Other words that the conversation is read with. */
const OTHERS = 2;

/**
 * Reads a conversation as it is and with other words in the place of one.
 *
 * @param model Its row 0 is used.
 * @param options.turns The whole conversation.
 * @param options.word Which word.
 * @returns One entry a turn, from the first on in which the word is said; none if it is not said.
 */
export function carriedWord(
  { checkpoint: { vocabulary, info: { kind }, model }, stepper }: ReadyModel,
  { turns, word }: { readonly turns: readonly Turn[]; readonly word: string },
): CarriedTurn[] {
  const says = (turn: Turn) => replaceWord([turn], word, "\0")[0] !== turn;
  const told = turns.findIndex(says);
  if (told < 0) return [];
  stepper.intervene(0, []);
  const encode = (turns: readonly Turn[]) => encodePrompt(vocabulary, turns, { kind }).turns;
  const before = readTurns(stepper, encode(turns).slice(0, told)).at(-1);
  const read = (turns: readonly Turn[]) => readTurns(stepper, encode(turns).slice(told), { state: before });
  const others = standIns(word, { count: OTHERS })
    .map((other) => read(replaceWord(turns, word, other) as readonly Turn[]));
  const carried = carriedAlong(read(turns), others, { config: model.config });
  return carried.map(({ share, units }, k) => ({
    turn: told + k,
    share,
    units,
    said: says(turns[told + k]),
  }));
}
