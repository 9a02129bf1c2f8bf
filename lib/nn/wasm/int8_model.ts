/**
 * A model's weights as `int8Product` reads them; see `quantizeLayers()` for what is quantized and what is not.
 *
 * @module
 */

import { activationScale } from "../quantized/activations.ts";
import { quantizeMatrix } from "../quantized/quantized_matrix.ts";
import type { Model } from "../model.ts";
import { gateCount } from "../parameters.ts";
import { type Arena, LANES, panelCount } from "./arena.ts";
import { PAIR_BYTES } from "./kernels/int8_product.ts";
import { type MatrixShape, panelRows } from "./packed_matrix.ts";
import { PADDING_LOGIT } from "./packed_model.ts";

/** Added to the weights that share a 16-bit integer with another one, so that they are not negative. */
const OFFSET = 128;

/** Where one matrix of int8 weights is. */
export interface Int8Matrix {
  readonly address: number;
  /** Panels of 32 columns. */
  readonly panels: number;
  readonly panelBytes: number;
  /** Address of what one step of each column's sums is worth. */
  readonly scales: number;
  /** Panels of x: k's in sixteens. */
  readonly chunks: number;
  /** What h = 1 is in x. */
  readonly activationScale: number;
}

/** One layer's weights. */
export interface Int8Layer {
  /** Undefined for the first layer. */
  readonly input: Int8Matrix | undefined;
  readonly recurrent: Int8Matrix;
  /** Address of bias_ih + bias_hh, for all columns of the weights. */
  readonly bias: number;
}

/** The memory plan of a model's int8 weights; every address is in bytes. */
export class Int8Model {
  readonly layers: readonly Int8Layer[];
  /** Address of the first layer's table: row v is what symbol v adds to the gates, both biases included. */
  readonly table: number;
  /** Address of decoder.weight as panels of floats, and of decoder.bias. */
  readonly decoder: number;
  readonly decoderBias: number;
  readonly #model: Model;
  readonly #square: MatrixShape;

  constructor(arena: Arena, model: Model) {
    const { hiddenSize: H, vocabularySize: V, numLayers: L } = model.config;
    const blocks = gateCount(model.config), panels = blocks * panelCount(H);
    const evenPanels = panels + panels % 2;
    this.#model = model;
    this.#square = { blocks, blockRows: H, columns: H, padColumns: true };
    this.table = arena.floats(panels * LANES * V);
    this.layers = Array.from({ length: L }, (_, l) => ({
      input: l > 0 ? allocate(arena, this.#square) : undefined,
      recurrent: allocate(arena, this.#square),
      bias: arena.floats(evenPanels * LANES),
    }));
    this.decoder = arena.floats(panelCount(V) * LANES * panelCount(H) * LANES);
    this.decoderBias = arena.floats(panelCount(V) * LANES);
  }

  /** Quantizes and packs all weights, some rows at a time. */
  *pack(memory: WebAssembly.Memory): Generator<void> {
    const { config, parameters } = this.#model, { cell, hiddenSize: H, vocabularySize: V } = config;
    const floats = new Float32Array(memory.buffer), shape = this.#square;
    const weights = (name: string) => parameters.view(`${cell}.${name}`);
    for (const [l, { input, recurrent, bias }] of this.layers.entries()) {
      yield* packInt8(memory, recurrent, { shape, weights: weights(`weight_hh_l${l}`) });
      if (input) yield* packInt8(memory, input, { shape, weights: weights(`weight_ih_l${l}`) });
      const [a, b] = ["ih", "hh"].map((name) => weights(`bias_${name}_l${l}`));
      const sum = a.map((value, i) => value + b[i]);
      packFloats(floats, bias, { shape: { ...shape, columns: 1 }, rows: sum, paddedColumns: 1 });
      if (l > 0) continue;
      const table = weights("weight_ih_l0").slice();
      for (let i = 0; i < table.length; i++) table[i] += sum[Math.floor(i / V)];
      packFloats(floats, this.table, { shape: { ...shape, columns: V }, rows: table, paddedColumns: V });
      yield;
    }
    const rows = parameters.view("decoder.weight"), paddedColumns = panelCount(H) * LANES;
    packFloats(floats, this.decoder, {
      shape: { blocks: 1, blockRows: V, columns: H, padColumns: true },
      rows,
      paddedColumns,
    });
    const bias = floats.subarray(this.decoderBias / 4, this.decoderBias / 4 + panelCount(V) * LANES);
    bias.fill(PADDING_LOGIT).set(parameters.view("decoder.bias"));
  }
}

function allocate(arena: Arena, { blocks, blockRows, columns }: MatrixShape): Int8Matrix {
  const panels = Math.ceil(blocks * panelCount(blockRows) / 2), chunks = panelCount(columns);
  const panelBytes = chunks * LANES / 2 * PAIR_BYTES;
  return {
    address: arena.bytes(panels * panelBytes),
    panels,
    panelBytes,
    scales: arena.floats(panels * 2 * LANES),
    chunks,
    activationScale: activationScale(columns),
  };
}

/** Quantizes and packs one matrix, a panel at a time; padding columns have scale 0. */
function* packInt8(
  memory: WebAssembly.Memory,
  target: Int8Matrix,
  { shape, weights }: { readonly shape: MatrixShape; readonly weights: Float32Array },
): Generator<void> {
  const { columns } = shape;
  const bytes = new Uint8Array(memory.buffer), floats = new Float32Array(memory.buffer);
  for (let panel = 0; panel < shape.blocks * panelCount(shape.blockRows); panel++) {
    const { row, count } = panelRows(shape, panel), isHigh = panel % 2;
    const rows = weights.subarray(row * columns, (row + count) * columns);
    const { values, scales } = quantizeMatrix(rows, { rows: count, columns });
    const start = target.address + (panel >> 1) * target.panelBytes + isHigh;
    for (let lane = 0; lane < count; lane++) {
      const from = lane * columns, to = start + lane * 4, offset = isHigh ? 0 : OFFSET;
      for (let k = 0; k < columns; k++) {
        bytes[to + (k >> 1) * PAIR_BYTES + (k & 1) * 2] = values[from + k] + offset;
      }
      floats[target.scales / 4 + panel * LANES + lane] = scales[lane] / target.activationScale;
    }
    yield;
  }
}

/** Packs row-major floats as panels `[rows/16][paddedColumns][16]`. */
function packFloats(
  floats: Float32Array,
  address: number,
  { shape, rows, paddedColumns }: {
    readonly shape: MatrixShape;
    readonly rows: Float32Array;
    readonly paddedColumns: number;
  },
): void {
  const { blocks, blockRows, columns } = shape;
  for (let panel = 0; panel < blocks * panelCount(blockRows); panel++) {
    const { row, count } = panelRows(shape, panel);
    const start = address / 4 + panel * paddedColumns * LANES;
    for (let lane = 0; lane < count; lane++) {
      const from = (row + lane) * columns;
      for (let k = 0; k < columns; k++) floats[start + k * LANES + lane] = rows[from + k];
    }
  }
}
