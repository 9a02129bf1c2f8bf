/**
 * Reads records of known form from the JSON texts in a checkpoint's metadata.
 *
 * @module
 */

import { repeatedKey } from "../../text/parsing/strict_json.ts";

/** What a field must be: the check, and the rule in words after "must". */
export interface FieldRule {
  readonly rule: string;
  readonly test: (value: unknown) => boolean;
}

/** A rule for every field of a record: `T` must not have fields without one. */
export type FieldRules<T> = { readonly [K in keyof T]-?: FieldRule };

const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A whole number, possibly negative. */
export const INTEGER: FieldRule = { rule: "be a whole number", test: isInteger };
/** 1, 2, 3 … */
export const POSITIVE_INTEGER: FieldRule = {
  rule: "be a positive whole number",
  test: (value) => isInteger(value) && value > 0,
};
/** 0, 1, 2 … */
export const COUNT: FieldRule = {
  rule: "be a whole number of at least 0",
  test: (value) => isInteger(value) && value >= 0,
};
/** A number of at least 0. */
export const AMOUNT: FieldRule = {
  rule: "be a number of at least 0",
  test: (value) => isNumber(value) && value >= 0,
};
/** A share, 0 ≤ x < 1. */
export const SHARE: FieldRule = {
  rule: "be a number of at least 0 and below 1",
  test: (value) => isNumber(value) && value >= 0 && value < 1,
};
/** A string. */
export const TEXT: FieldRule = { rule: "be a string", test: (value) => typeof value === "string" };
/** An object that is not an array. */
export const RECORD: FieldRule = { rule: "be an object", test: isRecord };

/** One of a few values. */
export function oneOf(...values: readonly unknown[]): FieldRule {
  return { rule: `be one of ${values.join(", ")}`, test: (value) => values.includes(value) };
}

/** The rule, or null. */
export function nullable({ rule, test }: FieldRule): FieldRule {
  return { rule: `${rule}, or null`, test: (value) => value === null || test(value) };
}

/** The rule, or absent. */
export function optional({ rule, test }: FieldRule): FieldRule {
  return { rule: `${rule}, or be left out`, test: (value) => value === undefined || test(value) };
}

/** Whether a value is an object that is not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Parses JSON, rejecting repeated keys.
 *
 * @param text The text, undefined if the file lacks it.
 * @param what What it is and where it is from, for the message.
 * @throws {SyntaxError} If it is absent, not JSON, or repeats a key.
 */
export function parseJson(text: string | undefined, what: string): unknown {
  if (text === undefined) {
    throw new SyntaxError(`Cannot read ${what} as it must be present: current value is none`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`Cannot read ${what} as it must be JSON: ${(error as Error).message}`);
  }
  const twice = repeatedKey(text);
  if (twice === undefined) return value;
  throw new SyntaxError(
    `Cannot read ${what} as no key may occur twice: current value is ${JSON.stringify(twice.key)}`,
  );
}

/**
 * Checks that a value is a record whose fields follow their rules.
 *
 * @param value Parsed JSON.
 * @param rules What each field must be.
 * @param what What it is and where it is from, for the message.
 * @throws {SyntaxError} Naming the first field that breaks its rule.
 *
 * @example
 * ```ts
 * import { checkRecord, COUNT, TEXT } from "./metadata.ts";
 * import { assertThrows } from "@std/assert";
 *
 * interface Person { readonly name: string; readonly age: number }
 * const rules = { name: TEXT, age: COUNT };
 * assertThrows(
 *   () => checkRecord<Person>({ name: "Ada", age: -1 }, rules, { what: "the person" }),
 *   SyntaxError,
 *   "Cannot read the person as age must be a whole number of at least 0: current value is -1",
 * );
 * ```
 */
export function checkRecord<T>(value: unknown, rules: FieldRules<T>, { what }: { readonly what: string }): T {
  const record = isRecord(value) ? value : {};
  for (const [field, { rule, test }] of Object.entries<FieldRule>(rules)) {
    if (test(record[field])) continue;
    const shown = JSON.stringify(record[field])?.slice(0, 80) ?? "none";
    throw new SyntaxError(`Cannot read ${what} as ${field} must ${rule}: current value is ${shown}`);
  }
  return record as T;
}
