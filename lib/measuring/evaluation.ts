/**
 * Measuring a model on a corpus: how well it predicts each next character of a text it was not trained on.
 *
 * @module
 */

import type { Backend, Batch } from "../nn/backend.ts";
import type { Model } from "../nn/model.ts";
import { evaluationBatches } from "../text/batches.ts";
import type { EncodedCorpus } from "../text/corpus.ts";
import { coldBatches } from "./cold_batches.ts";

/** Symbols that a cold window holds, as in nanoGPT's runs on tiny-shakespeare. */
export const COLD_WINDOW = 256;

/** A mean loss in two units. */
export interface Loss {
  /** Nats per character: mean of −ln p. */
  readonly nats: number;
  /** Bits per character: mean of −log₂ p. */
  readonly bits: number;
}

/** What {@linkcode evaluateModel} finds. */
export interface Evaluation {
  /** One pass, the state carried: through a whole text, or from the first to the last symbol of a conversation. */
  readonly stateful: Loss;
  /** Windows of {@linkcode COLD_WINDOW} symbols that do not overlap, each from a zero state. */
  readonly cold: Loss;
  /** Share of symbols that the model held for the most probable one, stateful; 0 … 1. */
  readonly accuracy: number;
  /** Characters outside the vocabulary, read and predicted as the unknown symbol. */
  readonly unknown: number;
  /** Symbols predicted: all but the first of the text, or of each conversation. */
  readonly characters: number;
}

/** How {@linkcode evaluateModel} works. */
export interface EvaluateModelOptions {
  /** Called now and then with the share done, 0 … 1. */
  readonly onProgress?: (share: number) => void;
}

/** Expresses a loss in nats in both units. */
export function lossFromNats(nats: number): Loss {
  return { nats, bits: nats / Math.LN2 };
}

/**
 * Measures a model on a corpus that was encoded with its vocabulary.
 *
 * A text is read as one row, exactly; conversations are independent, so that many are read side by side.
 * Hands control back to the event loop every 50 milliseconds.
 *
 * @param backend Who computes.
 * @param model The model.
 * @param corpus The text to measure on.
 * @param options A place to report progress to.
 * @throws {RangeError} If the corpus has nothing to predict, or symbols beyond the model's vocabulary.
 *
 * @example
 * ```ts
 * import { evaluateModel } from "./evaluation.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { assertAlmostEquals } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 8, hiddenSize: 4, numLayers: 1 }, new Random(1));
 * model.parameters.data.fill(0); // a model without an opinion
 * const corpus = { kind: "text", ids: Uint16Array.of(4, 5, 6, 7), starts: Uint32Array.of(0, 4), unknown: new Map() } as const;
 * const { stateful } = await evaluateModel(reference, model, corpus);
 * assertAlmostEquals(stateful.bits, 3, 1e-6); // log₂ 8
 * ```
 */
export async function evaluateModel(
  backend: Backend,
  model: Model,
  corpus: EncodedCorpus,
  options: EvaluateModelOptions = {},
): Promise<Evaluation> {
  const conversations = corpus.starts.length - 1;
  const total = corpus.ids.length - conversations;
  const rows = corpus.kind === "chat" ? Math.min(ROWS, conversations) : 1;
  const stateful = { batchSize: rows, seqLength: COLD_WINDOW };
  const cold = { batchSize: Math.min(ROWS, Math.ceil(total / COLD_WINDOW)), seqLength: COLD_WINDOW };
  const report = (done: number): void => options.onProgress?.(Math.min(done / (2 * total), 1));
  const carried = await measure(backend, model, {
    ...stateful,
    batches: evaluationBatches(corpus, stateful),
    onProgress: report,
  });
  const fresh = await measure(backend, model, {
    ...cold,
    batches: coldBatches(corpus, cold),
    onProgress: (done) => report(total + done),
  });
  let unknown = 0;
  for (const times of corpus.unknown.values()) unknown += times;
  return {
    stateful: lossFromNats(carried.nats / carried.targets),
    cold: lossFromNats(fresh.nats / fresh.targets),
    accuracy: carried.right / carried.targets,
    unknown,
    characters: carried.targets,
  };
}

/** Rows read side by side where they are independent. */
const ROWS = 32;

interface Measurement {
  readonly batches: Iterable<Batch>;
  readonly batchSize: number;
  readonly seqLength: number;
  readonly onProgress: (done: number) => void;
}

/** Reads batches on from a zero state and sums what was lost at each target. */
async function measure(
  backend: Backend,
  model: Model,
  { batches, batchSize, seqLength, onProgress }: Measurement,
): Promise<{ nats: number; right: number; targets: number }> {
  const learner = await backend.createLearner(model, { batchSize, seqLength });
  try {
    const sums = { nats: 0, right: 0, targets: 0 };
    const nats = new Float32Array(seqLength * batchSize); // (T, B)
    const best = new Int32Array(seqLength * batchSize); // (T, B)
    let lastPause = performance.now();
    for (const batch of batches) {
      learner.computeLoss(batch, nats, best);
      for (let i = 0; i < batch.targets.length; i++) {
        if (batch.targets[i] < 0) continue;
        sums.targets++;
        sums.nats += nats[i];
        if (best[i] === batch.targets[i]) sums.right++;
      }
      if (performance.now() - lastPause < 50) continue;
      onProgress(sums.targets);
      await new Promise((resolve) => setTimeout(resolve, 0));
      lastPause = performance.now();
    }
    onProgress(sums.targets);
    return sums;
  } finally {
    learner.close();
  }
}
