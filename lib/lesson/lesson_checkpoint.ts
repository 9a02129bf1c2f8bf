/**
 * A lesson model as a file.
 *
 * @module
 */

import type { Model } from "../nn/model.ts";
import type { Checkpoint } from "../training/checkpoint/checkpoint.ts";
import { completeRecipe } from "../training/recipe.ts";
import { LESSON_ROWS, LessonExercises } from "./lesson_exercises.ts";
import type { LessonRecipe } from "./lesson_recipe.ts";
import { LESSON_VOCABULARY } from "./lesson_vocabulary.ts";

/**
 * Puts a model into a checkpoint that says how it was made; `encodeCheckpoint()` in F16 gives the file shipped with
 * Cellmate.
 *
 * @param model The model that the recipe made.
 * @param recipe The recipe.
 * @param options.steps Updates taken, if other than the recipe's.
 *
 * @example
 * ```ts
 * import { lessonCheckpoint } from "./lesson_checkpoint.ts";
 * import { LESSON_RECIPES } from "./lesson_recipe.ts";
 * import { LESSON_VOCABULARY } from "./lesson_vocabulary.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { encodeCheckpoint } from "../training/checkpoint/checkpoint.ts";
 * import { assertLess } from "@std/assert";
 *
 * const recipe = LESSON_RECIPES.anyName, { cell, hiddenSize } = recipe;
 * const config = { cell, hiddenSize, vocabularySize: LESSON_VOCABULARY.size, numLayers: 1 };
 * const checkpoint = lessonCheckpoint(createModel(config, new Random(1)), recipe, { steps: 0 });
 * assertLess(encodeCheckpoint(checkpoint, { elementType: "F16" }).length, 100_000);
 * ```
 */
export function lessonCheckpoint(
  model: Model,
  recipe: LessonRecipe,
  { steps = recipe.steps }: { readonly steps?: number } = {},
): Checkpoint {
  const { name, cell, hiddenSize, learningRate, cellPenalty, seed } = recipe;
  const seqLength = LessonExercises.longest(recipe);
  return {
    model,
    vocabulary: LESSON_VOCABULARY,
    info: {
      name,
      kind: "text",
      digest: "", // passages are drawn during training: there is no corpus
      seed,
      step: steps,
      epoch: 0,
      losses: { train: null, valid: null },
      recipe: completeRecipe(recipe.steps * LESSON_ROWS * seqLength, {
        cell,
        hiddenSize,
        numLayers: 1,
        batchSize: LESSON_ROWS,
        seqLength,
        learningRate,
        cellPenalty,
        dropout: 0,
        seed,
        budget: { steps: recipe.steps },
      }),
    },
  };
}
