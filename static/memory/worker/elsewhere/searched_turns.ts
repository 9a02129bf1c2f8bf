/**
 * The turns of a conversation as they are searched.
 *
 * @module
 */

import type { Checkpoint } from "../../../../lib/mod.ts";
import { encodeTurns, markIds, templateOf } from "../../../../lib/text/mod.ts";
import type { Turn } from "../../../protocol/reply_request.ts";

/** A finished turn. */
export interface SearchedTurn {
  /** Its symbols, with the marks that open and close it. */
  readonly ids: Uint16Array;
  /** How many marks open it. */
  readonly opening: number;
  /** Characters of its text. */
  readonly length: number;
}

/** Encodes turns one by one. */
export function searchedTurns(
  { vocabulary, info: { kind } }: Pick<Checkpoint, "vocabulary" | "info">,
  turns: readonly Turn[],
): SearchedTurn[] {
  return turns.map((turn) => ({
    ids: encodeTurns(vocabulary, [turn], kind).ids,
    opening: markIds(vocabulary, templateOf(kind).opening(turn.speaker)).length,
    length: [...turn.text].length,
  }));
}
