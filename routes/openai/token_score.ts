/**
 * How likely a model thought a symbol to be, and which ones it thought likeliest.
 *
 * @module
 */

/** A symbol and the natural logarithm of its probability. */
export interface Likelihood {
  readonly id: number;
  readonly logprob: number;
}

/** A symbol in its place, and the likeliest ones there, the likeliest first. */
export interface TokenScore extends Likelihood {
  readonly top: readonly Likelihood[];
}

/** More digits would only be noise of single precision. */
const DIGITS = 1e7;

/**
 * Scores one symbol under the model's own distribution over its whole alphabet.
 *
 * @param logits Unnormalized log-probabilities; shape (V).
 * @param id The symbol.
 * @param count How many of the likeliest symbols to list; all if there are fewer.
 */
export function scoreToken(logits: ArrayLike<number>, id: number, count: number): TokenScore {
  let max = -Infinity;
  for (let k = 0; k < logits.length; k++) if (logits[k] > max) max = logits[k];
  let sum = 0;
  for (let k = 0; k < logits.length; k++) sum += Math.exp(logits[k] - max);
  const total = max + Math.log(sum);
  const scored = (id: number): Likelihood => ({
    id,
    logprob: Math.round((logits[id] - total) * DIGITS) / DIGITS || 0, // not −0
  });
  return { ...scored(id), top: likeliest(logits, count).map(scored) };
}

function likeliest(logits: ArrayLike<number>, count: number): number[] {
  const best: number[] = [];
  for (let id = 0; id < logits.length; id++) {
    let place = best.length;
    while (place > 0 && logits[best[place - 1]] < logits[id]) place--;
    if (place >= count) continue;
    best.splice(place, 0, id);
    if (best.length > count) best.pop();
  }
  return best;
}
