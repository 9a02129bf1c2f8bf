import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { decodeCheckpoint, encodeCheckpoint } from "../../../../lib/training/checkpoint/checkpoint.ts";
import {
  decodeSafetensors,
  encodeSafetensors,
  type Tensor,
} from "../../../../lib/training/checkpoint/safetensors.ts";
import { tinyCheckpoint } from "../../../support/models/checkpoints.ts";

for (const options of [{}, { cell: "rnn" }, { ema: 0.99 }] as const) {
  Deno.test(`decodeCheckpoint() gives back everything, ${JSON.stringify(options)}`, () => {
    const checkpoint = tinyCheckpoint(options);
    const bytes = encodeCheckpoint(checkpoint);
    const read = decodeCheckpoint(bytes, "x");
    assertEquals(read.info, checkpoint.info);
    assertEquals(read.vocabulary.characters, checkpoint.vocabulary.characters);
    assertEquals(read.model, checkpoint.model);
    assertEquals(read.training, checkpoint.training);
    assertEquals(encodeCheckpoint(read), bytes);
  });
}

Deno.test("encodeCheckpoint() uses PyTorch's names and shapes and keeps both biases", () => {
  const { training: _, ...model } = tinyCheckpoint();
  const { tensors } = decodeSafetensors(encodeCheckpoint(model), "x");
  const shapes = Object.fromEntries([...tensors].map(([name, { shape }]) => [name, shape]));
  assertEquals(shapes, {
    "lstm.weight_ih_l0": [12, 7],
    "lstm.weight_hh_l0": [12, 3],
    "lstm.bias_ih_l0": [12],
    "lstm.bias_hh_l0": [12],
    "lstm.weight_ih_l1": [12, 3],
    "lstm.weight_hh_l1": [12, 3],
    "lstm.bias_ih_l1": [12],
    "lstm.bias_hh_l1": [12],
    "decoder.weight": [7, 3],
    "decoder.bias": [7],
  });
});

Deno.test("encodeCheckpoint() stores the weights under PyTorch's names and their average beside them", () => {
  const checkpoint = tinyCheckpoint({ ema: 0.99 });
  const { model, training } = checkpoint;
  const { tensors } = decodeSafetensors(encodeCheckpoint(checkpoint), "x");
  assertEquals(tensors.get("decoder.bias")!.data, training!.weights!.view("decoder.bias"));
  assertEquals(tensors.get("ema.decoder.bias")!.data, model.parameters.view("decoder.bias"));
});

Deno.test("encodeCheckpoint() as F16 loads back within half precision", () => {
  const { training: _, ...checkpoint } = tinyCheckpoint();
  const read = decodeCheckpoint(encodeCheckpoint(checkpoint, { elementType: "F16" }), "x");
  const [a, b] = [checkpoint.model.parameters.data, read.model.parameters.data];
  a.forEach((value, i) => assertAlmostEquals(b[i], value, Math.abs(value) / 2048 + 1e-7));
});

/** A whole checkpoint's bytes after a change to its metadata or tensors. */
function changed(
  change: (metadata: Record<string, string>, tensors: Map<string, Tensor>) => void,
): Uint8Array {
  const { tensors, metadata } = decodeSafetensors(encodeCheckpoint(tinyCheckpoint()), "x");
  const copies = [new Map(tensors), { ...metadata }] as const;
  change(copies[1], copies[0]);
  return encodeSafetensors({ tensors: copies[0], metadata: copies[1] });
}

/** Sets one field in a metadata text. */
function set(text: string, field: string, value: unknown): string {
  return JSON.stringify({ ...JSON.parse(text), [field]: value });
}

const bad: readonly (readonly [what: string, bytes: Uint8Array, message: string])[] = [
  [
    "another program's file",
    changed((m) => delete m.cellmate),
    "must say cellmate version 1: current value is none",
  ],
  ["another version", changed((m) => m.cellmate = "9"), "current value is 9"],
  ["no config", changed((m) => delete m.config), "config in bad.safetensors as it must be present"],
  [
    "a config that is no JSON",
    changed((m) => m.config = "{"),
    "config in bad.safetensors as it must be JSON",
  ],
  ["a config that is null", changed((m) => m.config = "null"), "cell must be one of lstm, rnn"],
  ["a doubled key", changed((m) => m.config = m.config.replace("{", '{"cell":"rnn",')), 'value is "cell"'],
  ["an unknown cell", changed((m) => m.config = set(m.config, "cell", "gru")), 'current value is "gru"'],
  ["a fractional size", changed((m) => m.config = set(m.config, "hiddenSize", 2.5)), "hiddenSize must be"],
  ["a billion layers", changed((m) => m.config = set(m.config, "numLayers", 1e9)), "numLayers must be"],
  [
    "a huge size",
    changed((m) => m.config = set(m.config, "hiddenSize", 1e9)),
    "must have shape [4000000000, 7]",
  ],
  ["another size", changed((m) => m.config = set(m.config, "hiddenSize", 4)), "must have shape [16, 7]"],
  [
    "no vocabulary",
    changed((m) => delete m.vocabulary),
    "vocabulary in bad.safetensors as it must be present",
  ],
  [
    "too few characters",
    changed((m) => m.vocabulary = '["a"]'),
    "must list 3 characters: current value is 1",
  ],
  ["a vocabulary of words", changed((m) => m.vocabulary = '["a","b","cd"]'), "must list 3 characters"],
  ["half an emoji", changed((m) => m.vocabulary = '["a","b","\\ud83d"]'), "must list 3 characters"],
  ["an unsorted vocabulary", changed((m) => m.vocabulary = '["b","a","c"]'), "its characters must ascend"],
  [
    "a negative step",
    changed((m) => m.info = set(m.info, "step", -1)),
    "step must be a whole number of at least 0",
  ],
  [
    "a loss that is a text",
    changed((m) => m.info = set(m.info, "losses", { train: "1", valid: null })),
    "the losses of",
  ],
  ["no recipe", changed((m) => m.info = set(m.info, "recipe", undefined)), "recipe must be an object"],
  [
    "a recipe with no budget",
    changed((m) => m.info = set(m.info, "recipe", { ...JSON.parse(m.info).recipe, budget: {} })),
    "budget must be one positive number",
  ],
  [
    "a broken random state",
    changed((m) => m.training = set(m.training, "random", [1, 2, 3])),
    "random must be four words",
  ],
  [
    "no sources",
    changed((m) => m.training = set(m.training, "sources", {})),
    "corpus must be a list of paths",
  ],
  [
    "a missing tensor",
    changed((_, t) => t.delete("decoder.bias")),
    "decoder.bias must have shape [7]: current value is none",
  ],
  [
    "a missing moment",
    changed((_, t) => t.delete("adam.second_moment.decoder.bias")),
    "adam.second_moment.decoder.bias must",
  ],
  ["a missing state", changed((_, t) => t.delete("state.c")), "state.c must have shape [2, 2, 3]"],
  [
    "a transposed tensor",
    changed((_, t) => t.set("decoder.weight", { ...t.get("decoder.weight")!, shape: [3, 7] })),
    "[7, 3]: current value is [3, 7]",
  ],
  [
    "a stray tensor",
    changed((_, t) => t.set("lstm.weight_hr_l0", t.get("decoder.bias")!)),
    "belong to its model: current value is lstm.weight_hr_l0",
  ],
  ["training tensors without their progress", changed((m) => delete m.training), "belong to its model"],
];

Deno.test("decodeCheckpoint() reads runs from before replies had corpora of their own", () => {
  const bytes = changed((m) => {
    const { replies: _, ...older } = JSON.parse(m.training).sources;
    m.training = set(m.training, "sources", older);
  });
  assertEquals(decodeCheckpoint(bytes, "older.safetensors").training!.progress.sources.replies, []);
});

for (const [what, bytes, message] of bad) {
  Deno.test(`decodeCheckpoint() refuses ${what} and names the file`, () => {
    const error = assertThrows(() => decodeCheckpoint(bytes, "bad.safetensors"), SyntaxError, message);
    assertEquals(error.message.includes("bad.safetensors"), true);
  });
}
