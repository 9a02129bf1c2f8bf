/**
 * Writes a model's weights for PyTorch: `torch.nn.LSTM` (or `nn.RNN`) and `nn.Linear` load them by name.
 * `lib/weights/README.md` has the Python code.
 *
 * @module
 */

import type { Checkpoint } from "../../training/checkpoint/checkpoint.ts";
import { encodeSafetensors, type Tensor } from "../../training/checkpoint/safetensors.ts";

/**
 * Encodes the weights as float32 safetensors, with what Python needs to use them as metadata: `symbols`, a JSON list
 * with the text of each id, and `config`. The same model gives the same bytes.
 *
 * @example
 * ```ts
 * import { encodeTorch } from "./encode_torch.ts";
 * import { decodeSafetensors } from "../../training/checkpoint/safetensors.ts";
 * import { createModel } from "../../nn/model.ts";
 * import { Random } from "../../nn/random.ts";
 * import { Vocabulary } from "../../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const vocabulary = new Vocabulary("ab");
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 4, numLayers: 1 } as const;
 * const bytes = encodeTorch({ model: createModel(config, new Random(1)), vocabulary });
 * const { tensors, metadata } = decodeSafetensors(bytes, "memory");
 * assertEquals(tensors.get("lstm.weight_ih_l0")?.shape, [16, 6]);
 * assertEquals(JSON.parse(metadata.symbols), ["⟨unknown⟩", "⟨end⟩", "⟨A⟩", "⟨B⟩", "a", "b"]);
 * ```
 */
export function encodeTorch(
  { model, vocabulary }: Pick<Checkpoint, "model" | "vocabulary">,
): Uint8Array<ArrayBuffer> {
  const { config, parameters } = model;
  const tensors = new Map<string, Tensor>(
    parameters.specs.map(({ name, shape }) => [name, { shape, data: parameters.view(name) }]),
  );
  const symbols = Array.from({ length: vocabulary.size }, (_, id) => vocabulary.symbol(id));
  const metadata = { format: "pt", config: JSON.stringify(config), symbols: JSON.stringify(symbols) };
  return encodeSafetensors({ tensors, metadata });
}
