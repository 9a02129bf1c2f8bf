import { crossEntropyBackward, crossEntropyForward } from "../../../../lib/nn/cross_entropy.ts";
import type { ModelConfig } from "../../../../lib/nn/model.ts";
import { parameterSpecs } from "../../../../lib/nn/parameters.ts";
import { networkBackward, networkForward, NetworkTape } from "../../../../lib/nn/reference/network.ts";
import { checkGradient } from "../../../support/numbers/gradient_check.ts";
import { normalFloats } from "../../../support/numbers/normal_floats.ts";

const T = 4, B = 2, H = 3, L = 2, V = 5;
const inputs = [0, 1, 2, 3, 4, 0, 1, 2], targets = [1, 2, 3, -1, 0, 1, 2, 3];
const resets = Uint8Array.from([0, 0, 0, 0, 0, 1, 0, 0]);
const masks = Float64Array.from(normalFloats(L * B * H, 1), (z) => z < -0.3 ? 0 : 1.25);

/** A model's tensors in float64. */
function normalTensors(config: ModelConfig) {
  const tensors = new Map(parameterSpecs(config).map(({ name, size }, k) => [name, normalFloats(size, k)]));
  return { names: [...tensors.keys()], view: (name: string) => tensors.get(name)! };
}

for (const cell of ["lstm", "rnn"] as const) {
  for (const [name, dropout] of [["without dropout", undefined], ["with dropout", masks]] as const) {
    Deno.test(`networkBackward() of two ${cell} layers ${name} agrees with finite differences`, () => {
      const config = { cell, vocabularySize: V, hiddenSize: H, numLayers: L };
      const tensors = normalTensors(config), gradient = normalTensors(config);
      const state = { h: normalFloats(L * B * H, 2), c: normalFloats(cell === "lstm" ? L * B * H : 0, 3) };
      const sizes = { T, B, Floats: Float64Array };
      const tape = new NetworkTape(config, sizes), dtape = new NetworkTape(config, sizes);
      const inputsAndModel = { tensors, inputs, resets, masks: dropout };
      const loss = () => {
        networkForward(tape, { ...inputsAndModel, state });
        return crossEntropyForward(tape.logits, { targets });
      };
      loss();
      gradient.names.forEach((tensor) => gradient.view(tensor).fill(0));
      crossEntropyBackward(tape.logits, { targets, dlogits: dtape.logits });
      networkBackward(tape, { ...inputsAndModel, dtape, gradient });
      for (const tensor of tensors.names) {
        checkGradient(loss, { values: tensors.view(tensor), gradient: gradient.view(tensor), what: tensor });
      }
      dtape.layers.forEach(({ steps: [first] }, l) => {
        const part = [l * B * H, (l + 1) * B * H] as const; // no row is reset at the first step
        checkGradient(loss, {
          values: state.h.subarray(...part),
          gradient: first.previousHidden,
          what: "h0",
        });
        if (cell === "rnn") return;
        checkGradient(loss, { values: state.c.subarray(...part), gradient: first.previousCell, what: "c0" });
      });
    });
  }
}
