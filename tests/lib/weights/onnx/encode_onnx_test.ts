import { assertEquals } from "@std/assert";
import { createModel, type ModelConfig } from "../../../../lib/nn/model.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { Vocabulary } from "../../../../lib/text/vocabulary.ts";
import { encodeOnnx } from "../../../../lib/weights/onnx/encode_onnx.ts";
import { assertClose } from "../../../support/numbers/assert_close.ts";
import { type OnnxTensor, runOnnx } from "../../../support/pytorch/onnx_runtime.ts";
import { pythonTest } from "../../../support/pytorch/python.ts";

const vocabulary = new Vocabulary("abcdef ");
const V = vocabulary.size;
/** T = 6 symbols for each of B = 2 rows. */
const ROWS = [[4, 5, 6, 1, 3, 7], [2, 8, 9, 10, 4, 1]];

function modelOf(cell: ModelConfig["cell"], numLayers: number) {
  const config = { cell, vocabularySize: V, hiddenSize: 5, numLayers } as const;
  const model = createModel(config, new Random(numLayers));
  model.parameters.data.forEach((_, i, all) => all[i] += 0.1 * Math.sin(i)); // biases that are not zero
  return model;
}

for (const [cell, numLayers] of [["lstm", 1], ["lstm", 2], ["rnn", 2]] as const) {
  Deno.test(`onnxruntime gives the library's logits and memory for ${cell} ${numLayers}×5, whole and step by step`, async () => {
    const model = modelOf(cell, numLayers), H = 5;
    const stepper = reference.createStepper(model, 2);
    const expected = ROWS[0].map((_, t) => {
      stepper.step(ROWS.map((row) => row[t]));
      return [0, 1].flatMap((row) => [...stepper.logits(row)]);
    });
    const steps = ROWS[0].map((_, t) => ROWS.map((row) => row[t]));
    const idsOf = (some: readonly number[][]): OnnxTensor => ({
      type: "int64",
      shape: [some.length, 2],
      data: some.flat(),
    });
    const states = cell === "lstm" ? ["h", "c"] : ["h"], shape = [numLayers, 2, H];
    const zeros = { type: "float32", shape, data: Array(numLayers * 2 * H).fill(0) } as const;
    const memory = (tensor: (s: string) => OnnxTensor) =>
      Object.fromEntries(states.map((s) => [`${s}0`, tensor(s)]));

    const [whole, ...single] = await runOnnx(encodeOnnx({ model, vocabulary, kind: "text" }), [
      { ids: idsOf(steps), ...memory(() => zeros) },
      ...steps.map((step, t) => ({
        ids: idsOf([step]),
        ...memory((s) => t === 0 ? zeros : { shape, data: `previous:${s}n` }),
      })),
    ]);
    assertEquals(whole.logits.shape, [6, 2, V]);
    assertClose(whole.logits.data, expected.flat(), { tolerance: 1e-5, what: "logits" });
    single.forEach(({ logits }, t) =>
      assertClose(logits.data, expected[t], { tolerance: 1e-5, what: `step ${t}` })
    );
    for (const s of states) {
      assertClose(single[5][`${s}n`].data, whole[`${s}n`].data, { tolerance: 1e-6, what: s });
    }
    const { h } = stepper.readState(1);
    const row = (layer: number) => whole.hn.data.slice((layer * 2 + 1) * H, (layer * 2 + 2) * H);
    assertClose(Array.from({ length: numLayers }, (_, l) => row(l)).flat(), h, {
      tolerance: 1e-5,
      what: "h",
    });
  });
}

pythonTest("onnx.checker accepts the file", { modules: ["onnx"] }, async (python) => {
  const path = await Deno.makeTempFile({ suffix: ".onnx" });
  try {
    await Deno.writeFile(path, encodeOnnx({ model: modelOf("lstm", 2), vocabulary, kind: "bot" }));
    const said = await python(
      `import onnx, sys; m = onnx.load(sys.argv[1]); onnx.checker.check_model(m, full_check=True); ` +
        `print([p.key for p in m.metadata_props], [i.name for i in m.graph.output])`,
      path,
    );
    assertEquals(said, "['symbols', 'kind'] ['logits', 'hn', 'cn']");
  } finally {
    await Deno.remove(path);
  }
});
