import { assert, assertEquals } from "@std/assert";
import { decodeCheckpoint } from "../../../../lib/mod.ts";
import { describeLoss, modelFacts } from "../../../../static/components/sheets/describe_model.ts";
import type { ModelInfo } from "../../../../static/protocol/model_info.ts";
import { tinyCheckpoint } from "../../../support/models/tiny_checkpoint.ts";

const MODEL: ModelInfo = {
  id: "0123456789abcdef",
  name: "tiny",
  file: "checkpoints/tiny/best.safetensors",
  shipped: false,
  cell: "lstm",
  numLayers: 2,
  hiddenSize: 24,
  parameters: 11773,
  vocabularySize: 37,
  kind: "chat",
  corpus: "000000000000",
  validLoss: 1.25,
  date: "2026-01-02T03:04:05.678Z",
};
const { info } = decodeCheckpoint(tinyCheckpoint(), "tiny");

Deno.test("describeLoss() gives nats and bits", () => {
  assertEquals(describeLoss(Math.LN2), "0.693 nats = 1.00 bits");
  assertEquals(describeLoss(null), "not measured");
});

Deno.test("modelFacts() tells sizes, memory, training and losses", () => {
  const facts = new Map(modelFacts(MODEL, { info, bytes: 48_000, text: [] }));
  assertEquals(facts.get("Model"), "LSTM, 2 layers × 24 units, 37 symbols: 11,773 parameters");
  assertEquals(facts.get("File"), "checkpoints/tiny/best.safetensors, 0.05 MB");
  assertEquals(facts.get("Memory of a conversation"), "2·2·24 = 96 floats");
  assertEquals(facts.get("Trained"), "0 steps: the corpus was read 0.0 times");
  assertEquals(facts.get("Loss on held-out text"), "1.250 nats = 1.80 bits per character");
  assertEquals(facts.get("Loss in training"), "not measured");
  assertEquals(facts.get("Corpus"), undefined);

  const simple = new Map(modelFacts({ ...MODEL, cell: "rnn", numLayers: 1 }, { info, bytes: 0, text: [] }));
  assertEquals(
    simple.get("Memory of a conversation"),
    "1·1·24 = 24 floats",
    "a simple RNN has no cell state",
  );
});

Deno.test("modelFacts() gives the recipe as the flags of training", () => {
  const recipe = new Map(modelFacts(MODEL, { info, bytes: 0, text: [] })).get("Recipe of its last run")!;
  for (const flag of ["--hidden-size 24", "--num-layers 2", "--seed 1", "--steps 1"]) {
    assert(recipe.includes(flag), `${flag} in ${recipe}`);
  }
});

Deno.test("modelFacts() names the corpus, and what was held out of it", () => {
  const facts = (corpus: string[], valid: string[], replies: string[] = []) => {
    const sources = { corpus, replies, valid, format: "auto", validFraction: 0.05 } as const;
    const all = new Map(modelFacts(MODEL, { info, bytes: 0, text: [], sources }));
    return [all.get("Corpus"), all.get("Held out")];
  };
  assertEquals(facts([], []), ["the embedded chats", "5 % of it"]);
  assertEquals(facts(["a.txt*3", "b.tsv"], ["v.txt"]), [["a.txt*3", "b.tsv"], ["v.txt"]]);
  assertEquals(facts(["a.txt"], [], ["b.tsv*8"]), [["a.txt", "b.tsv*8, above all its replies"], "5 % of it"]);
});
