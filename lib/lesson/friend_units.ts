/**
 * Which units carry the friend's name.
 *
 * @module
 */

import { writePassage, type WrittenPassage } from "../data/lesson/write_passage.ts";
import { transplantState } from "../insight/interventions/transplant.ts";
import { NamedArray } from "../insight/trace/named_array.ts";
import { type RankedUnit, rankUnits, type UnitIndex } from "../insight/trace/rank_units.ts";
import type { Stepper } from "../nn/backend.ts";
import { type State, zeroState } from "../nn/state.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { answerFrom, readToQuestion } from "./question.ts";

/** Units are taken in until emptying them and filling them works in this share of the passages. */
const WORKS = 0.95;

/** A passage, and the same with another friend. */
export interface Twins {
  /** One. */
  readonly passage: WrittenPassage;
  /** The other; nothing else differs. */
  readonly twin: WrittenPassage;
}

/** What is remembered of twins before their question. */
export interface RememberedTwins extends Twins {
  /** Of the one. */
  readonly state: State;
  /** Of the other. */
  readonly twinState: State;
}

/** What {@linkcode findFriendUnits} finds. */
export interface FriendUnits {
  /** The units that carry the name, those that are most about it first. */
  readonly units: readonly UnitIndex[];
  /** All units by how much of them is about the friend, 0 … 1; the most first. */
  readonly ranking: readonly RankedUnit[];
  /** Whether they are enough: both shares below are 95 % or more. */
  readonly enough: boolean;
  /** Share of the passages whose answer goes when the units are emptied. */
  readonly emptied: number;
  /** Share of the passages whose answer becomes the other friend when the units take over the twin's values. */
  readonly filled: number;
}

/** Pairs each passage with itself under the friend of the next one. */
export function twinsOf(passages: readonly WrittenPassage[]): Twins[] {
  return passages.map((passage, k) => {
    const others = passages.slice(k + 1).concat(passages);
    const other = others.find(({ friend }) => friend !== passage.friend && friend !== passage.person);
    if (!other) {
      throw new RangeError("Cannot pair the passages as they must have several friends: all are one");
    }
    return { passage, twin: writePassage({ ...passage, friend: other.friend }) };
  });
}

/** Reads twins up to their questions. */
export function rememberTwins(
  stepper: Stepper,
  twins: readonly Twins[],
  options: { readonly vocabulary: Vocabulary },
): RememberedTwins[] {
  return twins.map(({ passage, twin }) => ({
    passage,
    twin,
    state: readToQuestion(stepper, passage, options),
    twinState: readToQuestion(stepper, twin, options),
  }));
}

/**
 * How much of each unit's memory is about the friend: the part of the variance of c (of h in a simple RNN), over
 * all passages, that is due to the friend alone, as twins tell it: ½·mean (c − c′)² / variance.
 *
 * @returns 0 … 1 per unit.
 */
export function friendShares(
  stepper: Stepper,
  twins: readonly RememberedTwins[],
): NamedArray<"layer" | "unit", Float64Array> {
  const { cell, numLayers: layer, hiddenSize: unit } = stepper.model.config;
  const memory = (state: State) => cell === "lstm" ? state.c : state.h;
  const values = twins.flatMap(({ state, twinState }) => [memory(state), memory(twinState)]);
  const shares = Float64Array.from({ length: layer * unit }, (_, u) => {
    const mean = values.reduce((sum, c) => sum + c[u], 0) / values.length;
    const variance = values.reduce((sum, c) => sum + (c[u] - mean) ** 2, 0) / values.length;
    const between = twins.reduce((sum, { state, twinState }) =>
      sum + (memory(state)[u] - memory(twinState)[u]) ** 2, 0) / twins.length / 2;
    return variance > 0 ? Math.min(1, between / variance) : 0;
  });
  return new NamedArray({ layer, unit }, shares);
}

/**
 * Finds the fewest units that carry the friend's name: emptied before the question, the answer goes; with the
 * values of the twin, the answer is the twin's friend. What is found must be tried on passages that it was not
 * found with: `measureOperations()` does.
 *
 * @param stepper Who reads, in row 0.
 * @param passages Passages with several friends, some dozen or more.
 * @param options.vocabulary The model's.
 * @param options.most How many units there may be; half of all by default.
 * @returns The units; if `most` are not enough, these, and the shares say so.
 * @throws {RangeError} If all passages have the same friend.
 */
export function findFriendUnits(
  stepper: Stepper,
  passages: readonly WrittenPassage[],
  options: { readonly vocabulary: Vocabulary; readonly most?: number },
): FriendUnits {
  const { config } = stepper.model, { vocabulary, most = Math.ceil(config.hiddenSize / 2) } = options;
  const twins = rememberTwins(stepper, twinsOf(passages), { vocabulary });
  const ranking = rankUnits(friendShares(stepper, twins));
  let found: FriendUnits | undefined;
  for (let count = 1; count <= most; count++) {
    const units = ranking.slice(0, count);
    const saysAfter = (k: number, donor: State) => {
      const state = transplantState(twins[k].state, donor, { config, units });
      return answerFrom(stepper, twins[k].passage, { vocabulary, state }).said;
    };
    const share = (holds: (k: number) => boolean) =>
      passages.filter((_, k) => holds(k)).length / passages.length;
    const emptied = share((k) => saysAfter(k, zeroState(config)) !== passages[k].answer);
    const filled = share((k) => saysAfter(k, twins[k].twinState) === twins[k].twin.answer);
    const enough = Math.min(emptied, filled) >= WORKS;
    found = { units: units.map(({ layer, unit }) => ({ layer, unit })), ranking, enough, emptied, filled };
    if (enough) break;
  }
  return found!;
}
