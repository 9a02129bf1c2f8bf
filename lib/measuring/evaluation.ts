/**
 * Measures a model on a corpus: how well it predicts each next character of a text it was not trained on.
 *
 * @module
 */

import type { Backend, Batch, Stepper } from "../nn/backend.ts";
import type { Model } from "../nn/model.ts";
import { type BatchSizes, evaluationBatches } from "../text/batches/batches.ts";
import { templateOf } from "../text/chat_template.ts";
import type { EncodedCorpus } from "../text/corpus.ts";
import { Pauses } from "../training/pauses.ts";
import { coldBatches } from "./cold_batches.ts";

/** Symbols in a cold window, as in nanoGPT's runs on tiny-shakespeare. */
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
  /** One pass that carries the state through a whole text, or from the first to the last symbol of a conversation. */
  readonly stateful: Loss;
  /** Windows of {@linkcode COLD_WINDOW} symbols that do not overlap, each from a zero state. */
  readonly cold: Loss;
  /** Share of symbols that the model thought most probable, stateful; 0 … 1. */
  readonly accuracy: number;
  /** Characters outside the vocabulary, read and predicted as the unknown symbol. */
  readonly unknown: number;
  /** Symbols predicted: all but the first of the text, or of each conversation. */
  readonly characters: number;
}

/** Options of {@linkcode evaluateModel}. */
export interface EvaluateModelOptions {
  /** Called from time to time with the share done, 0 … 1. */
  readonly onProgress?: (share: number) => void;
}

/** Gives a loss in nats in both units. */
export function lossFromNats(nats: number): Loss {
  return { nats, bits: nats / Math.LN2 };
}

/**
 * Measures a model on a corpus that was encoded with its vocabulary.
 *
 * A text is read as one row, exactly; conversations are independent, so many are read side by side. Yields to the
 * event loop every 50 milliseconds.
 *
 * @param backend Does the arithmetic.
 * @param model The model.
 * @param corpus The text to measure on.
 * @param options Where to report progress.
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
 * model.parameters.data.fill(0); // a model with no preference
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
  const report = (done: number): void => options.onProgress?.(Math.min(done / (2 * total), 1));
  const carried = templateOf(corpus.kind).hasTurns
    ? await readBatches(backend, model, {
      batchSize: Math.min(ROWS, conversations),
      createBatches: (sizes) => evaluationBatches(corpus, sizes),
      report,
    })
    : await readText(backend.createStepper(model), corpus.ids, report);
  const fresh = await readBatches(backend, model, {
    batchSize: Math.min(ROWS, Math.ceil(total / COLD_WINDOW)),
    createBatches: (sizes) => coldBatches(corpus, sizes),
    report: (done) => report(total + done),
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

/** Rows read side by side if they are independent. */
const ROWS = 32;

/** The loss summed over all targets, how many were predicted right, and how many there are. */
interface Sums {
  nats: number;
  right: number;
  targets: number;
}

/** Reads a text in one exact pass; a single row is fastest step by step. */
async function readText(stepper: Stepper, ids: Uint16Array, report: (done: number) => void): Promise<Sums> {
  if (ids.length < 2) {
    throw new RangeError(
      `Cannot measure on a text as it must have at least two symbols: current value is ${ids.length}`,
    );
  }
  const sums: Sums = { nats: 0, right: 0, targets: ids.length - 1 };
  const pauses = new Pauses();
  try {
    for (let t = 0; t + 1 < ids.length; t++) {
      stepper.step(ids.subarray(t, t + 1));
      const logits = stepper.logits(0);
      let best = 0;
      for (let v = 1; v < logits.length; v++) if (logits[v] > logits[best]) best = v;
      let sum = 0;
      for (let v = 0; v < logits.length; v++) sum += Math.exp(logits[v] - logits[best]);
      sums.nats += Math.log(sum) + logits[best] - logits[ids[t + 1]];
      if (best === ids[t + 1]) sums.right++;
      if (t % COLD_WINDOW !== 0) continue;
      report(t);
      await pauses.whenDue();
    }
    report(sums.targets);
    return sums;
  } finally {
    stepper.close();
  }
}

interface Reading {
  readonly batchSize: number;
  readonly createBatches: (sizes: BatchSizes) => Iterable<Batch>;
  readonly report: (done: number) => void;
}

/** Reads batches from a zero state. */
async function readBatches(backend: Backend, model: Model, reading: Reading): Promise<Sums> {
  const sizes = { batchSize: reading.batchSize, seqLength: COLD_WINDOW };
  const learner = await backend.createLearner(model, sizes);
  try {
    const sums: Sums = { nats: 0, right: 0, targets: 0 };
    const nats = new Float32Array(sizes.seqLength * sizes.batchSize); // (T, B)
    const best = new Int32Array(sizes.seqLength * sizes.batchSize); // (T, B)
    const pauses = new Pauses();
    for (const batch of reading.createBatches(sizes)) {
      learner.computeLoss(batch, nats, best);
      for (let i = 0; i < batch.targets.length; i++) {
        if (batch.targets[i] < 0) continue;
        sums.targets++;
        sums.nats += nats[i];
        if (best[i] === batch.targets[i]) sums.right++;
      }
      reading.report(sums.targets);
      await pauses.whenDue();
    }
    return sums;
  } finally {
    learner.close();
  }
}
