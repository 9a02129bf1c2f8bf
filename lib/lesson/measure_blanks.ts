/**
 * How many blanks a model fills correctly.
 *
 * @module
 */

import { lessonRecall } from "../data/lesson/lesson_course.ts";
import { drawPassage, type PassageSource } from "../data/lesson/passage_source.ts";
import type { Model } from "../nn/model.ts";
import { openBackend } from "../nn/open_backend.ts";
import { Random } from "../nn/random.ts";
import { LESSON_ROWS } from "./lesson_exercises.ts";
import { LESSON_VOCABULARY } from "./lesson_vocabulary.ts";

/** Room from the start of a passage to its friend's last sentence, in characters. */
const TOLD = 250;

/** What {@linkcode measureBlanks} asks for. */
export interface BlankOptions {
  /** Approximate characters from the friend's last sentence to the blank. */
  readonly distance: number;
  /** How many letters names have at most; default 6. */
  readonly longestName?: number;
  /** How many passages; rounded up to full batches of 16. Default 208. */
  readonly passages?: number;
  /** Decides which passages; default 1. */
  readonly seed?: number;
}

/**
 * The share of blanks where every letter of the answer, and the full stop after it, is the most probable.
 *
 * @param model A lesson model.
 * @param source Where the passages come from.
 * @param options Which passages, and how many.
 * @returns 0 … 1.
 *
 * @example A model that has learnt nothing fills none
 * ```ts
 * import { measureBlanks } from "./measure_blanks.ts";
 * import { LESSON_VOCABULARY } from "./lesson_vocabulary.ts";
 * import { KNOWN_AMONG_UNSEEN } from "../data/lesson/unseen/unseen.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const config = { cell: "lstm", vocabularySize: LESSON_VOCABULARY.size, hiddenSize: 8, numLayers: 1 } as const;
 * const model = createModel(config, new Random(1));
 * assertEquals(await measureBlanks(model, KNOWN_AMONG_UNSEEN, { distance: 40, passages: 16 }), 0);
 * ```
 */
export async function measureBlanks(
  model: Model,
  source: PassageSource,
  { distance, longestName = 6, passages = 208, seed = 1 }: BlankOptions,
): Promise<number> {
  const random = new Random(seed), batches = Math.ceil(passages / LESSON_ROWS);
  const learner = await openBackend().createLearner(model, {
    batchSize: LESSON_ROWS,
    seqLength: distance + TOLD,
  });
  try {
    let right = 0;
    for (let batch = 0; batch < batches; batch++) {
      const drawn = Array.from(
        { length: LESSON_ROWS },
        () => drawPassage(random, source, { distance, longestName }),
      );
      right += lessonRecall(learner, drawn, { vocabulary: LESSON_VOCABULARY });
    }
    return right / batches;
  } finally {
    learner.close();
  }
}
