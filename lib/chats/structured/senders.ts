/**
 * The senders of an export, each once.
 *
 * @module
 */

import type { Sender } from "../message.ts";

/** What a sender is called who has no name, and is not said to be anyone. */
const NOBODY = "unknown";

/** What one's own account is called where the export gives it no name. */
export const OWN_NAME = "Me";

type Known = { -readonly [Key in keyof Sender]: Sender[Key] };

/**
 * Keeps every sender once, so that a million messages share a few. What is learnt of a sender later holds for the
 * messages that are read already.
 *
 * @example
 * ```ts
 * import { Senders } from "./senders.ts";
 * import { assertEquals, assertStrictEquals } from "@std/assert";
 *
 * const senders = new Senders();
 * const ann = senders.find({ name: "Ann", account: "user1" });
 * assertStrictEquals(senders.find({ name: "Ann", account: "user1" }), ann);
 * senders.mark("user1", { own: true });
 * assertEquals(ann, { name: "Ann", account: "user1", own: true });
 * ```
 */
export class Senders {
  readonly #byAccount = new Map<string | undefined, Map<string, Known>>();
  readonly #marks = new Map<string, { readonly own?: boolean; readonly bot?: boolean }>();

  /**
   * A sender, by what a message says of it.
   *
   * @param sender.name The name shown, if there is one.
   * @param sender.account The account; it stands in for a name that is missing.
   */
  find(
    { name, account }: { readonly name?: string | undefined; readonly account?: string | undefined },
  ): Sender {
    const shown = name?.trim() || account || NOBODY;
    let known = this.#byAccount.get(account);
    if (known === undefined) this.#byAccount.set(account, known = new Map());
    let sender = known.get(shown);
    if (sender === undefined) {
      sender = { name: shown, ...account !== undefined && { account, ...this.#marks.get(account) } };
      known.set(shown, sender);
    }
    return sender;
  }

  /** Says what is known of an account. */
  mark(account: string, mark: { readonly own?: boolean; readonly bot?: boolean }): void {
    this.#marks.set(account, { ...this.#marks.get(account), ...mark });
    for (const sender of this.#byAccount.get(account)?.values() ?? []) Object.assign(sender, mark);
  }

  /** Names those messages of an account that came without a name. */
  rename(account: string, name: string): void {
    const nameless = this.#byAccount.get(account)?.get(account);
    if (nameless !== undefined) nameless.name = name;
  }

  /** The accounts met so far. */
  accounts(): string[] {
    return [...this.#byAccount.keys()].filter((account) => account !== undefined);
  }
}
