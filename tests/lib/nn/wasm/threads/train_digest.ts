/** Trains a small model of odd sizes for a few steps; run as a program it prints the digest of its weights. */

import type { Backend, Learner } from "../../../../../lib/nn/backend.ts";
import { drawDropoutMasks } from "../../../../../lib/nn/regularization/dropout.ts";
import type { Model } from "../../../../../lib/nn/model.ts";
import { Random } from "../../../../../lib/nn/random.ts";
import { wasm } from "../../../../../lib/nn/wasm/backend.ts";
import { engineModule, instantiateKernels } from "../../../../../lib/nn/wasm/kernels/kernels.ts";
import { WasmLearner } from "../../../../../lib/nn/wasm/learner.ts";
import type { TileRows } from "../../../../../lib/nn/wasm/kernels/matrix_product.ts";
import { SINGLE_THREAD } from "../../../../../lib/nn/wasm/thread.ts";
import { ThreadContext } from "../../../../../lib/nn/wasm/thread_context.ts";
import { Workspace } from "../../../../../lib/nn/wasm/workspace.ts";
import { randomBatch, randomModel } from "../../../../support/numbers/random_batch.ts";

const CONFIG = { cell: "lstm", vocabularySize: 37, hiddenSize: 40, numLayers: 2 } as const;
const SIZES = { batchSize: 10, seqLength: 9 };

/** SHA-256 of the weights after four steps with dropout, resets and clipping. */
export async function trainDigest(create: (model: Model) => Promise<Learner>): Promise<string> {
  const learner = await create(randomModel(CONFIG, 1));
  const random = new Random(2);
  const losses: number[] = [];
  for (let step = 1; step <= 4; step++) {
    const masks = drawDropoutMasks(CONFIG, { batchSize: SIZES.batchSize, rate: 0.2, random });
    losses.push(learner.computeGradient(randomBatch({ B: 10, T: 9, V: 37, seed: step }), masks));
    const options = { learningRate: 0.01, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1 };
    losses.push(learner.update({ ...options, gradClip: 0.1, step }));
  }
  const weights = new Uint8Array(learner.model.parameters.data.slice().buffer);
  learner.close();
  const numbers = new Uint8Array(new Float64Array(losses).buffer);
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array([...weights, ...numbers]));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** With whatever the back-end chooses. */
export function backendDigest(backend: Backend): Promise<string> {
  return trainDigest((model) => backend.createLearner(model, SIZES));
}

/** With a given tile, on one thread. */
export function tileDigest(tileRows: TileRows): Promise<string> {
  return trainDigest((model) => {
    const space = new Workspace(model.config, { ...SIZES, threads: 1 });
    const memory = space.arena.createMemory({ shared: false });
    const kernels = instantiateKernels(engineModule({ shared: false }), { memory, tileRows });
    return Promise.resolve(
      new WasmLearner(model, { context: new ThreadContext(kernels, space, SINGLE_THREAD) }),
    );
  });
}

if (import.meta.main) {
  console.log(`${await backendDigest(wasm)} ${await tileDigest(2)} ${await tileDigest(4)}`);
}
