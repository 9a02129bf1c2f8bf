/**
 * A small model with random weights: it has much to say, and always the same.
 *
 * @module
 */

import { encodeCheckpoint, Vocabulary } from "../../../lib/mod.ts";
import { createModel, Random } from "../../../lib/nn/mod.ts";
import { END_OF_TURN } from "../../../lib/text/mod.ts";
import type { Checkpoint, CorpusKind, ReplyThresholds } from "../../../lib/mod.ts";
import { completeRecipe } from "../../../lib/training/recipe.ts";

const CHARACTERS = "abcdefghijklmnopqrstuvwxyz .,!?'\n";

/** The bytes of a checkpoint; other seeds and sizes are other models. */
export function tinyCheckpoint(options: {
  readonly name?: string;
  readonly seed?: number;
  readonly hiddenSize?: number;
  readonly numLayers?: number;
  readonly characters?: string;
  readonly kind?: CorpusKind;
  /** Whether it never ends its turn by itself. */
  readonly endless?: boolean;
  /** When its replies are drawn again. */
  readonly thresholds?: ReplyThresholds;
} = {}): Uint8Array<ArrayBuffer> {
  const { name = "tiny", seed = 1, hiddenSize = 24, numLayers = 2, kind = "chat" } = options;
  const vocabulary = new Vocabulary(options.characters ?? CHARACTERS);
  const model = createModel(
    { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize, numLayers },
    new Random(seed),
  );
  if (options.endless) model.parameters.view("decoder.bias")[END_OF_TURN] = -100;
  const recipe = completeRecipe(1000, { hiddenSize, numLayers, seed, budget: { steps: 1 } });
  const checkpoint: Checkpoint = {
    model,
    vocabulary,
    info: {
      name,
      kind,
      digest: "0".repeat(64),
      seed,
      step: 0,
      epoch: 0,
      losses: { train: null, valid: 1.25 },
      recipe,
      ...options.thresholds && { thresholds: options.thresholds },
    },
  };
  return encodeCheckpoint(checkpoint);
}
