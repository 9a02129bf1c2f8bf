/**
 * Reads the heads of one file: it finds out how they are written, and reads the next ones by that.
 *
 * @module
 */

import { HeadTemplate } from "./head_template.ts";
import { readStampParts, type Stamp } from "./stamp.ts";

/** So many shapes of one file are kept. */
const MAX_TEMPLATES = 8;

/**
 * Makes a reader for the heads of one file; gives the same stamps as `readStamp()`.
 *
 * @example
 * ```ts
 * import { stampReader } from "./stamp_reader.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const read = stampReader();
 * const heads = ["1/5/24, 6:30 PM - ", "1/6/24, 9:05 AM - "].map((line) => read(line));
 * assertEquals(heads.map((stamp) => stamp?.clock), [[6, 30, 0], [9, 5, 0]]);
 * ```
 */
export function stampReader(): (line: string) => Stamp | undefined {
  const templates: HeadTemplate[] = [];
  return (line) => {
    for (let i = 0; i < templates.length; i++) {
      const stamp = templates[i].read(line);
      if (stamp === undefined) continue;
      // The shape that was right is asked first the next time.
      if (i > 0) [templates[0], templates[i]] = [templates[i], templates[0]];
      return stamp;
    }
    const parts = readStampParts(line);
    if (parts !== undefined && templates.length < MAX_TEMPLATES) templates.push(new HeadTemplate(parts));
    return parts?.stamp;
  };
}
