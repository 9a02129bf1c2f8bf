/**
 * What the reply writer needs to know about each symbol of a vocabulary, computed once.
 *
 * @module
 */

import { FIRST_CHARACTER, type Vocabulary } from "../text/vocabulary.ts";

/** None of the others: controls, joiners, variation selectors. */
export const OTHER = 0;
/** White space. */
export const SPACE = 1;
/** Letters, digits and signs: what makes a reply more than blank. */
export const VISIBLE = 2;
/**
 * Visible, and ends a sentence: `.` `!` `?` `…`, their full-width forms, and pictographs, which often end a line of
 * chat.
 */
export const SENTENCE_END = 3;
/** Visible, and may come between the end of a sentence and what follows: quotes and brackets. */
export const CLOSER = 4;

const kindsOf = new WeakMap<Vocabulary, Uint8Array>();

/**
 * The kind of each symbol; shape (V).
 *
 * @example
 * ```ts
 * import { CLOSER, OTHER, SENTENCE_END, SPACE, symbolKinds, VISIBLE } from "./symbol_kinds.ts";
 * import { FIRST_CHARACTER, Vocabulary } from "../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const kinds = symbolKinds(new Vocabulary(' "?a\u200d'));
 * assertEquals([...kinds.subarray(FIRST_CHARACTER)], [SPACE, CLOSER, SENTENCE_END, VISIBLE, OTHER]);
 * ```
 */
export function symbolKinds(vocabulary: Vocabulary): Uint8Array {
  let kinds = kindsOf.get(vocabulary);
  if (!kinds) {
    kinds = new Uint8Array(vocabulary.size);
    vocabulary.characters.forEach((character, i) => kinds![FIRST_CHARACTER + i] = kindOf(character));
    kindsOf.set(vocabulary, kinds);
  }
  return kinds;
}

function kindOf(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  if (/[.!?…。！？]|\p{Extended_Pictographic}/u.test(character)) return SENTENCE_END;
  if (/["'\p{Pe}\p{Pf}]/u.test(character)) return CLOSER;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? VISIBLE : OTHER;
}
