/**
 * Measures a model during training.
 *
 * @module
 */

import type { Learner } from "../nn/backend.ts";
import { type BatchSizes, evaluationBatches } from "../text/batches/batches.ts";
import type { EncodedCorpus } from "../text/corpus.ts";
import { Pauses } from "./pauses.ts";

/**
 * The loss on a corpus, read with as many rows side by side as in training: fast, and every target counted once. Each
 * conversation is read from an empty memory, as always. A text is cut into B stretches, each from an empty memory, so
 * its loss is a little higher than in the one exact pass of `deno task evaluate`.
 *
 * @param learner Its carried state is restored afterwards.
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
    const loss = learner.computeLoss(batch); // even if there is no target: it advances the state
    if (targets > 0) sum += loss * targets;
    count += targets;
    await pauses.whenDue();
  }
  learner.writeState(carried);
  return sum / count;
}
