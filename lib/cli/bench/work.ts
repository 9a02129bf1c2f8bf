/**
 * The workloads that `deno task bench` measures, and how one back-end runs them.
 *
 * @module
 */

import type { Backend, Batch, Stepper, StepperOptions } from "../../nn/backend.ts";
import { createModel, type ModelConfig } from "../../nn/model.ts";
import { Random } from "../../nn/random.ts";

/** One workload: a model's size and what is done with it. */
export interface Work {
  readonly name: string;
  /** Train on batches, sample character by character, or read a prompt up to the first character after it. */
  readonly kind: "train" | "sample" | "prompt";
  readonly numLayers: number;
  readonly hiddenSize: number;
  /** B, or how many conversations run at once. */
  readonly batchSize: number;
  /** T, or the length of the prompt; 1 when sampling. */
  readonly seqLength: number;
}

/** V of all workloads: tiny-shakespeare's. */
const VOCABULARY_SIZE = 65;
/** Characters sampled between looks at the clock. */
const SAMPLE_RUN = 50;

const work = (
  name: string,
  kind: Work["kind"],
  [numLayers, hiddenSize, batchSize, seqLength]: readonly [number, number, number, number],
): Work => ({ name, kind, numLayers, hiddenSize, batchSize, seqLength });

/** All workloads by name. */
export const WORKS: readonly Work[] = [
  work("W1", "train", [1, 128, 32, 64]),
  work("W2", "train", [1, 512, 32, 64]),
  work("W3", "train", [2, 512, 64, 128]),
  work("S1", "sample", [2, 512, 1, 1]),
  work("S2", "sample", [1, 128, 1, 1]),
  work("S3", "sample", [1, 768, 1, 1]),
  work("S16", "sample", [2, 512, 16, 1]),
  work("P1", "prompt", [2, 512, 1, 200]),
  work("P3", "prompt", [1, 768, 1, 200]),
];

/** Describes a workload in words. */
export function describeWork({ kind, numLayers, hiddenSize, batchSize, seqLength }: Work): string {
  const model = `${numLayers}×${hiddenSize}`;
  if (kind === "train") return `train ${model}, batch ${batchSize}, T ${seqLength}`;
  if (kind === "prompt") return `first character after a prompt of ${seqLength}, ${model}`;
  return batchSize === 1 ? `sample ${model}` : `sample ${model}, ${batchSize} conversations at once`;
}

/**
 * Floating-point operations per character: two for each weight that is multiplied, three times that with the
 * backward pass. The first layer's input is a look-up and does not count.
 */
export function flopsPerCharacter({ kind, numLayers: L, hiddenSize: H }: Work): number {
  const weights = 4 * H * H * (2 * L - 1) + VOCABULARY_SIZE * H;
  return weights * (kind === "train" ? 6 : 2);
}

/** A workload ready to run. */
export interface PreparedWork {
  /** Does some of it. */
  run(): void;
  /** Characters that one run reads. */
  readonly characters: number;
  close(): void;
}

/** Prepares a workload on a back-end; `options` are for sampling. */
export async function prepareWork(
  backend: Backend,
  work: Work,
  options: StepperOptions = {},
): Promise<PreparedWork> {
  const { numLayers, hiddenSize } = work;
  const config: ModelConfig = { cell: "lstm", vocabularySize: VOCABULARY_SIZE, hiddenSize, numLayers };
  if (work.kind === "train") return await prepareTraining(backend, config, work);
  const { batchSize, seqLength, kind } = work, random = new Random(1);
  const stepper = backend.createStepper(createModel(config, random), batchSize, options);
  return prepareSampling(stepper, random, { kind, seqLength });
}

async function prepareTraining(backend: Backend, config: ModelConfig, work: Work): Promise<PreparedWork> {
  const random = new Random(1);
  const B = work.batchSize;
  // The cost is proportional to T, and the reference takes minutes for a step of W3.
  const T = backend.name === "reference" ? 2 : work.seqLength;
  const learner = await backend.createLearner(createModel(config, random), { batchSize: B, seqLength: T });
  const symbols = Int32Array.from({ length: (T + 1) * B }, () => random.below(VOCABULARY_SIZE));
  const batch: Batch = {
    batchSize: B,
    seqLength: T,
    inputs: symbols.slice(0, T * B),
    targets: symbols.slice(B),
    resets: new Uint8Array(T * B),
  };
  const adam = { learningRate: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, gradClip: 1 };
  let step = 0;
  return {
    run() {
      learner.computeGradient(batch);
      learner.update({ ...adam, step: ++step });
    },
    characters: T * B,
    close: () => learner.close(),
  };
}

function prepareSampling(
  stepper: Stepper,
  random: Random,
  { kind, seqLength }: Pick<Work, "kind" | "seqLength">,
): PreparedWork {
  const { rows } = stepper;
  const ids = new Int32Array(rows);
  const prompt = Int32Array.from({ length: seqLength }, () => random.below(VOCABULARY_SIZE));
  return {
    run() {
      if (kind === "prompt") {
        stepper.writeState(0);
        stepper.prefill(0, prompt);
        ids[0] = draw(stepper.logits(0), random);
        return;
      }
      for (let i = 0; i < SAMPLE_RUN; i++) {
        stepper.step(ids);
        for (let row = 0; row < rows; row++) ids[row] = draw(stepper.logits(row), random);
      }
    },
    characters: kind === "prompt" ? seqLength : SAMPLE_RUN * rows,
    close: () => stepper.close(),
  };
}

const probabilities = new Float64Array(VOCABULARY_SIZE);

/** Draws a symbol from softmax(logits). */
function draw(logits: Float32Array, random: Random): number {
  let highest = -Infinity;
  for (let v = 0; v < VOCABULARY_SIZE; v++) highest = Math.max(highest, logits[v]);
  let total = 0;
  for (let v = 0; v < VOCABULARY_SIZE; v++) total += probabilities[v] = Math.exp(logits[v] - highest);
  let rest = random.uniform() * total;
  for (let v = 0; v < VOCABULARY_SIZE; v++) if ((rest -= probabilities[v]) < 0) return v;
  return VOCABULARY_SIZE - 1;
}
