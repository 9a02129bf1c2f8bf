/**
 * Training and storing models: recipe, data, the run as a stream of reports, checkpoints. For controlling training
 * yourself.
 *
 * @example A model of one line of text, stored as safetensors
 * ```ts
 * import { completeRecipe, encodeCheckpoint, prepareData, train } from "./mod.ts";
 * import { reference } from "../nn/mod.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const text = "to be or not to be, ".repeat(20);
 * const data = prepareData({ corpus: { kind: "text", text } });
 * const recipe = completeRecipe(text.length, { hiddenSize: 8, seqLength: 10, budget: { steps: 5 } });
 * for await (const { finished, checkpoint } of train({ backend: reference, recipe, ...data })) {
 *   if (finished) assertEquals(encodeCheckpoint(checkpoint()).length > 1000, true);
 * }
 * ```
 *
 * @module
 */

export * from "./checkpoint/checkpoint.ts";
export * from "./describe_model.ts";
export * from "./drive_run.ts";
export * from "./judged_replies.ts";
export * from "./prepare_data.ts";
export * from "./recipe.ts";
export * from "./recipe_flags.ts";
export * from "./run_name.ts";
export * from "./run_store.ts";
export * from "./trainer.ts";
export type { CourseProgress } from "./course/memory_course.ts";
export type { LogLine } from "./training_log.ts";
