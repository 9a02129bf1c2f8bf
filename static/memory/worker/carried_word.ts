/**
 * What still carries a word, turn by turn.
 *
 * @module
 */

import { encodePrompt, type State } from "../../../lib/mod.ts";
import { carriedAlong, replaceWord, standIns } from "../../../lib/insight/mod.ts";
import type { Turn } from "../../protocol/reply_request.ts";
import type { CarriedTurn } from "../messages.ts";
import type { ReadyModel } from "./model_source.ts";
import { type Breathe, readInLots } from "./read_in_lots.ts";

/** Other words that the conversation is read with. */
const OTHERS = 2;

/**
 * Reads a conversation as it is and with other words in the place of one.
 *
 * @param model Its row 0 is used.
 * @param options.turns The whole conversation.
 * @param options.word Which word.
 * @param options.breathe Lets other questions be answered.
 * @returns One entry a turn, from the first on in which the word is said; none if it is not said.
 */
export async function carriedWord(
  { checkpoint: { vocabulary, info: { kind }, model }, stepper }: ReadyModel,
  { turns, word, breathe }: {
    readonly turns: readonly Turn[];
    readonly word: string;
    readonly breathe: Breathe;
  },
): Promise<CarriedTurn[]> {
  const says = (turn: Turn) => replaceWord([turn], word, "\0")[0] !== turn;
  const told = turns.findIndex(says);
  if (told < 0) return [];
  const encode = (turns: readonly Turn[]) => encodePrompt(vocabulary, turns, { kind }).turns;
  let before: State | undefined;
  for (const ids of encode(turns).slice(0, told)) {
    before = await readInLots(stepper, ids, { state: before, breathe });
  }
  /** The memory after each turn from the one on in which the word is told. */
  const read = async (turns: readonly Turn[]) => {
    const states: State[] = [];
    for (const ids of encode(turns).slice(told)) {
      states.push((await readInLots(stepper, ids, { state: states.at(-1) ?? before, breathe }))!);
    }
    return states;
  };
  const as = await read(turns), others: State[][] = [];
  for (const other of standIns(word, { count: OTHERS })) {
    others.push(await read(replaceWord(turns, word, other) as readonly Turn[]));
  }
  return carriedAlong(as, others, { config: model.config }).map(({ share, units }, k) => ({
    turn: told + k,
    share,
    units,
    said: says(turns[told + k]),
  }));
}
