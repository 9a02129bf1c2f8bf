import { assertEquals, assertLess } from "@std/assert";
import ort from "onnxruntime-web";
import { createModel, type ModelConfig } from "../../../../lib/nn/model.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { Vocabulary } from "../../../../lib/text/vocabulary.ts";
import { encodeOnnx } from "../../../../lib/weights/onnx/encode_onnx.ts";
import { pythonTest } from "../../../support/python.ts";

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
  Deno.test({
    name:
      `onnxruntime gives the library's logits and memory for ${cell} ${numLayers}×5, whole and step by step`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: async () => {
      const model = modelOf(cell, numLayers), H = 5;
      const stepper = reference.createStepper(model, 2);
      const expected = ROWS[0].map((_, t) => {
        stepper.step(ROWS.map((row) => row[t]));
        return [0, 1].map((row) => [...stepper.logits(row)]);
      });
      const session = await ort.InferenceSession.create(encodeOnnx({ model, vocabulary, kind: "text" }));
      const states = cell === "lstm" ? ["h", "c"] : ["h"];
      const tensorOf = (steps: readonly number[][]) =>
        new ort.Tensor("int64", BigInt64Array.from(steps.flat().map(BigInt)), [steps.length, 2]);
      const zero = () => new ort.Tensor("float32", new Float32Array(numLayers * 2 * H), [numLayers, 2, H]);
      const steps = ROWS[0].map((_, t) => ROWS.map((row) => row[t]));

      const whole = await session.run({
        ids: tensorOf(steps),
        ...Object.fromEntries(states.map((s) => [`${s}0`, zero()])),
      });
      assertEquals(whole.logits.dims, [6, 2, V]);
      let memory = states.map(zero);
      for (const [t, step] of steps.entries()) {
        const one = await session.run({
          ids: tensorOf([step]),
          ...Object.fromEntries(states.map((s, i) => [`${s}0`, memory[i]])),
        });
        memory = states.map((s) => one[`${s}n`] as typeof memory[0]);
        const wanted = expected[t].flat();
        wanted.forEach((logit, i) => {
          assertLess(Math.abs(logit - (one.logits.data[i] as number)), 1e-5);
          assertLess(Math.abs(logit - (whole.logits.data[t * 2 * V + i] as number)), 1e-5);
        });
      }
      states.forEach((s, i) => assertEquals(memory[i].dims, whole[`${s}n`].dims));
    },
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
