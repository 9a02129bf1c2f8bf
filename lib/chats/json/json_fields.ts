/**
 * Takes the fields of a JSON object for what they should be.
 *
 * @module
 */

import { parseError, quote } from "../../text/parsing/parse_error.ts";

/** No program writes another kind of field one day and not the next. */
const ADVICE = "if the file was changed by hand, export the chat again";

/** Where a value lies, for error messages. */
export interface Where {
  /** Path of the file. */
  readonly source: string;
  /** Line on which the value begins, from 1; absent if it says nothing. */
  readonly line?: number;
  /** What the value is, e.g. `message 3`. */
  readonly what: string;
}

/**
 * The fields of an object. A field that is absent or null is undefined; one of another kind is an error that names it.
 *
 * @example
 * ```ts
 * import { JsonFields } from "./json_fields.ts";
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const fields = new JsonFields({ name: "Ann", id: 7 }, { source: "a.json", line: 2, what: "message 1" });
 * assertEquals(fields.string("name"), "Ann");
 * assertThrows(() => fields.string("id"), SyntaxError, 'a.json, line 2: expected "id" of message 1 to be a string');
 * ```
 */
export class JsonFields {
  readonly #object: Readonly<Record<string, unknown>>;
  /** Where the object lies. */
  readonly where: Where;

  /** @throws {SyntaxError} If the value is no object. */
  constructor(value: unknown, where: Where) {
    this.where = where;
    if (!isObject(value)) {
      throw parseError(where, {
        expected: `${where.what} to be an object`,
        found: `${quote(value)}; ${ADVICE}`,
      });
    }
    this.#object = value;
  }

  /** A field as it is. */
  get(key: string): unknown {
    return this.#object[key];
  }

  /** The names of all fields. */
  keys(): string[] {
    return Object.keys(this.#object);
  }

  /** True if there is such a field, even if it is null. */
  has(key: string): boolean {
    return Object.hasOwn(this.#object, key);
  }

  /** A text. */
  string(key: string): string | undefined {
    const value = this.#object[key] ?? undefined;
    if (value === undefined || typeof value === "string") return value;
    throw this.unfit(key, "a string");
  }

  /** A name, number or the like, as text. */
  id(key: string): string | undefined {
    const value = this.#object[key] ?? undefined;
    if (value === undefined || typeof value === "string") return value;
    if (typeof value === "number") return String(value);
    throw this.unfit(key, "a string or a number");
  }

  /** A number, perhaps written as text. */
  number(key: string): number | undefined {
    const value = this.#object[key] ?? undefined;
    if (value === undefined) return undefined;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
    throw this.unfit(key, "a number");
  }

  /** True if a field is true. */
  flag(key: string): boolean {
    return this.#object[key] === true;
  }

  /** A list; empty if it is absent. */
  list(key: string): readonly unknown[] {
    const value = this.#object[key] ?? [];
    if (Array.isArray(value)) return value;
    throw this.unfit(key, "a list");
  }

  /** An object in the object. */
  object(key: string): JsonFields | undefined {
    const value = this.#object[key] ?? undefined;
    if (value === undefined) return undefined;
    if (!isObject(value)) throw this.unfit(key, "an object");
    return new JsonFields(value, { ...this.where, what: `"${key}" of ${this.where.what}` });
  }

  /** The error for a field that is not what it should be. */
  unfit(key: string, expected: string): SyntaxError {
    return parseError(this.where, {
      expected: `"${key}" of ${this.where.what} to be ${expected}`,
      found: `${quote(this.#object[key])}; ${ADVICE}`,
    });
  }
}

/** True if a JSON value is an object, not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
