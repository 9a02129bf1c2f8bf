/**
 * Where an atlas lies: beside its model.
 *
 * @module
 */

import { decodeActivity, parseAtlas } from "../insight/mod.ts";
import { unlessMissing } from "./unless_missing.ts";

/** The atlas of a model's units and, for the search in its sample text, when each unit is on in it. */
export interface AtlasPaths {
  /** `x.atlas.json` beside `x.safetensors`. */
  readonly atlas: string;
  /** `x.activity` beside it. */
  readonly activity: string;
}

/**
 * The files that belong to a model.
 *
 * @param modelPath The model's file.
 *
 * @example
 * ```ts
 * import { atlasPaths } from "./atlas_files.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(atlasPaths("runs/best.safetensors"), {
 *   atlas: "runs/best.atlas.json",
 *   activity: "runs/best.activity",
 * });
 * ```
 */
export function atlasPaths(modelPath: string): AtlasPaths {
  const stem = modelPath.replace(/\.safetensors$/, "");
  return { atlas: `${stem}.atlas.json`, activity: `${stem}.activity` };
}

/** The two files as they are on the disk. */
export interface AtlasFiles {
  /** JSON; see `parseAtlas()`. */
  readonly atlas: string;
  /** See `decodeActivity()`; missing if there is none. */
  readonly activity: Uint8Array<ArrayBuffer> | undefined;
}

/**
 * Reads the atlas of a model.
 *
 * @param modelPath The model's file.
 * @param model The model in it; see `modelIdentity()`.
 * @returns Nothing if there is no atlas, or it is of other weights: then the model has been trained since.
 * @throws {SyntaxError} If the atlas is broken.
 */
export async function readAtlasFiles(modelPath: string, model: string): Promise<AtlasFiles | undefined> {
  const paths = atlasPaths(modelPath);
  const atlas = await unlessMissing(Deno.readTextFile(paths.atlas));
  if (atlas === undefined || parseAtlas(atlas, paths.atlas).model !== model) return undefined;
  const activity = await unlessMissing(Deno.readFile(paths.activity));
  const isOwn = activity && decodeActivity(activity, paths.activity).model === model;
  return { atlas, activity: isOwn ? activity : undefined };
}
