/**
 * A recipe as flags of the command line.
 *
 * @module
 */

import type { Recipe } from "./recipe.ts";

/**
 * A setting's name as a flag.
 *
 * @example
 * ```ts
 * import { flagName } from "./recipe_flags.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(flagName("hiddenSize"), "--hidden-size");
 * ```
 */
export function flagName(setting: string): string {
  return `--${setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * The flags of `deno task train` for these settings: the budget first, then the others in order.
 *
 * @example
 * ```ts
 * import { recipeFlags } from "./recipe_flags.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(recipeFlags({ hiddenSize: 128, budget: { minutes: 3 } }), ["--minutes 3", "--hidden-size 128"]);
 * ```
 */
export function recipeFlags({ budget, ...settings }: Partial<Recipe>): string[] {
  return Object.entries({ ...budget, ...settings }).map(([name, value]) => `${flagName(name)} ${value}`);
}
