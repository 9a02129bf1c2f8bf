/**
 * The parts of a JSON file that are asked for, as a tree.
 *
 * @module
 */

import type { Place } from "./parse_element.ts";

/** Takes a part of a file: its value, where it lies, and its number in its list, from 0. */
export type PartTaker = (value: unknown, place: Place, index: number) => void;

/** A place in JSON that is asked for, or that has such places in it. */
export class PartPaths {
  /** Who takes the value that lies here. */
  taker: PartTaker | undefined;
  readonly #keys = new Map<string, PartPaths>();
  #items: PartPaths | undefined;

  /**
   * Makes the tree.
   *
   * @param takers Who takes which part, by path; see `walkJson()`.
   *
   * @example
   * ```ts
   * import { PartPaths } from "./part_paths.ts";
   * import { assert } from "@std/assert";
   *
   * const root = PartPaths.of({ "chats.list[].name": () => {} });
   * assert(root.key("chats")?.key("list")?.items?.key("name")?.taker !== undefined);
   * ```
   */
  static of(takers: Readonly<Record<string, PartTaker>>): PartPaths {
    const root = new PartPaths();
    for (const [path, taker] of Object.entries(takers)) {
      let node = root;
      for (const [step] of path.matchAll(/\[\]|[^.[\]]+/g)) node = node.#child(step);
      node.taker = taker;
    }
    return root;
  }

  /** What is asked for in the value of a key. */
  key(name: string): PartPaths | undefined {
    return this.#keys.get(name);
  }

  /** What is asked for in the items of a list. */
  get items(): PartPaths | undefined {
    return this.#items;
  }

  /** Whether anything is asked for in the values of keys. */
  get hasKeys(): boolean {
    return this.#keys.size > 0;
  }

  #child(step: string): PartPaths {
    if (step === "[]") return this.#items ??= new PartPaths();
    const known = this.#keys.get(step);
    if (known !== undefined) return known;
    const child = new PartPaths();
    this.#keys.set(step, child);
    return child;
  }
}
