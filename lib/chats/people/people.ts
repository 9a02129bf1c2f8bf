/**
 * The people who write in chats, and finding one by name.
 *
 * @module
 */

import { cleanText } from "../cleaning/clean_text.ts";
import { editDistance } from "./edit_distance.ts";

/** Somebody who writes in the chats. */
export interface Person {
  /** The name as most of the messages have it. */
  readonly name: string;
  /** Every name, as {@linkcode nameKey} writes it. */
  readonly names: ReadonlySet<string>;
  /** Every account, in the same way. */
  readonly accounts: ReadonlySet<string>;
  /** How many messages there are of this person; counted anew when the duplicates are out. */
  messages: number;
  /** Whether it is the one whose export this is. */
  readonly own: boolean;
  /** Whether an export calls it a bot or an assistant. */
  readonly bot: boolean;
}

/** The name of one's own account where the export gives it none. */
export const OWN_NAME = "Me";

/** How many names an error lists. */
const LISTED = 12;

/** Nobody is called so: a mistake in what was asked for, not in a file. */
export class UnknownPersonError extends RangeError {
  /** Tells it from other errors. */
  override readonly name = "UnknownPersonError";
}

/**
 * What makes two names the same: neither case nor marks that nobody sees, and signs that look alike are one.
 *
 * @param name A name as it was written.
 *
 * @example
 * ```ts
 * import { nameKey } from "./people.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(nameKey("\u200eAnn\u00a0 Lee"), nameKey("ann lee"));
 * ```
 */
export function nameKey(name: string): string {
  return cleanText(name).normalize("NFKC").replace(/[\ufe00-\ufe0f]/g, "").replace(/\s+/g, " ").toLowerCase();
}

/**
 * Finds people by name, or else by account; `Me` is the one whose export it is.
 *
 * @param people All people.
 * @param name A name as it was typed.
 * @returns One person; several only if a program gives the name to several accounts.
 * @throws {UnknownPersonError} If nobody is called so; lists the names, and those that are near.
 */
export function findPeople(people: readonly Person[], name: string): Person[] {
  const key = nameKey(name);
  const tests: ((person: Person) => boolean)[] = [
    ({ names }) => names.has(key),
    ({ accounts }) => accounts.has(key),
    ({ own }) => own && key === nameKey(OWN_NAME),
  ];
  for (const test of tests) {
    const found = people.filter(test);
    if (found.length > 0) return found;
  }
  const near = people.filter(({ names }) => [...names].some((one) => isNear(key, one)));
  const hint = near.length > 0
    ? ` Did you mean ${near.slice(0, 3).map((one) => quoted(one.name)).join(" or ")}?`
    : "";
  throw new UnknownPersonError(
    `Cannot find ${quoted(name)} as nobody of that name writes in these chats.${hint} There are: ${
      listPeople(people)
    }`,
  );
}

/**
 * Names with their counts, those who write most first.
 *
 * @param people The people to list.
 *
 * @example
 * ```ts
 * import { listPeople } from "./people.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const ann = { name: "Ann", names: new Set(["ann"]), accounts: new Set<string>(), own: false, bot: false };
 * assertEquals(listPeople([{ ...ann, messages: 12345 }]), "Ann (12,345 messages)");
 * ```
 */
export function listPeople(people: readonly Person[]): string {
  const ranked = people.toSorted((a, b) => b.messages - a.messages);
  const shown = ranked.slice(0, LISTED).map(({ name, messages }) =>
    `${name} (${messages.toLocaleString("en")} message${messages === 1 ? "" : "s"})`
  );
  const more = ranked.length - shown.length;
  return [...shown, ...more > 0 ? [`and ${more} more`] : []].join(", ");
}

const quoted = (name: string): string => JSON.stringify(name);

/** A slip of the keyboard, or a part of the whole name. */
function isNear(asked: string, name: string): boolean {
  if (asked.length >= 2 && (name.includes(asked) || (name.length >= 2 && asked.includes(name)))) return true;
  return editDistance(plain(asked), plain(name)) <= Math.max(1, Math.floor(asked.length / 4));
}

const plain = (key: string): string => key.normalize("NFD").replace(/\p{M}/gu, "");
