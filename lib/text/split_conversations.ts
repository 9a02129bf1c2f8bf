/**
 * Chooses which conversations, or which ends of them, to hold back.
 *
 * @module
 */

import { CHAT } from "./chat_template.ts";
import type { Conversation } from "./conversation.ts";
import { countSymbols } from "./encode_turns.ts";

/** A held-back part below this share of what was asked for is filled up; above `MOST`, it is cut down. */
const LEAST = 0.5;
/** The most that is held back, as a multiple of what was asked for. */
const MOST = 2;
/** Turns that a cut must leave: something said and its answer. */
const TURNS_TO_KEEP = 2;

/** What to learn of each conversation, and what to hold back. */
export interface HeldBack {
  /** How many turns of each conversation are learnt: all, none, or those before a cut. */
  readonly learnt: Uint32Array;
  /** The first copy of each conversation that is cut: its end is used for judging only once. */
  readonly cut: ReadonlySet<number>;
}

/**
 * Chooses what to hold back.
 *
 * @param conversations What to split.
 * @param options.fraction Share of the symbols to hold back, 0 < fraction < 1.
 */
export function holdBack(
  conversations: readonly Conversation[],
  { fraction }: { readonly fraction: number },
): HeldBack {
  const shares = Float64Array.from(conversations, shareOf);
  const sizes = Float64Array.from(conversations, (one) => countSymbols(one, CHAT));
  const learnt = Uint32Array.from(conversations, (one) => one.length);
  const wanted = fraction * sizes.reduce((sum, size) => sum + size, 0);
  const highest = shares.reduce((most, share) => Math.max(most, share), 0);
  const isHeld = (i: number) => shares[i] < fraction && shares[i] < highest;
  const held = sizes.reduce((sum, size, i) => sum + (isHeld(i) ? size : 0), 0);
  if (held >= LEAST * wanted && held <= MOST * wanted) {
    return { learnt: learnt.map((turns, i) => isHeld(i) ? 0 : turns), cut: new Set() };
  }
  return { learnt, cut: holdInOrder(conversations, { shares, sizes, learnt, fraction, wanted }) };
}

/** Goes through the conversations in order of their shares until enough is held back; returns those it cuts. */
function holdInOrder(
  conversations: readonly Conversation[],
  { shares, sizes, learnt, fraction, wanted }: {
    readonly shares: Float64Array;
    readonly sizes: Float64Array;
    readonly learnt: Uint32Array;
    readonly fraction: number;
    readonly wanted: number;
  },
): Set<number> {
  const order = Uint32Array.from(shares, (_, i) => i).sort((a, b) => shares[a] - shares[b] || a - b);
  const cut = new Set<number>();
  let held = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    const share = shares[order[from]];
    if (held >= LEAST * wanted && share >= fraction) break;
    let size = 0;
    for (to = from; to < order.length && shares[order[to]] === share; to++) size += sizes[order[to]];
    const copies = order.subarray(from, to);
    let turns = 0;
    if (held + size > MOST * wanted || to === order.length) {
      const end = endOf(conversations[copies[0]], {
        wanted: (wanted - held) / copies.length,
        most: (MOST * wanted - held) / copies.length,
      });
      if (end.symbols === 0) continue;
      size = end.symbols * copies.length;
      turns = end.from;
      cut.add(copies[0]);
    }
    for (const i of copies) learnt[i] = turns;
    held += size;
  }
  return cut;
}

/** The end of a conversation that may be held back: where it starts, and its symbols, 0 if it cannot be cut. */
function endOf(
  one: Conversation,
  { wanted, most }: { readonly wanted: number; readonly most: number },
): { readonly from: number; readonly symbols: number } {
  let from = one.length, symbols = 0;
  while (from > TURNS_TO_KEEP) {
    const more = symbols + countSymbols([one[from - 1]], CHAT);
    if (more > (symbols === 0 ? most : wanted)) break;
    symbols = more;
    from--;
  }
  return { from, symbols };
}

/**
 * A conversation's place in 0 ≤ share < 1: FNV-1a (Fowler, Noll and Vo) over what is said, its bits then mixed as
 * in MurmurHash3 (Appleby). Who says it does not count: the same words with the speakers swapped are not a new
 * test.
 */
function shareOf(conversation: Conversation): number {
  let hash = 0x811c9dc5;
  for (const { text } of conversation) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1_0000, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
