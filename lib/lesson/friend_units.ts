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
import { answerFrom, questionStart, readToQuestion } from "./question.ts";

/** Units are added until emptying and filling them works in this share of the passages. */
const WORKS = 0.95;

/** A passage, and the same with another friend. */
export interface Twins {
  /** One. */
  readonly passage: WrittenPassage;
  /** The other; nothing else differs. */
  readonly twin: WrittenPassage;
}

/** The memories of twins before their question. */
export interface RememberedTwins extends Twins {
  /** Of the one. */
  readonly state: State;
  /** Of the other. */
  readonly twinState: State;
}

/** What {@linkcode findFriendUnits} finds. */
export interface FriendUnits {
  /** The units that carry the name, those most about it first. */
  readonly units: readonly UnitIndex[];
  /** All units by how much of each is about the friend, 0 … 1; the most first. */
  readonly ranking: readonly RankedUnit[];
  /** Whether they are enough: both shares below are 95 % or more. */
  readonly enough: boolean;
  /** Share of the passages whose answer goes when the units are emptied. */
  readonly emptied: number;
  /** Share of the passages whose answer becomes the other friend when the units take over the twin's values. */
  readonly filled: number;
}

/**
 * Pairs each passage with itself under the friend of a later one.
 *
 * @param passages Passages with several friends.
 * @throws {RangeError} If all have the same friend.
 *
 * @example
 * ```ts
 * import { twinsOf } from "./friend_units.ts";
 * import { writePassage } from "../data/lesson/write_passage.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const words = { person: "Aman", city: "London", trade: "cook", subject: "cooking" };
 * const passages = ["Alex", "Tom"].map((friend) => writePassage({ ...words, friend }));
 * assertEquals(twinsOf(passages).map(({ twin }) => twin.friend), ["Tom", "Alex"]);
 * ```
 */
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

/** When to look into a passage: the index of the first character not read yet. */
export type Moment = (passage: WrittenPassage) => number;

/**
 * Reads twins up to their questions, or to another moment.
 *
 * @param stepper Reads, in row 0.
 * @param twins What it reads.
 * @param options.vocabulary The model's.
 * @param options.moment Another moment.
 */
export function rememberTwins(
  stepper: Stepper,
  twins: readonly Twins[],
  { vocabulary, moment = questionStart }: { readonly vocabulary: Vocabulary; readonly moment?: Moment },
): RememberedTwins[] {
  const remember = (passage: WrittenPassage) =>
    readToQuestion(stepper, passage, { vocabulary, at: moment(passage) });
  return twins.map(({ passage, twin }) => ({
    passage,
    twin,
    state: remember(passage),
    twinState: remember(twin),
  }));
}

/**
 * How much of each unit's memory is about the friend: the share of the variance of c (of h in a simple RNN), over
 * all passages, that is due to the friend alone, as measured by twins: ½·mean (c − c′)² / variance.
 *
 * @param stepper Whose memories they are.
 * @param twins The memories of a few dozen pairs or more.
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
 * Finds the fewest units that carry the friend's name: when they are emptied before the question, the answer is
 * lost; with the twin's values, the answer is the twin's friend. Check them on other passages, with
 * `measureOperations()`.
 *
 * @param stepper Reads, in row 0.
 * @param passages A dozen passages or more, with several friends.
 * @param options.vocabulary The model's.
 * @param options.most The most units; half of all by default.
 * @returns The units; if `most` are not enough, those, and the shares say so.
 * @throws {RangeError} If all passages have the same friend.
 *
 * @example A model that has learnt nothing has no such units
 * ```ts
 * import { findFriendUnits } from "./friend_units.ts";
 * import { LESSON_VOCABULARY as vocabulary } from "./lesson_vocabulary.ts";
 * import { KNOWN_NAMES } from "../data/lesson/known_names.ts";
 * import { drawPassage } from "../data/lesson/passage_source.ts";
 * import { createModel } from "../nn/model.ts";
 * import { openBackend } from "../nn/open_backend.ts";
 * import { Random } from "../nn/random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 8, numLayers: 1 } as const;
 * const stepper = openBackend().createStepper(createModel(config, new Random(1)));
 * const random = new Random(1), passages = Array.from({ length: 5 }, () => drawPassage(random, KNOWN_NAMES));
 * const { units, enough } = findFriendUnits(stepper, passages, { vocabulary, most: 3 });
 * assertEquals([units.length, enough], [3, false]);
 * ```
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
