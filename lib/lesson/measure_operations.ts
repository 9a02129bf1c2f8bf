/**
 * Tests whether the units found carry the name, on passages other than those they were found with.
 *
 * @module
 */

import type { WrittenPassage } from "../data/lesson/write_passage.ts";
import { transplantState } from "../insight/interventions/transplant.ts";
import type { UnitIndex } from "../insight/trace/rank_units.ts";
import type { Stepper } from "../nn/backend.ts";
import type { Random } from "../nn/random.ts";
import { type State, zeroState } from "../nn/state.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { type Moment, rememberTwins, twinsOf } from "./friend_units.ts";
import { answerFrom, questionStart } from "./question.ts";

/** What {@linkcode measureOperations} counts: shares of the passages, 0 … 1. */
export interface OperationRates {
  /** The answer is right when nothing is changed. */
  readonly untouched: number;
  /** The answer is lost when the units are emptied. */
  readonly emptied: number;
  /** The answer is still right when as many other units are emptied, drawn anew for each passage. */
  readonly othersEmptied: number;
  /** The answer is the other friend when the units take over the twin's values. */
  readonly filled: number;
}

/** What {@linkcode measureOperations} needs to know. */
export interface OperationOptions {
  /** The model's symbols. */
  readonly vocabulary: Vocabulary;
  /** The units that supposedly carry the name. */
  readonly units: readonly UnitIndex[];
  /** Draws the others. */
  readonly random: Random;
  /** When to operate on the memory; right before the question by default. */
  readonly moment?: Moment;
}

/**
 * Operates on the memory of each passage, then asks. An emptied memory answers, too: always with the same name,
 * which is right now and then by chance.
 *
 * @param stepper Reads, in row 0.
 * @param passages Passages with several friends.
 * @param options Which units, and when.
 * @throws {RangeError} If all passages have the same friend.
 *
 * @example
 * ```ts
 * import { measureOperations } from "./measure_operations.ts";
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
 * const units = [{ layer: 0, unit: 3 }];
 * const rates = measureOperations(stepper, passages, { vocabulary, units, random });
 * assertEquals(rates, { untouched: 0, emptied: 1, othersEmptied: 0, filled: 0 }); // nothing is learnt yet
 * ```
 */
export function measureOperations(
  stepper: Stepper,
  passages: readonly WrittenPassage[],
  { vocabulary, units, random, moment = questionStart }: OperationOptions,
): OperationRates {
  const { config } = stepper.model, nothing = zeroState(config);
  const twins = rememberTwins(stepper, twinsOf(passages), { vocabulary, moment });
  const taken = new Set(units.map(({ layer, unit }) => layer * config.hiddenSize + unit));
  const others = Array.from({ length: config.numLayers * config.hiddenSize }, (_, k) => k)
    .filter((k) => !taken.has(k))
    .map((k): UnitIndex => ({ layer: Math.floor(k / config.hiddenSize), unit: k % config.hiddenSize }));
  const counts = { untouched: 0, emptied: 0, othersEmptied: 0, filled: 0 };
  for (const { passage, twin, state, twinState } of twins) {
    const says = (donor: State, chosen: readonly UnitIndex[]) =>
      answerFrom(stepper, passage, {
        vocabulary,
        at: moment(passage),
        state: transplantState(state, donor, { config, units: chosen }),
      }).said;
    if (says(state, []) === passage.answer) counts.untouched++;
    if (says(nothing, units) !== passage.answer) counts.emptied++;
    if (says(nothing, random.shuffle(others).slice(0, units.length)) === passage.answer) {
      counts.othersEmptied++;
    }
    if (says(twinState, units) === twin.answer) counts.filled++;
  }
  const share = (count: number) => count / passages.length;
  return {
    untouched: share(counts.untouched),
    emptied: share(counts.emptied),
    othersEmptied: share(counts.othersEmptied),
    filled: share(counts.filled),
  };
}
