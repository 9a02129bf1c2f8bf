/**
 * A prompt on its way into a model's memory.
 *
 * @module
 */

import type { State } from "../../lib/mod.ts";
import type { Prompt } from "../../lib/sampling/mod.ts";
import { type PrefixCache, prefixKey } from "./prefix_cache.ts";

/** The states after this many of the last turns are cached; what comes next seldom goes back further. */
const CACHED_TURNS = 4;

/** What is left to read of a prompt after its longest cached beginning: all but its last symbol, which is written on. */
export class Reading {
  /** When it came; see `chooseReadings()`. */
  readonly arrival: number;
  /** Tells this prompt from all others. */
  readonly key: string;
  /** The key of its turns alone. */
  readonly turnsKey: string;
  /** The prompt's last symbol. */
  readonly last: number;
  /** The memory after what is read, while no row has it; undefined before the first symbol. */
  state: State | undefined;
  readonly #ids: Uint16Array;
  /** Where turns end whose state is to be cached, in order. */
  readonly #ends: { readonly at: number; readonly key: string }[] = [];
  #position = 0;

  /**
   * @param options.cache What is known already.
   * @param options.arrival Default 0.
   */
  constructor(
    { turns, lead }: Pick<Prompt, "turns" | "lead">,
    { cache, arrival = 0 }: { readonly cache: PrefixCache; readonly arrival?: number },
  ) {
    this.arrival = arrival;
    const keys = turnKeys(turns);
    this.turnsKey = keys.at(-1) ?? "";
    this.key = prefixKey(this.turnsKey, lead);
    this.last = lead[lead.length - 1];
    const known = longestKnown(keys, cache);
    this.state = known?.state;
    const parts = [...turns.slice(known?.turns ?? 0), lead.subarray(0, -1)];
    this.#ids = new Uint16Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const [k, part] of parts.entries()) {
      this.#ids.set(part, at);
      at += part.length;
      const turn = (known?.turns ?? 0) + k;
      if (turn < turns.length && turn >= turns.length - CACHED_TURNS) {
        this.#ends.push({ at, key: keys[turn] });
      }
    }
  }

  /** How many symbols are left. */
  get left(): number {
    return this.#ids.length - this.#position;
  }

  /** The symbol to read next. */
  get next(): number {
    return this.#ids[this.#position];
  }

  /** The symbols to read next: at most `count`, and none beyond the end of a turn that is to be cached. */
  ahead(count: number): Uint16Array {
    const end = this.#ends[0]?.at ?? this.#ids.length;
    return this.#ids.subarray(this.#position, Math.min(this.#position + count, end));
  }

  /**
   * Notes that symbols were read.
   *
   * @returns The key under which the state is to be cached now, if a turn has ended.
   */
  advance(count: number): string | undefined {
    this.#position += count;
    return this.#ends[0]?.at === this.#position ? this.#ends.shift()!.key : undefined;
  }
}

/** The memory after the longest beginning of a prompt that is cached, and after how many turns that is. */
export function recall(
  { turns }: Pick<Prompt, "turns">,
  cache: PrefixCache,
): { readonly turns: number; readonly state: State } | undefined {
  return longestKnown(turnKeys(turns), cache);
}

function longestKnown(keys: readonly string[], cache: PrefixCache) {
  for (let turns = keys.length; turns > 0; turns--) {
    const state = cache.get(keys[turns - 1]);
    if (state) return { turns, state };
  }
  return undefined;
}

/** The key of each beginning of a prompt. */
function turnKeys(turns: readonly Uint16Array[]): string[] {
  let key = "";
  return turns.map((ids) => key = prefixKey(key, ids));
}
