/**
 * A dozen sentences, written to increase the distance to the friend.
 *
 * @module
 */

import type { SentenceWords } from "./sentence_source.ts";

/** Each uses any of two names and a city. */
export const DISTRACTIONS: readonly ((words: SentenceWords) => string)[] = [
  ({ c }) => `It rains in ${c} today.`,
  () => "The tea is hot.",
  ({ c }) => `${c} is a big city.`,
  () => "The bus was late again.",
  ({ q }) => `${q} likes warm bread.`,
  () => "Nobody knows why.",
  () => "The shop near the river is closed.",
  ({ q, r, c }) => `${q} met ${r} in ${c}.`,
  ({ q }) => `${q} reads a long book.`,
  ({ q, r }) => `${q} and ${r} play chess.`,
  () => "The train leaves at noon.",
  ({ q, c }) => `${q} stays in ${c}.`,
];
