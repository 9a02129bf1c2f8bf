/**
 * Probabilities in the form of a completion's answers.
 *
 * @module
 */

import type { Vocabulary } from "../../../lib/mod.ts";
import type { TokenScore } from "../token_score.ts";

/** One symbol of an answer. */
export interface ShownToken {
  /** How it is written in the answer's text; empty for the end of a turn, which ends the text as well. */
  readonly text: string;
  readonly name: string;
  /** Absent where nothing comes before. */
  readonly score?: TokenScore | undefined;
}

/** A symbol that the model has chosen. */
export function chosenToken(vocabulary: Vocabulary, score: TokenScore, text: string): ShownToken {
  return { text, name: vocabulary.symbol(score.id), score };
}

/**
 * Describes symbols that follow each other.
 *
 * @param offset How many characters of the text come before.
 */
export function completionLogprobs(vocabulary: Vocabulary, shown: readonly ShownToken[], offset: number) {
  let end = offset;
  return {
    tokens: shown.map(({ name }) => name),
    token_logprobs: shown.map(({ score }) => score?.logprob ?? null),
    // The symbol that is there is always listed.
    top_logprobs: shown.map(({ score }) =>
      score
        ? Object.fromEntries([...score.top, score].map(({ id, logprob }) => [vocabulary.symbol(id), logprob]))
        : null
    ),
    text_offset: shown.map(({ text }) => {
      const start = end;
      end += [...text].length;
      return start;
    }),
  };
}
