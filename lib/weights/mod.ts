/**
 * Weights in and out: models for PyTorch and from it, and for onnxruntime.
 *
 * @module
 */

export * from "./onnx/encode_onnx.ts";
export * from "./torch/decode_torch.ts";
export * from "./torch/encode_torch.ts";
export * from "./torch/parse_symbols.ts";
