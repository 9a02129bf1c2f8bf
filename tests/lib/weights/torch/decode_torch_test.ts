import { assert, assertEquals, assertLess, assertThrows } from "@std/assert";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { decodeSafetensors, type Tensor } from "../../../../lib/training/checkpoint/safetensors.ts";
import { decodeTorch } from "../../../../lib/weights/torch/decode_torch.ts";
import { parseSymbols } from "../../../../lib/weights/torch/parse_symbols.ts";

const folder = new URL("../../../fixtures/pytorch/", import.meta.url);

/** A state dict that PyTorch has made, see state_dicts.py there, with its logits for a text. */
async function readFixture(name: string) {
  const bytes = await Deno.readFile(new URL(`${name}.safetensors`, folder));
  const { text, symbols, logits } = JSON.parse(await Deno.readTextFile(new URL(`${name}.json`, folder)));
  return {
    tensors: decodeSafetensors(bytes, name).tensors,
    symbols: parseSymbols(JSON.stringify(symbols), name),
    text: text as string,
    logits: logits as number[][],
  };
}

for (const name of ["embedded_lstm", "one_hot_rnn"]) {
  Deno.test(`decodeTorch() makes a model of ${name} that scores a text as PyTorch does`, async () => {
    const { tensors, symbols, text, logits } = await readFixture(name);
    const { model, vocabulary, hasMarks } = decodeTorch(tensors, { symbols, source: name });
    assert(!hasMarks);
    const stepper = reference.createStepper(model);
    for (const [t, id] of vocabulary.encode(text).ids.entries()) {
      stepper.step([id]);
      const scores = stepper.logits(0);
      symbols.forEach((symbol, i) => {
        assertLess(
          Math.abs(scores[vocabulary.idOf(symbol)] - logits[t][i]),
          1e-5,
          `${symbol} after ${t + 1}`,
        );
      });
      assertLess(Math.max(...scores.slice(0, 4)), -1000, "a mark is never drawn");
    }
  });
}

Deno.test("decodeTorch() takes a model with the four marks first as it is", async () => {
  const { tensors, symbols } = await readFixture("one_hot_rnn");
  const { model, hasMarks } = decodeTorch(tensors, { symbols: symbols.slice(4), source: "marked" });
  assert(hasMarks);
  assertEquals([...model.parameters.view("rnn.weight_ih_l0")], [...tensors.get("core.weight_ih_l0")!.data]);
});

Deno.test("decodeTorch() refuses what would give gibberish, and says what it has found", async () => {
  const { tensors, symbols } = await readFixture("embedded_lstm");
  const refused = (change: (tensors: Map<string, Tensor>) => void, includes: string, named = symbols) => {
    const changed = new Map(tensors);
    change(changed);
    assertThrows(() => decodeTorch(changed, { symbols: named, source: "mine" }), SyntaxError, includes);
  };
  const zeros = (...shape: number[]): Tensor => ({
    shape,
    data: new Float32Array(shape.reduce((product, size) => product * size, 1)),
  });
  refused(() => {}, "expected 3 symbols as in the vocabulary (or 7", symbols.slice(2));
  refused((all) => all.delete("fc.weight"), "one nn.Linear from 5 units");
  refused((all) => all.set("attention.weight", zeros(5, 7)), "also attention.weight");
  refused((all) => all.set("rnn.weight_ih_l0_reverse", zeros(20, 3)), "bidirectional");
  refused((all) => all.set("rnn.weight_hr_l0", zeros(2, 5)), "proj_size");
  refused((all) => all.set("rnn.weight_hh_l0", zeros(15, 5)), "those of a GRU");
  refused((all) => all.delete("rnn.weight_ih_l0"), "one nn.LSTM or nn.RNN, found 0");
  refused((all) => all.delete("rnn.weight_hh_l1"), "rnn.weight_hh_l1 beside rnn.weight_ih_l1");
  refused((all) => all.set("rnn.weight_ih_l1", zeros(20, 4)), "its shape must be [20, 5]");
});
