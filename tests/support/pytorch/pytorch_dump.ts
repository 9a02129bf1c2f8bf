/** PyTorch's own account of one small model: forward with every gate, loss, gradients, ten Adam steps. */

import type { Batch, DropoutMasks } from "../../../lib/nn/backend.ts";
import type { CellKind, Model } from "../../../lib/nn/model.ts";
import { Parameters } from "../../../lib/nn/parameters.ts";
import type { State } from "../../../lib/nn/state.ts";

interface Tensor {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

/** `tests/fixtures/pytorch/*.json`; gate order i, f, g, o. */
export interface PytorchDump {
  /** Default lstm. */
  readonly cell?: CellKind;
  readonly sizes: {
    readonly V: number;
    readonly H: number;
    readonly L: number;
    readonly B: number;
    readonly T: number;
  };
  readonly parameters: Readonly<Record<string, Tensor>>;
  readonly x: readonly (readonly number[])[];
  readonly y: readonly (readonly number[])[];
  /** Shape (T, B). */
  readonly resets?: readonly (readonly number[])[];
  /** Shape (T, B). */
  readonly weights?: Tensor;
  /** Dropout masks; shape (L, B, H). */
  readonly masks?: Tensor;
  readonly h0: Tensor;
  readonly c0?: Tensor;
  /** Per layer; each of shape (T, B, H). */
  readonly trace: readonly Readonly<Record<"i" | "f" | "g" | "o" | "c" | "h", Tensor>>[];
  readonly logits: Tensor;
  readonly hn: Tensor;
  readonly cn?: Tensor;
  readonly loss: number;
  readonly gradients: Readonly<Record<string, Tensor>>;
  readonly adam: {
    readonly lr: number;
    readonly beta1: number;
    readonly beta2: number;
    readonly eps: number;
    readonly clip: number;
    readonly weight_decay?: number;
    readonly steps: readonly { readonly loss: number; readonly gradient_norm: number }[];
    readonly parameters_after: Readonly<Record<string, Tensor>>;
  };
}

/** Two LSTMs as they come, and both kinds of cell with dropout, resets, weights, clipping and decay switched on. */
export const PYTORCH_DUMPS = ["lstm_1x8", "lstm_2x5", "lstm_2x6", "rnn_2x6"] as const;

export function readPytorchDump(name: typeof PYTORCH_DUMPS[number]): PytorchDump {
  return JSON.parse(Deno.readTextFileSync(new URL(`../../fixtures/pytorch/${name}.json`, import.meta.url)));
}

export function modelOf({ cell = "lstm", sizes: { V, H, L }, parameters: tensors }: PytorchDump): Model {
  const config = { cell, vocabularySize: V, hiddenSize: H, numLayers: L };
  const parameters = new Parameters(config);
  for (const { name } of parameters.specs) parameters.view(name).set(tensors[name].data);
  return { config, parameters };
}

export function batchOf({ sizes: { B, T }, x, y, resets, weights }: PytorchDump): Batch {
  return {
    batchSize: B,
    seqLength: T,
    inputs: Int32Array.from(x.flat()),
    targets: Int32Array.from(y.flat()),
    resets: Uint8Array.from(resets?.flat() ?? new Uint8Array(T * B)),
    ...(weights && { weights: Float32Array.from(weights.data) }),
  };
}

export function masksOf({ masks }: PytorchDump): DropoutMasks | undefined {
  return masks && Float32Array.from(masks.data);
}

export function startOf({ sizes: { B }, h0, c0 }: PytorchDump): State {
  return { batchSize: B, h: Float32Array.from(h0.data), c: Float32Array.from(c0?.data ?? []) };
}
