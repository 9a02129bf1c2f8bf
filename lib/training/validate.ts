/**
 * Measures a model during training.
 *
 * @module
 */

import type { Batch, Learner } from "../nn/backend.ts";
import { type BatchSizes, evaluationBatches } from "../text/batches/batches.ts";
import type { EncodedCorpus } from "../text/corpus.ts";
import { BEGINNING_LENGTH } from "../text/reply_focus.ts";
import { END_OF_TURN, SPEAKER_B } from "../text/vocabulary.ts";
import { Pauses } from "./pauses.ts";

/** How well a model does on a corpus. */
export interface Validation {
  /** Nats per character. */
  readonly loss: number;
  /** Share of the replies whose beginning is foreseen letter by letter; null if not asked for. */
  readonly answers: number | null;
}

/**
 * Measures a corpus, read with as many rows side by side as in training: fast, and every target counted once. Each
 * conversation is read from an empty memory, as always. A text is cut into B stretches, each from an empty memory, so
 * its loss is a little higher than in the one exact pass of `deno task evaluate`.
 *
 * @param learner Its carried state is restored afterwards.
 * @param corpus What to measure on.
 * @param options.batchSize B: the learner's rows.
 * @param options.seqLength T: at most the learner's.
 * @param options.countAnswers Whether replies are counted whose beginning is foreseen.
 */
export async function validate(
  learner: Learner,
  corpus: EncodedCorpus,
  { batchSize, seqLength, countAnswers = false }: BatchSizes & { readonly countAnswers?: boolean },
): Promise<Validation> {
  const sizes = { batchSize, seqLength };
  const carried = learner.readState();
  const pauses = new Pauses();
  const answers = countAnswers ? new AnswerCount(sizes) : undefined;
  let sum = 0;
  let count = 0;
  for (const batch of evaluationBatches(corpus, sizes)) {
    const targets = batch.targets.reduce((n, target) => n + (target < 0 ? 0 : 1), 0);
    const loss = learner.computeLoss(batch, undefined, answers?.foreseen); // even without targets: it advances the state
    answers?.add(batch);
    if (targets > 0) sum += loss * targets;
    count += targets;
    await pauses.whenDue();
  }
  learner.writeState(carried);
  return { loss: sum / count, answers: answers?.share ?? null };
}

/** Counts the replies whose beginning was foreseen; what decides which answer it is lies there. */
class AnswerCount {
  /** The most probable next symbols of the batch that was read last; shape (T, B). */
  readonly foreseen: Int32Array;
  /** How many symbols of the beginning of a reply are still to come; shape (B). */
  readonly #left: Int32Array;
  #replies = 0;
  #missed = 0;

  constructor({ batchSize: B, seqLength: T }: BatchSizes) {
    this.foreseen = new Int32Array(T * B);
    this.#left = new Int32Array(B);
  }

  /** Share of the replies; null if there was none. */
  get share(): number | null {
    return this.#replies === 0 ? null : 1 - this.#missed / this.#replies;
  }

  add({ batchSize: B, inputs, targets }: Batch): void {
    for (let i = 0; i < inputs.length; i++) {
      const row = i % B;
      if (inputs[i] === SPEAKER_B && targets[i] !== SPEAKER_B) {
        this.#replies++;
        this.#left[row] = BEGINNING_LENGTH;
      }
      if (this.#left[row] === 0) continue;
      const missed = this.foreseen[i] !== targets[i];
      if (missed) this.#missed++;
      this.#left[row] = missed || targets[i] === END_OF_TURN ? 0 : this.#left[row] - 1;
    }
  }
}
