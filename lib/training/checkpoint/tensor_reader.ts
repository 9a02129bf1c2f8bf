/**
 * Takes the tensors that a model needs from those in a file.
 *
 * @module
 */

import type { ModelConfig } from "../../nn/model.ts";
import { Parameters, parameterSpecs } from "../../nn/parameters.ts";
import type { State } from "../../nn/state.ts";
import type { Tensor } from "./safetensors.ts";

/** The shape of h and of c: (L, B, H). */
export function stateShape(config: ModelConfig, batchSize: number): number[] {
  return [config.numLayers, batchSize, config.hiddenSize];
}

/** Gives out tensors by name and shape, each once. */
export class TensorReader {
  readonly #left: Map<string, Tensor>;
  readonly #source: string;

  /** @param source The file's name, for messages. */
  constructor(tensors: ReadonlyMap<string, Tensor>, source: string) {
    this.#left = new Map(tensors);
    this.#source = source;
  }

  /**
   * All parameters of a model; their names start with a prefix.
   *
   * @throws {SyntaxError} If one is absent or of another shape.
   */
  takeParameters(config: ModelConfig, prefix: string): Parameters {
    const taken = parameterSpecs(config).map(({ name, shape }) => this.#take(prefix + name, shape));
    const parameters = new Parameters(config);
    parameters.specs.forEach(({ offset }, i) => parameters.data.set(taken[i], offset));
    return parameters;
  }

  /**
   * The state carried from batch to batch.
   *
   * @throws {SyntaxError} If it is absent or of another shape.
   */
  takeState(config: ModelConfig, batchSize: number): State {
    const shape = stateShape(config, batchSize);
    const h = this.#take("state.h", shape);
    return { batchSize, h, c: config.cell === "lstm" ? this.#take("state.c", shape) : new Float32Array(0) };
  }

  /**
   * Checks that no tensor is left.
   *
   * @throws {SyntaxError} Naming those that are.
   */
  requireEmpty(): void {
    if (this.#left.size === 0) return;
    const names = [...this.#left.keys()].slice(0, 3).join(", ");
    throw new SyntaxError(
      `Cannot read ${this.#source} as every tensor must belong to its model: current value is ${names}`,
    );
  }

  #take(name: string, shape: readonly number[]): Float32Array {
    const tensor = this.#left.get(name);
    const found = tensor ? `[${tensor.shape.join(", ")}]` : "none";
    const expected = `[${shape.join(", ")}]`;
    if (!tensor || found !== expected) {
      throw new SyntaxError(
        `Cannot read ${this.#source} as ${name} must have shape ${expected}: current value is ${found}`,
      );
    }
    this.#left.delete(name);
    return tensor.data;
  }
}
