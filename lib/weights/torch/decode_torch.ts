/**
 * Reads a character model that was trained with PyTorch.
 *
 * @module
 */

import { gateCount, Parameters } from "../../nn/parameters.ts";
import type { Model, ModelConfig } from "../../nn/model.ts";
import { FIRST_CHARACTER, Vocabulary } from "../../text/vocabulary.ts";
import type { Tensor } from "../../training/checkpoint/safetensors.ts";
import { findTorchLayers, type TorchLayers, type TorchMatrix } from "./torch_layers.ts";

/** A score so low that its symbol is never sampled: the bias of the marks that the model has never seen. */
const NEVER = -10_000;

/** A model from PyTorch. */
export interface TorchModel {
  /** Its sizes and weights, in Cellmate's layout. */
  readonly model: Model;
  /** Its characters, in Cellmate's order. */
  readonly vocabulary: Vocabulary;
  /** Whether it knows Cellmate's marks, without which it can continue text, but not chat. */
  readonly hasMarks: boolean;
}

/**
 * Makes a model from a PyTorch state dict.
 *
 * Cellmate's ids 0 to 3 are marks (unknown, end of turn, speakers A and B) and its characters ascend from id 4. So
 * the rows and columns of each id move to where its character belongs; the marks, which the model has never read, get
 * weights of 0 and are never written. An embedding is multiplied into the first layer: W·E is the same model for
 * one-hot vectors.
 *
 * @param tensors The state dict of one `nn.LSTM` or `nn.RNN` (tanh), one `nn.Linear` and perhaps an `nn.Embedding`.
 * @param options.symbols The character of each of its ids, as given by `parseSymbols()`. If there are four more ids,
 * the first four are taken as Cellmate's marks.
 * @param options.source The file's name, for messages.
 * @throws {SyntaxError} If the tensors are not such a model, or it has another number of symbols.
 *
 * @example
 * ```ts
 * import { decodeTorch } from "./decode_torch.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const zeros = (...shape: number[]) => ({ shape, data: new Float32Array(shape.reduce((n, size) => n * size)) });
 * const tensors = new Map([
 *   ["rnn.weight_ih_l0", zeros(8, 3)],
 *   ["rnn.weight_hh_l0", zeros(8, 2)],
 *   ["out.weight", zeros(3, 2)],
 *   ["out.bias", { shape: [3], data: Float32Array.of(3, 1, 2) }],
 * ]);
 * const { model, vocabulary } = decodeTorch(tensors, { symbols: ["c", "a", "b"], source: "mine" });
 * assertEquals(vocabulary.characters, ["a", "b", "c"]);
 * assertEquals([...model.parameters.view("decoder.bias")].slice(4), [1, 2, 3]);
 * ```
 */
export function decodeTorch(
  tensors: ReadonlyMap<string, Tensor>,
  options: { readonly symbols: readonly string[]; readonly source: string },
): TorchModel {
  const { symbols, source } = options;
  const layers = findTorchLayers(tensors, source);
  const found = layers.decoder.weight.shape[0];
  const marks = found - symbols.length;
  const read = layers.embedding?.shape[0] ?? layers.recurrent[0].input.weight.shape[1];
  if ((marks !== 0 && marks !== FIRST_CHARACTER) || read !== found) {
    throw new SyntaxError(
      `Cannot read ${source} as a PyTorch model: expected ${symbols.length} symbols as in the vocabulary (or ` +
        `${
          symbols.length + FIRST_CHARACTER
        }, with Cellmate's four marks first), found that it reads ${read} and ` +
        `writes ${found}`,
    );
  }
  const vocabulary = new Vocabulary(symbols);
  /** Where each id of the PyTorch model goes. */
  const ids = Array.from(
    { length: found },
    (_, id) => id < marks ? id : vocabulary.idOf(symbols[id - marks]),
  );
  const { cell, hiddenSize, recurrent } = layers;
  const config: ModelConfig = {
    cell,
    vocabularySize: vocabulary.size,
    hiddenSize,
    numLayers: recurrent.length,
  };
  const model = { config, parameters: layOut(config, { layers, ids, source }) };
  return { model, vocabulary, hasMarks: marks > 0 };
}

function layOut(
  config: ModelConfig,
  { layers, ids, source }: { layers: TorchLayers; ids: readonly number[]; source: string },
): Parameters {
  const { cell, vocabularySize: V, hiddenSize: H } = config;
  const parameters = new Parameters(config), rows = gateCount(config) * H;
  layers.recurrent.forEach(({ input, hidden }, l) => {
    const D = l > 0 ? H : layers.embedding?.shape[1] ?? ids.length;
    requireShape(input, [rows, D], `weight_ih_l${l} of ${source}`);
    requireShape(hidden, [rows, H], `weight_hh_l${l} of ${source}`);
    const fromBelow = parameters.view(`${cell}.weight_ih_l${l}`);
    if (l > 0) fromBelow.set(input.weight.data);
    else spreadColumns(fromBelow, { columns: oneHotColumns(input.weight, layers.embedding), ids, V });
    parameters.view(`${cell}.weight_hh_l${l}`).set(hidden.weight.data);
    if (input.bias) parameters.view(`${cell}.bias_ih_l${l}`).set(input.bias.data);
    if (hidden.bias) parameters.view(`${cell}.bias_hh_l${l}`).set(hidden.bias.data);
  });
  requireShape(layers.decoder, [ids.length, H], `the decoder of ${source}`);
  const weight = parameters.view("decoder.weight");
  const bias = parameters.view("decoder.bias").fill(NEVER);
  ids.forEach((id, from) => {
    weight.set(layers.decoder.weight.data.subarray(from * H, (from + 1) * H), id * H);
    bias[id] = layers.decoder.bias?.data[from] ?? 0;
  });
  return parameters;
}

/** The first layer's weights as columns, one per id: W itself, or W·Eᵀ if the ids are embedded first. */
function oneHotColumns(weight: Tensor, embedding: Tensor | undefined): Float64Array[] {
  const [rows, D] = weight.shape, count = embedding?.shape[0] ?? D;
  return Array.from({ length: count }, (_, id) => {
    const column = new Float64Array(rows);
    for (let i = 0; i < rows; i++) {
      if (!embedding) column[i] = weight.data[i * D + id];
      else for (let j = 0; j < D; j++) column[i] += weight.data[i * D + j] * embedding.data[id * D + j];
    }
    return column;
  });
}

/** Writes each id's column to its place in a matrix of V columns; the others stay 0. */
function spreadColumns(
  matrix: Float32Array,
  { columns, ids, V }: { columns: readonly Float64Array[]; ids: readonly number[]; V: number },
): void {
  columns.forEach((column, from) => column.forEach((value, i) => matrix[i * V + ids[from]] = value));
}

function requireShape({ weight, bias }: TorchMatrix, shape: readonly number[], what: string): void {
  const fits = String(weight.shape) === String(shape) && (!bias || String(bias.shape) === String(shape[0]));
  if (fits) return;
  throw new SyntaxError(
    `Cannot read ${what} as its shape must be [${shape.join(", ")}]: current value is [${
      weight.shape.join(", ")
    }]`,
  );
}
