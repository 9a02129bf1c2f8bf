import { assertEquals } from "@std/assert";
import { LayerTape } from "../../../lib/nn/layer_tape.ts";
import { rnnBackward, rnnForward } from "../../../lib/nn/rnn.ts";
import { assertClose } from "../../support/numbers/assert_close.ts";
import { checkGradient } from "../../support/numbers/gradient_check.ts";
import { normalFloats } from "../../support/numbers/normal_floats.ts";

const T = 4, B = 2, H = 3;
const sizes = { cell: "rnn", T, B, H } as const;
const x = normalFloats(T * B * H, 1), h0 = normalFloats(B * H, 2); // x: W_x·x + b_x
const weight = normalFloats(H * H, 3), bias = normalFloats(H, 4), dh = normalFloats(T * B * H, 5);
const noResets = new Uint8Array(T * B);
const someResets = Uint8Array.from([0, 1, 0, 0, 1, 0, 0, 0]);

function read(resets: Uint8Array): LayerTape {
  const tape = new LayerTape(sizes, Float64Array);
  tape.gates.set(x);
  rnnForward(tape, { weight, bias, resets, hidden: h0 });
  return tape;
}

Deno.test("rnnForward() equals h = tanh(W·[h, x] + b), step by step", () => {
  const tape = read(noResets);
  for (let b = 0; b < B; b++) {
    let h = Array.from(h0.subarray(b * H, (b + 1) * H));
    for (let t = 0; t < T; t++) {
      const r = (t * B + b) * H;
      h = h.map((_, u) => {
        const past = h.reduce((sum, hk, k) => sum + weight[u * H + k] * hk, 0);
        return Math.tanh(x[r + u] + bias[u] + past);
      });
      assertClose(tape.hidden.subarray(r, r + H), h, { tolerance: 1e-14, what: `h of step ${t}, row ${b}` });
    }
  }
});

Deno.test("LayerTape of a simple RNN has no cell state, and its gate is its hidden state", () => {
  const tape = read(noResets);
  assertEquals(tape.cell.length, 0);
  assertEquals(tape.gates, tape.hidden);
});

for (const [name, resets] of [["without resets", noResets], ["with resets", someResets]] as const) {
  Deno.test(`rnnBackward() ${name} agrees with finite differences for x, h0, W and b`, () => {
    const loss = () => {
      const { hidden } = read(resets);
      return dh.reduce((sum, d, k) => sum + d * hidden[k], 0);
    };
    const dtape = new LayerTape(sizes, Float64Array);
    dtape.hidden.set(dh);
    const dweight = new Float64Array(weight.length), dbias = new Float64Array(bias.length);
    rnnBackward(read(resets), { dtape, weight, resets, dweight, dbias });

    const dh0 = dtape.steps[0].previousHidden.map((d, r) => resets[Math.floor(r / H)] ? 0 : d);
    checkGradient(loss, { values: x, gradient: dtape.gates, what: "x" });
    checkGradient(loss, { values: h0, gradient: dh0, what: "h0" });
    checkGradient(loss, { values: weight, gradient: dweight, what: "W" });
    checkGradient(loss, { values: bias, gradient: dbias, what: "b" });
  });
}
