/**
 * All weights of a model, packed for the kernels.
 *
 * @module
 */

import type { ModelConfig } from "../model.ts";
import { gateCount, parameterSpecs } from "../parameters.ts";
import { type Arena, LANES, panelCount, ROW_BYTES } from "./arena.ts";
import type { Kernels } from "./kernels/kernels.ts";
import { PackedMatrix } from "./packed_matrix.ts";
import { share, type Thread } from "./thread.ts";

/** The logit of a padding symbol: its probability is 0. */
export const PADDING_LOGIT = -1e30;

/** One layer's packed weights. */
export interface PackedLayer {
  /**
   * weight_ih. For the first layer, a table whose row v is what symbol v adds to the gates, both biases included: the
   * input is one-hot, so its product is a look-up.
   */
  readonly input: PackedMatrix;
  /** weight_hh */
  readonly recurrent: PackedMatrix;
  /** Address of bias_ih + bias_hh, each gate padded to whole panels. */
  readonly bias: number;
}

/** Where each tensor starts in a flat array, in bytes. */
export function tensorOffsets(config: ModelConfig): ReadonlyMap<string, number> {
  return new Map(parameterSpecs(config).map(({ name, offset }) => [name, offset * 4]));
}

/** The packed weights of a model, and how to pack them from the flat array. */
export class PackedModel {
  readonly config: ModelConfig;
  readonly layers: readonly PackedLayer[];
  /** decoder.weight */
  readonly decoder: PackedMatrix;
  /** Address of decoder.bias, padded with {@linkcode PADDING_LOGIT}. */
  readonly decoderBias: number;
  readonly #backward: boolean;
  readonly #offsets: ReadonlyMap<string, number>;

  /** @param options.backward Whether the gradient will be needed too. */
  constructor(arena: Arena, config: ModelConfig, options: { readonly backward: boolean }) {
    const { hiddenSize: H, vocabularySize: V, numLayers: L } = config;
    const blocks = gateCount(config);
    this.config = config;
    this.#backward = options.backward;
    this.#offsets = tensorOffsets(config);
    const square = { blocks, blockRows: H, columns: H, padColumns: true };
    this.layers = Array.from({ length: L }, (_, l) => ({
      input: l === 0
        ? new PackedMatrix(arena, { ...square, columns: V, padColumns: false }, { backward: false })
        : new PackedMatrix(arena, square, options),
      recurrent: new PackedMatrix(arena, square, options),
      bias: arena.floats(blocks * panelCount(H) * LANES),
    }));
    this.decoder = new PackedMatrix(
      arena,
      { blocks: 1, blockRows: V, columns: H, padColumns: true },
      options,
    );
    this.decoderBias = arena.floats(panelCount(V) * LANES);
  }

  /** Packs this thread's share of the weights from the flat array at `parameters`. */
  pack(kernels: Kernels, parameters: number, thread: Thread): void {
    for (const _ of this.packInPieces(kernels, parameters, thread));
  }

  /** The same, a panel at a time. */
  *packInPieces(kernels: Kernels, parameters: number, thread: Thread): Generator<void> {
    const { cell, numLayers: L } = this.config;
    const at = (name: string) => parameters + this.#offsets.get(name)!;
    for (let l = 0; l < L; l++) {
      const { input, recurrent, bias } = this.layers[l];
      const [start, end] = share(recurrent.rowPanels, thread);
      for (let panel = start; panel < end; panel++) {
        input.packForward(kernels, at(`${cell}.weight_ih_l${l}`), panel);
        recurrent.packForward(kernels, at(`${cell}.weight_hh_l${l}`), panel);
        const { row, count } = recurrent.panelRows(panel);
        const sum = bias + panel * ROW_BYTES;
        addVectors(
          kernels,
          sum,
          at(`${cell}.bias_ih_l${l}`) + row * 4,
          at(`${cell}.bias_hh_l${l}`) + row * 4,
          count,
        );
        if (l === 0) {
          kernels.addToRows(input.forward + panel * input.forwardBytes, sum, input.shape.columns);
        }
        yield;
      }
      if (!this.#backward) continue;
      if (l > 0) this.#packBackward(kernels, input, at(`${cell}.weight_ih_l${l}`), thread);
      this.#packBackward(kernels, recurrent, at(`${cell}.weight_hh_l${l}`), thread);
    }
    this.#packDecoder(kernels, at("decoder.weight"), at("decoder.bias"), thread);
  }

  #packDecoder(kernels: Kernels, weight: number, bias: number, thread: Thread): void {
    const { decoder, decoderBias } = this;
    const [start, end] = share(decoder.rowPanels, thread);
    for (let panel = start; panel < end; panel++) {
      decoder.packForward(kernels, weight, panel);
      const { row, count } = decoder.panelRows(panel);
      const floats = new Float32Array(kernels.memory.buffer, decoderBias + panel * ROW_BYTES, LANES);
      floats.fill(PADDING_LOGIT).set(new Float32Array(kernels.memory.buffer, bias + row * 4, count));
    }
    if (this.#backward) this.#packBackward(kernels, decoder, weight, thread);
  }

  #packBackward(kernels: Kernels, matrix: PackedMatrix, source: number, thread: Thread): void {
    const [start, end] = share(matrix.columnPanels, thread);
    for (let panel = start; panel < end; panel++) matrix.packBackward(kernels, source, panel);
  }
}

/** target = a + b for up to 16 floats. */
function addVectors(kernels: Kernels, target: number, a: number, b: number, count: number): void {
  const { buffer } = kernels.memory;
  const sum = new Float32Array(buffer, target, count);
  const [left, right] = [new Float32Array(buffer, a, count), new Float32Array(buffer, b, count)];
  for (let i = 0; i < count; i++) sum[i] = left[i] + right[i];
}
