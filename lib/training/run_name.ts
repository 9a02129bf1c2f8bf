/**
 * What a run is called if nobody names it.
 *
 * @module
 */

/**
 * A run's name, from its corpus: the first file's without its ending, or `embedded`.
 *
 * @param paths The files and folders of the corpus; each may end in `*3`.
 *
 * @example
 * ```ts
 * import { runName } from "./run_name.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(runName(["exports/WhatsApp Chat with Ann.txt*2"]), "WhatsApp-Chat-with-Ann");
 * ```
 */
export function runName(paths: readonly string[]): string {
  if (paths.length === 0) return "embedded";
  const file = paths[0].replace(/\*\d+$/, "").replace(/[/\\]+$/, "").split(/[/\\]/).at(-1)!;
  const name = file.replace(/(?<=.)\.[^.]*$/, "").replace(/[^\p{L}\p{N}._-]+/gu, "-");
  return name.replace(/^[.-]+/, "") || "corpus";
}
