/**
 * Finds out which of the embedded chats a model has learnt.
 *
 * @module
 */

import { embeddedCorpus } from "../data/embedded_corpus.ts";
import { EMBEDDED_SCOPES, type EmbeddedScope } from "../data/embedded_scope.ts";
import { corpusDigest } from "../text/corpus.ts";
import type { Checkpoint } from "../training/checkpoint/checkpoint.ts";
import { prepareData } from "../training/prepare_data.ts";

/**
 * The scope whose training part is what the model was trained on, so that it is measured on what was held back from it.
 *
 * @returns "all" for a model of other chats.
 *
 * @example
 * ```ts
 * import { embeddedScopeOf } from "./embedded_part.ts";
 * import { readCheckpoint } from "../disk/read_checkpoint.ts";
 * import { EMBEDDED_SCOPES } from "../data/embedded_scope.ts";
 * import { assert } from "@std/assert";
 *
 * const shipped = await readCheckpoint("static/models/cellmate.safetensors");
 * assert(EMBEDDED_SCOPES.includes(await embeddedScopeOf(shipped)));
 * ```
 */
export async function embeddedScopeOf({ vocabulary, info }: Checkpoint): Promise<EmbeddedScope> {
  for (const scope of EMBEDDED_SCOPES) {
    const { corpus } = prepareData({ replies: embeddedCorpus(scope) }, { vocabulary });
    if (await corpusDigest(corpus) === info.digest) return scope;
  }
  return "all";
}
