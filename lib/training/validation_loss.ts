/**
 * Measuring a model while it is being trained.
 *
 * @module
 */

import type { Learner } from "../nn/backend.ts";
import { type BatchSizes, evaluationBatches } from "../text/batches/batches.ts";
import type { EncodedCorpus } from "../text/corpus.ts";
import { Pauses } from "./pauses.ts";

/**
 * The loss on a corpus, read with as many rows side by side as in training: fast, every target counted once.
 * Conversations are each read from a fresh memory, as always. A text is cut into B stretches, each from a fresh
 * memory, so its loss is a little higher than that of the one exact pass of `deno task evaluate`.
 *
 * @param learner Its carried state is put back afterwards.
 * @param corpus What to measure on.
 * @param sizes.batchSize B: the learner's rows.
 * @param sizes.seqLength T: at most the learner's.
 * @returns Nats per character.
 */
export async function validationLoss(
  learner: Learner,
  corpus: EncodedCorpus,
  sizes: BatchSizes,
): Promise<number> {
  const carried = learner.readState();
  const pauses = new Pauses();
  let sum = 0;
  let count = 0;
  for (const batch of evaluationBatches(corpus, sizes)) {
    const targets = batch.targets.reduce((n, target) => n + (target < 0 ? 0 : 1), 0);
    const loss = learner.computeLoss(batch); // also where there is no target: it moves the state on
    if (targets > 0) sum += loss * targets;
    count += targets;
    await pauses.whenDue();
  }
  learner.writeState(carried);
  return sum / count;
}
