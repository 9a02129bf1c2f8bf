/**
 * Writes a model as ONNX, for onnxruntime and anything else that runs such graphs.
 *
 * One graph serves for a single step and for a whole text, as the number of symbols is variable:
 *
 * | | name | type and shape | |
 * |---|---|---|---|
 * | in | `ids` | int64 (T, B) | the symbols read |
 * | in | `h0`, `c0` | float (L, B, H) | the memory before; zeros at the start. A simple RNN has no `c0` |
 * | out | `logits` | float (T, B, V) | scores of the next symbol after each one |
 * | out | `hn`, `cn` | float (L, B, H) | the memory after, to be fed back as `h0`, `c0` |
 *
 * The metadata has `symbols`, a JSON list with the text of each id, and `kind`.
 *
 * @module
 */

import { gateCount } from "../../nn/parameters.ts";
import type { Model } from "../../nn/model.ts";
import type { Checkpoint } from "../../training/checkpoint/checkpoint.ts";
import { constant, node, port } from "./graph.ts";
import { encodeMessage, type Message } from "./protobuf.ts";

/** The version of the file format, and of the operators: both known since 2020. */
const IR_VERSION = 7, OPSET = 13;

/** ONNX's order of the gates i, f, g, o: input, output, forget, candidate. */
const GATE_ORDER = { lstm: [0, 3, 1, 2], rnn: [0] } as const;

/**
 * Encodes a model with its vocabulary; the same model gives the same bytes.
 *
 * @example
 * ```ts
 * import { encodeOnnx } from "./encode_onnx.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { Vocabulary } from "../../text/vocabulary.ts";
 * import { assert } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("abc");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 4, numLayers: 2 } as const;
 * const model = createModel(config, new Random(1));
 * const bytes = encodeOnnx({ model, vocabulary, kind: "text" });
 * assert(bytes.length > model.parameters.data.byteLength);
 * ```
 */
export function encodeOnnx(
  { model, vocabulary, kind }: Pick<Checkpoint, "model" | "vocabulary"> & Pick<Checkpoint["info"], "kind">,
): Uint8Array<ArrayBuffer> {
  const symbols = Array.from({ length: vocabulary.size }, (_, id) => vocabulary.symbol(id));
  const metadata = { symbols: JSON.stringify(symbols), kind };
  return encodeMessage([
    [1, IR_VERSION],
    [2, "Cellmate"],
    [7, graphOf(model)],
    [8, [[1, ""], [2, OPSET]]],
    ...Object.entries(metadata).map(([key, value]) => [14, [[1, key], [2, value]]] as const),
  ]);
}

function graphOf(model: Model): Message {
  const { cell, vocabularySize: V, hiddenSize: H, numLayers: L } = model.config;
  const states = cell === "lstm" ? ["h", "c"] : ["h"];
  const layers = Array.from({ length: L }, (_, l) => l);
  const nodes = [
    node("OneHot", { inputs: ["ids", "size", "zero_one"], outputs: ["input_l0"] }),
    ...states.map((s) => splitState(s, L)),
    ...layers.flatMap((l) => layerNodes(model, l)),
    ...states.map((s) =>
      node("Concat", {
        inputs: layers.map((l) => `${s}n_l${l}`),
        outputs: [`${s}n`],
        attributes: { axis: 0 },
      })
    ),
    node("MatMul", { inputs: [`input_l${L}`, "decoder.weight"], outputs: ["scores"] }),
    node("Add", { inputs: ["scores", "decoder.bias"], outputs: ["logits"] }),
  ];
  const constants = [
    constant("size", { shape: [], data: BigInt64Array.of(BigInt(V)) }),
    constant("zero_one", { shape: [2], data: Float32Array.of(0, 1) }),
    constant("direction", { shape: [1], data: BigInt64Array.of(1n) }),
    ...layers.flatMap((l) => layerConstants(model, l)),
    constant("decoder.weight", {
      shape: [H, V],
      data: transpose(model.parameters.view("decoder.weight"), V),
    }),
    constant("decoder.bias", { shape: [V], data: model.parameters.view("decoder.bias") }),
  ];
  const memory = (suffix: string) =>
    states.map((s) => port(s + suffix, { type: "float", shape: [L, "batch", H] }));
  const inputs = [port("ids", { type: "int64", shape: ["time", "batch"] }), ...memory("0")];
  const outputs = [port("logits", { type: "float", shape: ["time", "batch", V] }), ...memory("n")];
  return [
    ...nodes.map((one) => [1, one] as const),
    [2, "cellmate"],
    ...constants.map((one) => [5, one] as const),
    ...inputs.map((one) => [11, one] as const),
    ...outputs.map((one) => [12, one] as const),
  ];
}

/** Cuts the memory of all layers, (L, B, H), into one (1, B, H) for each. */
function splitState(state: string, layers: number): Message {
  const outputs = Array.from({ length: layers }, (_, l) => `${state}0_l${l}`);
  return node("Split", { inputs: [`${state}0`], outputs, attributes: { axis: 0 } });
}

/** One layer, and the removal of ONNX's axis for a second direction. */
function layerNodes({ config }: Model, l: number): Message[] {
  const { cell, hiddenSize } = config;
  const weights = [`input_l${l}`, `weight_ih_l${l}`, `weight_hh_l${l}`, `bias_l${l}`];
  const lstm = cell === "lstm";
  return [
    node(lstm ? "LSTM" : "RNN", {
      inputs: [...weights, "", `h0_l${l}`, ...lstm ? [`c0_l${l}`] : []],
      outputs: [`output_l${l}`, `hn_l${l}`, ...lstm ? [`cn_l${l}`] : []],
      attributes: { hidden_size: hiddenSize },
    }),
    node("Squeeze", { inputs: [`output_l${l}`, "direction"], outputs: [`input_l${l + 1}`] }),
  ];
}

/** W (1, G·H, D), R (1, G·H, H) and both biases (1, 2·G·H) of a layer, with the gates in ONNX's order. */
function layerConstants({ config, parameters }: Model, l: number): Message[] {
  const { cell, vocabularySize, hiddenSize: H } = config;
  const D = l === 0 ? vocabularySize : H, rows = gateCount(config) * H;
  const take = (name: string) => reorderGates(parameters.view(`${cell}.${name}_l${l}`), GATE_ORDER[cell]);
  const biases = new Float32Array(2 * rows);
  biases.set(take("bias_ih"));
  biases.set(take("bias_hh"), rows);
  return [
    constant(`weight_ih_l${l}`, { shape: [1, rows, D], data: take("weight_ih") }),
    constant(`weight_hh_l${l}`, { shape: [1, rows, H], data: take("weight_hh") }),
    constant(`bias_l${l}`, { shape: [1, 2 * rows], data: biases }),
  ];
}

/** Puts the row blocks of the gates into the given order. */
function reorderGates(tensor: Float32Array, order: readonly number[]): Float32Array {
  const size = tensor.length / order.length;
  const sorted = new Float32Array(tensor.length);
  order.forEach((from, to) => sorted.set(tensor.subarray(from * size, (from + 1) * size), to * size));
  return sorted;
}

/** (rows, columns) as (columns, rows). */
function transpose(matrix: Float32Array, rows: number): Float32Array {
  const columns = matrix.length / rows;
  const turned = new Float32Array(matrix.length);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) turned[j * rows + i] = matrix[i * columns + j];
  }
  return turned;
}
