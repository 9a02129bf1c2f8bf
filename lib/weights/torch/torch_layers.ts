/**
 * Finds the layers of a character model among the tensors of a PyTorch state dict, whatever the modules are called.
 *
 * @module
 */

import type { Tensor } from "../../training/checkpoint/safetensors.ts";

/** A weight matrix, (rows, columns), and perhaps a bias, (rows). */
export interface TorchMatrix {
  readonly weight: Tensor;
  readonly bias?: Tensor;
}

/** What a character model is made of in PyTorch. */
export interface TorchLayers {
  readonly cell: "lstm" | "rnn";
  /** H. */
  readonly hiddenSize: number;
  /** Per layer: the weights from below, (G·H, D), and from the previous step, (G·H, H). */
  readonly recurrent: readonly { readonly input: TorchMatrix; readonly hidden: TorchMatrix }[];
  /** `nn.Embedding`, (V, D); absent if the model reads one-hot vectors. */
  readonly embedding?: Tensor;
  /** `nn.Linear`, (V, H). */
  readonly decoder: TorchMatrix;
}

/** Parts of `nn.LSTM` that have no counterpart here, by what their tensors' names contain. */
const UNSUPPORTED = [
  ["_reverse", "reads in one direction: this one is bidirectional"],
  ["weight_hr_", "has no projection: this one has proj_size"],
] as const;

/**
 * Finds the layers in a state dict.
 *
 * @param tensors Its tensors by name.
 * @param source The file's name, for messages.
 * @throws {SyntaxError} If it is not one `nn.LSTM` or `nn.RNN`, one `nn.Linear` and at most one `nn.Embedding`.
 */
export function findTorchLayers(tensors: ReadonlyMap<string, Tensor>, source: string): TorchLayers {
  const names = [...tensors.keys()];
  for (const [part, rule] of UNSUPPORTED) {
    if (names.some((name) => name.includes(part))) throw problem(source, `a model that ${rule}`);
  }
  const firsts = names.filter((name) => name.endsWith("weight_ih_l0"));
  if (firsts.length !== 1) {
    throw problem(
      source,
      `one nn.LSTM or nn.RNN, found ${firsts.length} among ${names.slice(0, 8).join(", ")}`,
    );
  }
  const prefix = firsts[0].slice(0, -"weight_ih_l0".length);
  const left = new Map(tensors);
  const take = (name: string): TorchMatrix | undefined => {
    const weight = left.get(name), bias = left.get(name.replace("weight", "bias"));
    left.delete(name);
    left.delete(name.replace("weight", "bias"));
    return weight && { weight, ...bias && { bias } };
  };
  const recurrent = [];
  for (let l = 0; left.has(`${prefix}weight_ih_l${l}`); l++) {
    const input = take(`${prefix}weight_ih_l${l}`)!, hidden = take(`${prefix}weight_hh_l${l}`);
    if (!hidden) {
      throw problem(source, `${prefix}weight_hh_l${l} beside ${prefix}weight_ih_l${l}, found none`);
    }
    recurrent.push({ input, hidden });
  }
  const [rows, hiddenSize] = recurrent[0].hidden.weight.shape;
  const gates = rows / hiddenSize;
  if (gates !== 4 && gates !== 1) {
    const what = gates === 3 ? "those of a GRU" : `${gates} times`;
    throw problem(source, `4 or 1 times as many rows as units (LSTM or simple RNN), found ${what}`);
  }
  const matrices = [...left.keys()].filter((name) =>
    left.get(name)!.shape.length === 2 && name.endsWith("weight")
  );
  const inputSize = recurrent[0].input.weight.shape[1];
  const decoderName = pickDecoder(matrices, left, hiddenSize);
  const decoder = decoderName === undefined ? undefined : take(decoderName);
  const embeddingName = matrices.find((name) => left.get(name)?.shape[1] === inputSize);
  const embedding = embeddingName === undefined ? undefined : take(embeddingName)!.weight;
  if (!decoder || left.size > 0) {
    const found = left.size > 0 ? `also ${[...left.keys()].slice(0, 4).join(", ")}` : "none";
    throw problem(
      source,
      `one nn.Linear from ${hiddenSize} units to the symbols after the recurrent layers, found ${found}`,
    );
  }
  return {
    cell: gates === 4 ? "lstm" : "rnn",
    hiddenSize,
    recurrent,
    ...embedding && { embedding },
    decoder,
  };
}

/** The matrix from H to V: one with a bias if there is one, as an embedding has none; else the last. */
function pickDecoder(
  matrices: readonly string[],
  tensors: ReadonlyMap<string, Tensor>,
  hiddenSize: number,
): string | undefined {
  const fitting = matrices.filter((name) => tensors.get(name)!.shape[1] === hiddenSize);
  return fitting.find((name) => tensors.has(name.replace(/weight$/, "bias"))) ?? fitting.at(-1);
}

function problem(source: string, expected: string): SyntaxError {
  return new SyntaxError(`Cannot read ${source} as a PyTorch model: expected ${expected}`);
}
