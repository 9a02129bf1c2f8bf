/**
 * All parameters of a model in ONE flat `Float32Array`, with named views into it.
 *
 * Gradients and Adam's moments use the same layout, so the optimizer is one loop over one array and a
 * checkpoint is one copy. Names, shapes and order are PyTorch's `nn.LSTM` / `nn.RNN` and `nn.Linear`.
 *
 * @module
 */

import type { ModelConfig } from "./model_config.ts";

/** Where one named tensor is in the flat array. */
export interface ParameterSpec {
  /** PyTorch's name, e.g. `lstm.weight_hh_l0`. */
  readonly name: string;
  /** Row-major shape. */
  readonly shape: readonly number[];
  /** First element in the flat array. */
  readonly offset: number;
  /** Number of elements: the product of the shape. */
  readonly size: number;
}

/** Gates per unit: i, f, g, o for an LSTM; the simple RNN's only row block is its candidate. */
export function gateCount(config: Pick<ModelConfig, "cell">): 1 | 4 {
  return config.cell === "lstm" ? 4 : 1;
}

/**
 * Lists every tensor of a model in storage order.
 *
 * Per layer l, with G gates (4 for an LSTM in the order i, f, g, o; 1 for a simple RNN): `weight_ih_l` (G·H, V for l
 * = 0, else H), `weight_hh_l` (G·H, H), `bias_ih_l` (G·H), `bias_hh_l` (G·H); then `decoder.weight` (V, H) and
 * `decoder.bias` (V). There are two biases, as in PyTorch: their sum acts in the forward pass, and both are trained.
 *
 * @param config Sizes of the model.
 * @returns One spec per tensor; offsets are contiguous from 0.
 *
 * @example
 * ```ts
 * import { parameterSpecs } from "./parameters.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const specs = parameterSpecs({ cell: "lstm", vocabularySize: 11, hiddenSize: 8, numLayers: 1 });
 * assertEquals(specs[0], { name: "lstm.weight_ih_l0", shape: [32, 11], offset: 0, size: 352 });
 * ```
 */
export function parameterSpecs(config: ModelConfig): readonly ParameterSpec[] {
  const { cell, vocabularySize: V, hiddenSize: H, numLayers: L } = config;
  const rows = gateCount(config) * H;
  const shapes: [string, number[]][] = [];
  for (let l = 0; l < L; l++) {
    shapes.push(
      [`${cell}.weight_ih_l${l}`, [rows, l === 0 ? V : H]],
      [`${cell}.weight_hh_l${l}`, [rows, H]],
      [`${cell}.bias_ih_l${l}`, [rows]],
      [`${cell}.bias_hh_l${l}`, [rows]],
    );
  }
  shapes.push(["decoder.weight", [V, H]], ["decoder.bias", [V]]);
  let offset = 0;
  return shapes.map(([name, shape]) => {
    const size = shape.reduce((product, n) => product * n, 1);
    const spec = { name, shape, offset, size };
    offset += size;
    return spec;
  });
}

/** Counts a model's parameters: the length of its flat array. */
export function parameterCount(config: ModelConfig): number {
  return parameterSpecs(config).reduce((sum, spec) => sum + spec.size, 0);
}

/**
 * One flat array in the layout of a model's parameters: the parameters themselves, their gradient, or one
 * of Adam's moments.
 *
 * @example
 * ```ts
 * import { Parameters } from "./parameters.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const parameters = new Parameters({ cell: "lstm", vocabularySize: 3, hiddenSize: 2, numLayers: 1 });
 * parameters.view("decoder.bias").set([1, 2, 3]);
 * assertEquals([...parameters.data.subarray(-3)], [1, 2, 3]);
 * ```
 */
export class Parameters {
  /** The whole flat array; length {@linkcode parameterCount}. */
  readonly data: Float32Array;
  /** The tensors in storage order. */
  readonly specs: readonly ParameterSpec[];
  readonly #views: ReadonlyMap<string, Float32Array>;

  /**
   * Lays the named tensors over a flat array.
   *
   * @param config Sizes of the model.
   * @param data The memory to use, zero-filled new memory by default.
   * @throws {TypeError} If `data` does not have the length that the model needs.
   */
  constructor(config: ModelConfig, data: Float32Array = new Float32Array(parameterCount(config))) {
    const count = parameterCount(config);
    if (data.length !== count) {
      throw new TypeError(
        `Cannot lay parameters over the array as its length must be ${count}: current value is ${data.length}`,
      );
    }
    this.data = data;
    this.specs = parameterSpecs(config);
    this.#views = new Map(
      this.specs.map(({ name, offset, size }) => [name, data.subarray(offset, offset + size)]),
    );
  }

  /**
   * The live view of one tensor, row-major.
   *
   * @throws {RangeError} If the model has no tensor of that name.
   */
  view(name: string): Float32Array {
    const view = this.#views.get(name);
    if (!view) {
      const known = [...this.#views.keys()].join(", ");
      throw new RangeError(
        `Cannot view the tensor as its name must be one of ${known}: current value is ${name}`,
      );
    }
    return view;
  }
}
