/**
 * Chatter of several kinds.
 *
 * @module
 */

import { DISTRACTIONS } from "./distractions.ts";
import { gibberish } from "./gibberish.ts";
import type { SentenceSource } from "./sentence_source.ts";
import { talk } from "./talk.ts";

/**
 * Mixes the dozen usual sentences, talk and gibberish.
 *
 * @param shares.usual Share of the usual sentences.
 * @param shares.talk Share of talk; the rest is gibberish.
 *
 * @example
 * ```ts
 * import { mixedChatter } from "./mixed_chatter.ts";
 * import { Random } from "../../../nn/random.ts";
 * import { assertMatch } from "@std/assert";
 *
 * const usual = mixedChatter({ usual: 1, talk: 0 });
 * assertMatch(usual(new Random(1), { q: "Bea", r: "Gus", c: "Oslo" }), /^[A-Z].+\.$/);
 * ```
 */
export function mixedChatter(shares: { readonly usual: number; readonly talk: number }): SentenceSource {
  return (random, words) => {
    const kind = random.uniform();
    if (kind < shares.usual) return DISTRACTIONS[random.below(DISTRACTIONS.length)](words);
    return kind < shares.usual + shares.talk ? talk(random, words) : gibberish(random);
  };
}
