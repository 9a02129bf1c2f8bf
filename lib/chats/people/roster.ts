/**
 * Who is who: one person under all the names and accounts that exports give.
 *
 * @module
 */

import { cleanText } from "../cleaning/clean_text.ts";
import { Groups } from "./groups.ts";
import type { Sender } from "../message.ts";
import { findPeople, nameKey, OWN_NAME, type Person } from "./people.ts";

/** One spelling of a name, with one account or none. */
interface Alias {
  readonly name: string;
  readonly key: string;
  /** The account, and the format, as programs number accounts alike. */
  readonly account: string | undefined;
  readonly format: string;
  readonly own: boolean;
  readonly bot: boolean;
  messages: number;
}

/** Collects the senders of messages, and tells which of them are one person. */
export class Roster {
  readonly #readName: (name: string) => string;
  readonly #aliases: Alias[] = [];
  readonly #indices = new Map<string, number>();

  /**
   * @param options.readName What is done to names before anything else, e.g. to repair them.
   */
  constructor(options: { readonly readName?: (name: string) => string } = {}) {
    this.#readName = options.readName ?? ((name) => name);
  }

  /**
   * Takes note of a sender.
   *
   * @param sender Who sends a message.
   * @param format The format of the export, within which no two accounts are alike.
   * @returns The number of this spelling, for {@linkcode Roster.count} and {@linkcode Roster.people}.
   */
  add({ name, account, own = false, bot = false }: Sender, format: string): number {
    const id = `${name}\0${account ?? ""}\0${format}\0${own}\0${bot}`;
    const known = this.#indices.get(id);
    if (known !== undefined) return known;
    const shown = cleanText(this.#readName(name)).replace(/\s+/g, " ") ||
      (own ? OWN_NAME : account || "Unknown");
    this.#indices.set(id, this.#aliases.length);
    return this.#aliases.push({ name: shown, key: nameKey(shown), account, format, own, bot, messages: 0 }) -
      1;
  }

  /** Counts a message of a spelling. */
  count(index: number): void {
    this.#aliases[index].messages++;
  }

  /**
   * Joins spellings to people: an account is one person, and so is a name, unless a program gives it to several
   * accounts.
   *
   * @param options.same Pairs of names that are one person; the first is shown.
   * @returns For each spelling the person.
   * @throws {UnknownPersonError} If nobody is called by a name in `same`.
   */
  people(options: { readonly same?: readonly (readonly [string, string])[] } = {}): readonly Person[] {
    const aliases = this.#aliases;
    const groups = new Groups(aliases.length);
    const several = namesOfSeveralAccounts(aliases);
    const firsts = new Map<string, number>();
    aliases.forEach(({ key, account, format }, i) => {
      if (account !== undefined) groups.joinAt(`account\0${format}\0${account}`, i, firsts);
      if (account === undefined || !several.has(key)) groups.joinAt(`name\0${key}`, i, firsts);
    });
    const apart = toPeople(aliases, groups);
    const shown = new Map<number, string>();
    for (const [name, other] of options.same ?? []) {
      const both = [...findPeople(apart, name), ...findPeople(apart, other)];
      const members = aliases.flatMap((_, i) => both.includes(apart[i]) ? [i] : []);
      for (const i of members) groups.join(members[0], i);
      shown.set(members[0], aliases.find(({ key }) => key === nameKey(name))?.name ?? cleanText(name));
    }
    return shown.size === 0 ? apart : toPeople(aliases, groups, shown);
  }
}

/** The names that some program gives to more than one account. */
function namesOfSeveralAccounts(aliases: readonly Alias[]): Set<string> {
  const accounts = new Map<string, string>(), several = new Set<string>();
  for (const { key, account, format } of aliases) {
    if (account === undefined) continue;
    const known = accounts.get(`${format}\0${key}`);
    if (known !== undefined && known !== account) several.add(key);
    accounts.set(`${format}\0${key}`, account);
  }
  return several;
}

function toPeople(
  aliases: readonly Alias[],
  groups: Groups,
  shown: ReadonlyMap<number, string> = new Map(),
): Person[] {
  const names = new Map<number, string>();
  for (const [i, name] of shown) names.set(groups.find(i), name);
  const byGroup = Map.groupBy(aliases.keys(), (i) => groups.find(i));
  const people: Person[] = [];
  for (const [group, indices] of byGroup) {
    const all = indices.map((i) => aliases[i]);
    const most = all.reduce((best, one) => one.messages > best.messages ? one : best);
    const person: Person = {
      name: names.get(group) ?? most.name,
      names: new Set(all.map(({ key }) => key)),
      accounts: new Set(all.flatMap(({ account }) => account === undefined ? [] : [nameKey(account)])),
      messages: all.reduce((sum, one) => sum + one.messages, 0),
      own: all.some((one) => one.own),
      bot: all.some((one) => one.bot),
    };
    for (const i of indices) people[i] = person;
  }
  return people;
}
