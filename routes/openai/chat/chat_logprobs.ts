/**
 * Probabilities in the form of a chat's answers.
 *
 * @module
 */

import type { Vocabulary } from "../../../lib/mod.ts";
import { FIRST_CHARACTER } from "../../../lib/text/mod.ts";
import type { Likelihood, TokenScore } from "../token_score.ts";

/** Describes each of the symbols. */
export function chatLogprobs(vocabulary: Vocabulary, scores: readonly TokenScore[]) {
  const describe = ({ id, logprob }: Likelihood) => {
    const token = vocabulary.symbol(id);
    // A mark has a name, but is not text.
    const bytes = id < FIRST_CHARACTER ? null : [...new TextEncoder().encode(token)];
    return { token, logprob, bytes };
  };
  const content = scores.map((score) => ({ ...describe(score), top_logprobs: score.top.map(describe) }));
  return { content, refusal: null };
}
