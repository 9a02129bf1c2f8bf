import type { Model } from "../../../lib/nn/model.ts";
import { createModel } from "../../../lib/nn/model.ts";
import { Random } from "../../../lib/nn/random.ts";
import { reference } from "../../../lib/nn/reference/backend.ts";
import type { Stepper } from "../../../lib/nn/backend.ts";
import { Vocabulary } from "../../../lib/text/vocabulary.ts";

export const vocabulary = new Vocabulary("abcdefghijklmnopqrstuvwxyz ,.?!'\n");

/** A model with random weights, wide enough to make its symbols far from equally likely. */
export function tinyModel(seed = 1): Model {
  const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 12, numLayers: 2 } as const;
  const model = createModel(config, new Random(seed));
  const { data } = model.parameters;
  for (let i = 0; i < data.length; i++) data[i] *= 3;
  return model;
}

export function tinyStepper(seed = 1, rows = 1): Stepper {
  return reference.createStepper(tinyModel(seed), rows);
}
