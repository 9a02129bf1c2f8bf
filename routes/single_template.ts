/**
 * The page as one file, put together from what was built.
 *
 * @module
 */

import { join } from "@std/path";
import { pageTemplate } from "../static/single/page_template.ts";

/** Sheets of what the file has not: the lesson, and training. */
const LEFT_OUT = /^(lesson|train)/;

/**
 * Reads the parts of the one-file page.
 *
 * @param folder The folder `static`.
 * @param sheets The page's styles by their files' names.
 * @throws {Deno.errors.NotFound} If the script was not built.
 */
export async function readSingleTemplate(
  folder: string,
  sheets: ReadonlyMap<string, string>,
): Promise<string> {
  const read = (name: string) => Deno.readTextFile(join(folder, name));
  return await pageTemplate({
    script: await read("build/single/single_client.js"),
    workers: {
      "memory-worker": await read("build/single/memory_worker.js"),
      "reply-worker": await read("build/single/reply_worker.js"),
    },
    styles: [...sheets].filter(([name]) => !LEFT_OUT.test(name)).map(([, sheet]) => sheet).join("\n"),
    icon: await read("icon.svg"),
  });
}
