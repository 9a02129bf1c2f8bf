/**
 * A checkpoint: a trained model with its vocabulary and its history and, for resuming, the whole state of its
 * training. Stored as safetensors with PyTorch's names and shapes; both biases are stored, their sum acts.
 *
 * | tensors | in |
 * |---|---|
 * | `lstm.weight_ih_l0` … `decoder.bias`: the parameters | every checkpoint |
 * | `adam.first_moment.<name>`, `adam.second_moment.<name>` | `last.safetensors` |
 * | `ema.<name>`: the running average of the weights, if the recipe asks for it | `last.safetensors` |
 * | `state.h`, `state.c` (L, B, H): the state carried from batch to batch; no `state.c` for a simple RNN | `last.safetensors` |
 *
 * The metadata has, each as JSON, `config`, `vocabulary` (the characters with id 4, 5, …), `info`, and in
 * `last.safetensors` also `training`: random state, data cursor, best loss and whatever else decides the next step.
 *
 * @module
 */

import type { Model, ModelConfig } from "../../nn/model.ts";
import type { Parameters } from "../../nn/parameters.ts";
import type { State } from "../../nn/state.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import type { CheckpointInfo, CorpusSources, Losses, TrainingProgress } from "./checkpoint_info.ts";
import { parseConfig, parseInfo, parseProgress, parseVocabulary } from "./checkpoint_metadata.ts";
import { readSafetensorsHeader } from "./safetensors_header.ts";
import { decodeSafetensors, type ElementType, encodeSafetensors, type Tensor } from "./safetensors.ts";
import { stateShape, TensorReader } from "./tensor_reader.ts";

export type { CheckpointInfo, CorpusSources, ElementType, Losses, TrainingProgress };

/** What a training run needs, besides the parameters, to continue as if it had never stopped. */
export interface TrainingState {
  /** Adam's first moment m. */
  readonly firstMoment: Parameters;
  /** Adam's second moment v. */
  readonly secondMoment: Parameters;
  /** The weights to train further, if the recipe asks for a running average: then the model is that average. */
  readonly weights?: Parameters;
  /** The state carried from batch to batch, B rows. */
  readonly state: State;
  /** Random state, data cursor, best loss and the like. */
  readonly progress: TrainingProgress;
}

/** A model, what it reads and writes, where it comes from, and how to resume its training. */
export interface Checkpoint {
  /** Sizes and parameters; with `ema`, the running average, which is what is evaluated. */
  readonly model: Model;
  /** Which symbols it reads and writes. */
  readonly vocabulary: Vocabulary;
  /** Where it comes from. */
  readonly info: CheckpointInfo;
  /** How to resume its training; absent for a model that is only used. */
  readonly training?: TrainingState;
}

/** The version of the metadata that is written and read. */
const VERSION = "1";

/**
 * Writes a checkpoint; the same checkpoint gives the same bytes.
 *
 * @param checkpoint What to store.
 * @param options.elementType F32 by default; F16 halves the file.
 * @throws {RangeError} If a number is not finite, or too large for F16.
 *
 * @example
 * ```ts
 * import { decodeCheckpoint, encodeCheckpoint } from "./checkpoint.ts";
 * import { completeRecipe } from "../recipe.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { Vocabulary } from "../../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("abc");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 2, numLayers: 1 } as const;
 * const model = createModel(config, new Random(1));
 * const losses = { train: null, valid: null };
 * const recipe = completeRecipe(100, { hiddenSize: 2 });
 * const info = { name: "new", kind: "text", digest: "", seed: 1, step: 0, epoch: 0, losses, recipe } as const;
 * const bytes = encodeCheckpoint({ model, vocabulary, info });
 * assertEquals(decodeCheckpoint(bytes, "memory").model, model);
 * ```
 */
export function encodeCheckpoint(
  checkpoint: Checkpoint,
  options: { readonly elementType?: ElementType } = {},
): Uint8Array<ArrayBuffer> {
  const { model, vocabulary, info, training } = checkpoint;
  const tensors = new Map<string, Tensor>(namedTensors(training?.weights ?? model.parameters, ""));
  if (training) {
    const { firstMoment, secondMoment, state } = training;
    const average = training.weights && model.parameters;
    for (const [name, tensor] of namedTensors(firstMoment, FIRST_MOMENT)) tensors.set(name, tensor);
    for (const [name, tensor] of namedTensors(secondMoment, SECOND_MOMENT)) tensors.set(name, tensor);
    for (const [name, tensor] of average ? namedTensors(average, AVERAGE) : []) tensors.set(name, tensor);
    const shape = stateShape(model.config, state.batchSize);
    tensors.set("state.h", { shape, data: state.h });
    if (model.config.cell === "lstm") tensors.set("state.c", { shape, data: state.c });
  }
  const metadata: Record<string, string> = {
    format: "pt",
    cellmate: VERSION,
    config: JSON.stringify(model.config),
    vocabulary: JSON.stringify(vocabulary.characters),
    info: JSON.stringify(info),
  };
  if (training) metadata.training = JSON.stringify(training.progress);
  return encodeSafetensors({ tensors, metadata }, options);
}

const FIRST_MOMENT = "adam.first_moment.";
const SECOND_MOMENT = "adam.second_moment.";
const AVERAGE = "ema.";

function namedTensors(parameters: Parameters, prefix: string): [string, Tensor][] {
  return parameters.specs.map(({ name, shape }) => [prefix + name, { shape, data: parameters.view(name) }]);
}

/**
 * Reads a checkpoint; returns nothing unless all of it is valid.
 *
 * @param bytes The whole file.
 * @param source The file's name, for messages.
 * @throws {SyntaxError} If it is not a safetensors file, was not written by Cellmate, is incomplete, has a tensor
 * whose shape does not match its config, or has invalid metadata.
 * @throws {RangeError} If a number is NaN or infinite.
 */
export function decodeCheckpoint(bytes: Uint8Array, source: string): Checkpoint {
  const { tensors, metadata } = decodeSafetensors(bytes, source);
  const { config, vocabulary, info, progress } = parseMetadata(metadata, {
    source,
    tensorCount: tensors.size,
  });
  const reader = new TensorReader(tensors, source);
  const weights = reader.takeParameters(config, "");
  if (!progress) {
    reader.requireEmpty();
    return { model: { config, parameters: weights }, vocabulary, info };
  }
  const average = info.recipe.ema > 0 ? reader.takeParameters(config, AVERAGE) : undefined;
  const training: TrainingState = {
    firstMoment: reader.takeParameters(config, FIRST_MOMENT),
    secondMoment: reader.takeParameters(config, SECOND_MOMENT),
    ...average && { weights },
    state: reader.takeState(config, info.recipe.batchSize),
    progress,
  };
  reader.requireEmpty();
  return { model: { config, parameters: average ?? weights }, vocabulary, info, training };
}

/** What a checkpoint tells before its numbers. */
export interface CheckpointHead extends Pick<Checkpoint, "vocabulary" | "info"> {
  /** The model's sizes. */
  readonly config: ModelConfig;
  /** How far its training is; absent for a model that is only used. */
  readonly progress?: TrainingProgress;
}

/**
 * Reads what is known about a checkpoint without its numbers.
 *
 * @param bytes The beginning of the file, with its whole header.
 * @param source The file's name, for messages.
 * @param options.size The size of the whole file.
 * @throws {SyntaxError} As {@linkcode decodeCheckpoint}, for what the header is about.
 */
export function decodeCheckpointHead(
  bytes: Uint8Array,
  source: string,
  options: { readonly size: number },
): CheckpointHead {
  const { entries, metadata } = readSafetensorsHeader(bytes, source, options);
  return parseMetadata(metadata, { source, tensorCount: entries.length });
}

function parseMetadata(
  metadata: Readonly<Record<string, string>>,
  { source, tensorCount }: { readonly source: string; readonly tensorCount: number },
): CheckpointHead {
  if (metadata.cellmate !== VERSION) {
    throw new SyntaxError(
      `Cannot read ${source} as a checkpoint as its metadata must say cellmate version ${VERSION}: ` +
        `current value is ${metadata.cellmate ?? "none"}`,
    );
  }
  const config = parseConfig(metadata.config, { source, tensorCount });
  const vocabulary = parseVocabulary(metadata.vocabulary, { source, size: config.vocabularySize });
  const info = parseInfo(metadata.info, source);
  if (metadata.training === undefined) return { config, vocabulary, info };
  return { config, vocabulary, info, progress: parseProgress(metadata.training, source) };
}
