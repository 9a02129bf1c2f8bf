/**
 * What a model makes of each symbol of a text, in order, also while it learns from what it has read: dynamic evaluation
 * (Krause et al., "Dynamic Evaluation of Neural Sequence Models", 2018). Each stretch is predicted first and learnt
 * afterwards.
 *
 * @module
 */

import type { Backend } from "../nn/backend.ts";
import type { Model } from "../nn/model.ts";
import { Parameters } from "../nn/parameters.ts";
import { evaluationBatches } from "../text/batches/batches.ts";
import type { EncodedCorpus } from "../text/corpus.ts";
import { Pauses } from "../training/pauses.ts";

/** Symbols that are predicted before they are learnt. */
const STRETCH = 64;
/** How far a step goes: the gradient is divided by its running root mean square. */
const LEARNING_RATE = 2e-3;
/** Decay of the mean of the squares. */
const DECAY = 0.999;
/** How strongly each step pulls back to what was learnt in training. */
const PULL = 0.002;

/** Options of {@linkcode orderedNats}. */
export interface OrderedNatsOptions {
  /** Whether it learns from each stretch after it was predicted; false if absent. */
  readonly learns?: boolean;
  /** Called from time to time with the share done, 0 … 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Reads a corpus from the first symbol to the last, carrying the state on as always.
 *
 * @param backend Does the arithmetic.
 * @param model Where it starts from; it is not changed.
 * @param corpus What to read, encoded with its vocabulary.
 * @param options Whether it learns from each 64 symbols once they were predicted, and where to report progress.
 * @returns −ln p of each predicted symbol, in nats.
 * @throws {RangeError} If the corpus has nothing to predict.
 *
 * @example It learns a word that comes again and again
 * ```ts
 * import { orderedNats } from "./ordered_nats.ts";
 * import { createModel } from "../nn/model.ts";
 * import { Random } from "../nn/random.ts";
 * import { reference } from "../nn/reference/backend.ts";
 * import { assertLess } from "@std/assert";
 *
 * const model = createModel({ cell: "lstm", vocabularySize: 8, hiddenSize: 8, numLayers: 1 }, new Random(1));
 * const ids = Uint16Array.from({ length: 1200 }, (_, i) => 4 + i % 4);
 * const corpus = { kind: "text", ids, starts: Uint32Array.of(0, 1200), unknown: new Map() } as const;
 * const nats = await orderedNats(reference, model, corpus, { learns: true });
 * assertLess(nats.at(-1)!, nats[0]);
 * ```
 */
export async function orderedNats(
  backend: Backend,
  model: Model,
  corpus: EncodedCorpus,
  { learns = false, onProgress }: OrderedNatsOptions = {},
): Promise<Float32Array> {
  const trained = model.parameters.data;
  const copy: Model = { config: model.config, parameters: new Parameters(model.config, trained.slice()) };
  const learner = await backend.createLearner(copy, { batchSize: 1, seqLength: STRETCH });
  const found = new Float32Array(corpus.ids.length), nats = new Float32Array(STRETCH);
  const pauses = new Pauses();
  let count = 0, step = 0;
  try {
    for (const batch of evaluationBatches(corpus, { batchSize: 1, seqLength: STRETCH })) {
      const before = learner.readState();
      learner.computeLoss(batch, nats);
      for (let t = 0; t < STRETCH; t++) if (batch.targets[t] >= 0) found[count++] = nats[t];
      onProgress?.(count / corpus.ids.length);
      await pauses.whenDue();
      if (!learns || batch.targets.every((target) => target < 0)) continue;
      const after = learner.readState();
      learner.writeState(before);
      learner.computeGradient(batch);
      learner.writeState(after);
      learner.update({
        beta1: 0,
        beta2: DECAY,
        epsilon: 1e-8,
        learningRate: LEARNING_RATE,
        weightDecay: 0,
        gradClip: Infinity,
        step: ++step,
      });
      const { data } = learner.model.parameters;
      for (let i = 0; i < data.length; i++) data[i] += PULL * (trained[i] - data[i]);
      learner.parametersChanged();
    }
    return found.slice(0, count);
  } finally {
    learner.close();
  }
}
