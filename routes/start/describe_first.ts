/**
 * Says which model is shown first, why, and how to choose another.
 *
 * @module
 */

import type { ModelInfo } from "../../static/protocol/model_info.ts";

/**
 * Describes the server's choice: a run of a few seconds comes before the shipped model, and nobody should have to wonder
 * about its replies.
 *
 * @param models All there are, the one that is shown first at the beginning.
 * @param options.isWanted Whether that one was asked for.
 *
 * @example
 * ```ts
 * import { describeFirst } from "./describe_first.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const models = [{ name: "tiny", file: "checkpoints/tiny/best.safetensors", shipped: false }];
 * assertEquals(
 *   describeFirst(models, { isWanted: false }),
 *   "Model: tiny (checkpoints/tiny/best.safetensors), your newest run",
 * );
 * ```
 */
export function describeFirst(
  models: readonly Pick<ModelInfo, "name" | "file" | "shipped">[],
  { isWanted }: { readonly isWanted: boolean },
): string {
  const [first, ...others] = models;
  if (!first) return "There is no model yet. To train one: deno task train";
  const { name, file, shipped } = first;
  const said = `Model: ${name} (${file})`, other = others.find(({ shipped }) => shipped);
  if (isWanted || shipped) return said;
  const hint = other
    ? `. The page offers all there are; to begin with the shipped one: --model ${other.file}`
    : "";
  return `${said}, your newest run${hint}`;
}
