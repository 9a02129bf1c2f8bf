/**
 * The embedded chats, as much of them as a run has time for.
 *
 * @module
 */

import type { Corpus } from "../../../lib/mod.ts";
import type { CorpusSources, Recipe } from "../../../lib/training/mod.ts";
import { loaded } from "../../loaded.ts";
import type * as EmbeddedChats from "../../embedded_chats.ts";

/** What a run of the embedded chats learns from. */
export interface EmbeddedText {
  readonly corpus: Corpus;
  /** Which of them are learnt. */
  readonly scope: NonNullable<CorpusSources["embedded"]>;
}

/**
 * Loads the program that has them in it, and takes as much as `deno task train` would.
 *
 * @param address Where the program is.
 * @param chosen The settings that were chosen.
 * @param speed Characters per second, for a budget in minutes.
 */
export async function loadEmbeddedChats(
  address: string,
  { budget = { minutes: 3 }, batchSize = 32, seqLength = 64 }: Partial<Recipe>,
  speed: number,
): Promise<EmbeddedText> {
  const { embeddedCorpus, scopeFor } = await loaded(import(address) as Promise<typeof EmbeddedChats>);
  const symbols = "steps" in budget
    ? budget.steps * batchSize * seqLength
    : "minutes" in budget
    ? budget.minutes * 60 * speed
    : Infinity;
  const scope = scopeFor(symbols);
  return { corpus: embeddedCorpus(scope), scope };
}
