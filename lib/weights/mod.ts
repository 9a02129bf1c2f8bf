/**
 * Weights in and out: models to and from PyTorch, and for onnxruntime. For models that were trained elsewhere, or are
 * to run elsewhere.
 *
 * @example A model for onnxruntime
 * ```ts
 * import { encodeOnnx } from "./mod.ts";
 * import { createModel, Random } from "../nn/mod.ts";
 * import { learnVocabulary } from "../text/mod.ts";
 * import { assert } from "@std/assert";
 *
 * const vocabulary = learnVocabulary(["abc"]);
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 4, numLayers: 1 } as const;
 * const model = createModel(config, new Random(1));
 * assert(encodeOnnx({ model, vocabulary, kind: "text" }).length > 1000);
 * ```
 *
 * @module
 */

export * from "./onnx/encode_onnx.ts";
export * from "./torch/decode_torch.ts";
export * from "./torch/encode_torch.ts";
export * from "./torch/parse_symbols.ts";
export { decodeSafetensors, type Safetensors, type Tensor } from "../training/checkpoint/safetensors.ts";
