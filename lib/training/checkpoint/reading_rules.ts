/**
 * What a checkpoint may say about how chats are read.
 *
 * @module
 */

import type { ImportOptions } from "../../text/import_options.ts";
import { AMOUNT, type FieldRule, type FieldRules, isRecord, TEXT } from "./metadata.ts";

const FLAG: FieldRule = { rule: "be true or false", test: (value) => typeof value === "boolean" };

const OPTIONS: FieldRules<ImportOptions> = {
  bot: TEXT,
  me: TEXT,
  same: { rule: "be a list of strings", test: (value) => Array.isArray(value) && value.every(TEXT.test) },
  gap: AMOUNT,
  scrub: FLAG,
  scrubNames: FLAG,
  repair: FLAG,
};

/** How chats are read: any of the options, or nothing in older files. */
export const READING: FieldRule = {
  rule: `be an object with any of ${Object.keys(OPTIONS).join(", ")}`,
  test: (value) =>
    value === undefined ||
    isRecord(value) && Object.entries(value).every(([name, option]) =>
        Object.hasOwn(OPTIONS, name) && OPTIONS[name as keyof ImportOptions].test(option)
      ),
};
