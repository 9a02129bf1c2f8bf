/**
 * How fast this machine trains.
 *
 * @module
 */

import { type Backend, createModel, Random } from "../../../lib/nn/mod.ts";

/** What the library's recipes take for granted: one layer of 256 units, rows of 64 characters. */
const CONFIG = { cell: "lstm", vocabularySize: 100, hiddenSize: 256, numLayers: 1 } as const;
const SIZES = { batchSize: 32, seqLength: 64 };
/** Milliseconds to train on trial. */
const TRIAL = 1000;

const ADAM = { learningRate: 1e-4, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0, gradClip: 1 };

/** Trains for a second on noise, and counts: characters per second with 256 units. */
export async function measureSpeed(backend: Backend): Promise<number> {
  const random = new Random(1), symbols = SIZES.batchSize * SIZES.seqLength;
  const noise = () => Int32Array.from({ length: symbols }, () => random.below(CONFIG.vocabularySize));
  const learner = await backend.createLearner(createModel(CONFIG, random), SIZES);
  const batch = { ...SIZES, inputs: noise(), targets: noise(), resets: new Uint8Array(symbols) };
  try {
    let steps = 0, begin = 0;
    // The first step is left out: the browser compiles in it.
    for (let step = 1; steps === 0 || performance.now() - begin < TRIAL; step++) {
      learner.computeGradient(batch);
      learner.update({ ...ADAM, step });
      if (step === 1) begin = performance.now();
      else steps++;
    }
    return steps * symbols / (performance.now() - begin) * 1000;
  } finally {
    learner.close();
  }
}
