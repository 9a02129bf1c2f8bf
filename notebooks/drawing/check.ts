/**
 * The ends of each notebook: are its claims true, and are the reader's answers right?
 *
 * @module
 */

import { print } from "./print.ts";

/** Something that a notebook says, and whether it is so in this run. */
export type Claim = readonly [what: string, holds: boolean];

/**
 * Prints every claim with a ✓ or a ✗, as one output.
 *
 * @param claims All that the notebook has claimed, each as a sentence.
 * @throws {Error} If one of them does not hold; it names those.
 */
export async function checkClaims(claims: readonly Claim[]): Promise<void> {
  await print(...claims.map(([what, holds]) => `${holds ? "✓" : "✗"} ${what}`));
  const wrong = claims.filter(([, holds]) => !holds).map(([what]) => what);
  if (wrong.length > 0) throw new Error(`This does not hold: ${wrong.join("; ")}`);
}

/** A reader's answer, and how to tell whether it is right. */
export interface Exercise<T = unknown> {
  /** What the reader has put in; undefined if nothing yet. */
  readonly answer: T | undefined;
  /** Tests it; computed from what the notebook has found, for any parameters. */
  readonly isRight: (answer: T) => boolean;
  /** Where to look, for those who are wrong. */
  readonly hint: string;
}

/** An {@linkcode Exercise}, with the type of its answer inferred. */
export function exercise<T>(
  answer: T | undefined,
  isRight: (answer: T) => boolean,
  hint: string,
): Exercise {
  return { answer, isRight: (given) => isRight(given as T), hint };
}

/**
 * Says which answers are right, as one output. A wrong answer is no error.
 *
 * @param exercises In the order of their numbers.
 */
export async function checkExercises(...exercises: readonly Exercise[]): Promise<void> {
  await print(...exercises.map(({ answer, isRight, hint }, k) => {
    if (answer === undefined) return `${k + 1}: no answer yet`;
    return isRight(answer) ? `${k + 1}: ✓ right` : `${k + 1}: ✗ not yet. ${hint}`;
  }));
}

/**
 * Prints what was found of one model, with a ✓ or a ✗, as one output.
 *
 * @param findings All that the notebook says of the model, each as a sentence.
 * @param options.required Whether they must hold, as they must of the model that the notebook was written about.
 * @throws {Error} If they must, and one of them does not.
 */
export async function checkFindings(
  findings: readonly Claim[],
  { required }: { readonly required: boolean },
): Promise<void> {
  if (required) return await checkClaims(findings);
  await print(...findings.map(([what, holds]) => holds ? `✓ ${what}` : `✗ not of this model: ${what}`));
}
