import type { Batch } from "../../../lib/nn/backend.ts";
import { createModel, type Model, type ModelConfig } from "../../../lib/nn/model.ts";
import { Random } from "../../../lib/nn/random.ts";

/** A random batch with resets, missing targets and weights, that keeps the rule of no target before a reset. */
export function randomBatch({ B, T, V, seed }: { B: number; T: number; V: number; seed: number }): Batch {
  const random = new Random(seed);
  const draw = (share: number) => Uint8Array.from({ length: T * B }, () => random.uniform() < share ? 1 : 0);
  const resets = draw(0.1), missing = draw(0.1);
  return {
    batchSize: B,
    seqLength: T,
    inputs: Int32Array.from(resets, () => random.below(V)),
    targets: Int32Array.from(resets, (_, n) => missing[n] || resets[n + B] ? -1 : random.below(V)),
    resets,
    weights: Float32Array.from(resets, () => 0.5 + random.uniform()),
  };
}

/** A model whose biases are random too, so that no term hides behind a zero. */
export function randomModel(config: ModelConfig, seed: number): Model {
  const random = new Random(seed), model = createModel(config, random);
  for (const { name, shape } of model.parameters.specs) {
    if (shape.length === 1) {
      model.parameters.view(name).forEach((_, k, bias) => bias[k] += 0.3 * random.normal());
    }
  }
  return model;
}
