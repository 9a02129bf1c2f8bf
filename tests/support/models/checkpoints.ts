import { createModel, type ModelConfig } from "../../../lib/nn/model.ts";
import { Parameters } from "../../../lib/nn/parameters.ts";
import { Random } from "../../../lib/nn/random.ts";
import { Vocabulary } from "../../../lib/text/vocabulary.ts";
import type { Checkpoint, TrainingState } from "../../../lib/training/checkpoint/checkpoint.ts";
import { completeRecipe } from "../../../lib/training/recipe.ts";

/** An untrained checkpoint over the characters a, b, c with the state of a training, small enough to look at. */
export function tinyCheckpoint(
  options: { readonly cell?: ModelConfig["cell"]; readonly ema?: number } = {},
): Checkpoint & { readonly training: TrainingState } {
  const random = new Random(5);
  const vocabulary = new Vocabulary("abc");
  const config = {
    cell: options.cell ?? "lstm",
    vocabularySize: vocabulary.size,
    hiddenSize: 3,
    numLayers: 2,
  } as const;
  const filled = (): Parameters => {
    const parameters = new Parameters(config);
    parameters.data.forEach((_, i) => parameters.data[i] = random.uniform());
    return parameters;
  };
  const B = 2;
  const numbers = (length: number) => Float32Array.from({ length }, () => random.normal());
  const recipe = completeRecipe(100, {
    ...config,
    batchSize: B,
    budget: { steps: 9 },
    ema: options.ema ?? 0,
  });
  return {
    model: createModel(config, random),
    vocabulary,
    info: {
      name: "tiny",
      kind: "text",
      digest: "0f".repeat(32),
      seed: 1,
      step: 4,
      epoch: 1 / 3,
      losses: { train: 1.25, valid: null },
      recipe,
    },
    training: {
      firstMoment: filled(),
      secondMoment: filled(),
      ...options.ema && { weights: filled() },
      state: { batchSize: B, h: numbers(2 * B * 3), c: numbers(config.cell === "lstm" ? 2 * B * 3 : 0) },
      progress: {
        random: random.state,
        cursor: { step: 4 },
        bestLoss: 0.1 + 0.2,
        evaluationsSinceBest: 1,
        lossSum: 2.5,
        lossCount: 2,
        learningRateScale: 1,
        seconds: null,
        validDigest: null,
        sources: { corpus: ["a.txt"], replies: [], valid: [], format: "auto", validFraction: 0.1 },
      },
    },
  };
}
