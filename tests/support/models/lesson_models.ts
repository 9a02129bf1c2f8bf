import { drawPassage, type PassageSource } from "../../../lib/data/lesson/passage_source.ts";
import type { WrittenPassage } from "../../../lib/data/lesson/write_passage.ts";
import type { LESSON_RECIPES } from "../../../lib/lesson/lesson_recipe.ts";
import type { Model } from "../../../lib/nn/model.ts";
import { Random } from "../../../lib/nn/random.ts";
import { decodeCheckpoint } from "../../../lib/training/checkpoint/checkpoint.ts";

/** The bytes of a lesson's model that comes with the project. */
export function lessonModelBytes(
  name: typeof LESSON_RECIPES[keyof typeof LESSON_RECIPES]["name"],
): Uint8Array {
  return Deno.readFileSync(new URL(`../../../static/lesson/models/${name}.safetensors`, import.meta.url));
}

/** The model itself. */
export function lessonModel(name: Parameters<typeof lessonModelBytes>[0]): Model {
  return decodeCheckpoint(lessonModelBytes(name), name).model;
}

/** Passages of a source, always the same. */
export function drawPassages(
  source: PassageSource,
  { count, distance, longestName = 6, seed = 11 }: {
    readonly count: number;
    readonly distance: number;
    readonly longestName?: number;
    readonly seed?: number;
  },
): WrittenPassage[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => drawPassage(random, source, { distance, longestName }));
}
