/**
 * The parts that the build has split off a script, to be loaded when they are wanted.
 *
 * @module
 */

import { join } from "@std/path";

/** How a script names a part beside it: the build has put a digest into the name. */
const PART = /"\.\/(\w+-[0-9A-Z]{8}\.js)"/g;

/**
 * Reads the parts of scripts, and those of the parts.
 *
 * @param folder Where the build has put them.
 * @param scripts The scripts' bytes.
 * @returns Their bytes by name, in the order of the names.
 * @throws {Deno.errors.NotFound} If one is not there.
 */
export async function readScriptParts(
  folder: string,
  scripts: readonly Uint8Array[],
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>(), open = [...scripts];
  for (let script = open.pop(); script; script = open.pop()) {
    for (const [, name] of new TextDecoder().decode(script).matchAll(PART)) {
      if (parts.has(name)) continue;
      const bytes = await Deno.readFile(join(folder, name));
      parts.set(name, bytes);
      open.push(bytes);
    }
  }
  return new Map([...parts].sort(([a], [b]) => a < b ? -1 : 1));
}
