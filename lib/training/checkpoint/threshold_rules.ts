/**
 * What a checkpoint may say about how sure its model is of a reply.
 *
 * @module
 */

import type { Instead, ReplyThresholds } from "../../sampling/draws/reply_thresholds.ts";
import { AMOUNT, type FieldRule, type FieldRules, isRecord, TEXT } from "./metadata.ts";

const INSTEAD: FieldRules<Instead> = {
  above: AMOUNT,
  texts: {
    rule: "be a list of texts",
    test: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((text) => TEXT.test(text) && text !== ""),
  },
};

const THRESHOLDS: FieldRules<ReplyThresholds> = {
  redraw: AMOUNT,
  unsure: optionalRecord(INSTEAD),
  lost: optionalRecord(INSTEAD),
};

/** When replies are drawn again; absent in older files and for models that were not measured. */
export const REPLY_THRESHOLDS: FieldRule = {
  ...optionalRecord(THRESHOLDS),
  rule:
    "be numbers of at least 0, redraw and perhaps those above which one of some texts is said, or be left out",
};

function optionalRecord<T>(rules: FieldRules<T>): FieldRule {
  const fields = Object.entries<FieldRule>(rules);
  return {
    rule: `be an object with ${Object.keys(rules).join(", ")}, or be left out`,
    test: (value) =>
      value === undefined ||
      isRecord(value) && Object.keys(value).every((name) => Object.hasOwn(rules, name)) &&
        fields.every(([name, { test }]) => test(value[name])),
  };
}
