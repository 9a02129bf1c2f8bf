import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { LayerTape } from "../../../lib/nn/layer_tape.ts";
import { lstmBackward, lstmForward, sigmoid } from "../../../lib/nn/lstm.ts";
import { assertClose } from "../../support/numbers/assert_close.ts";
import { checkGradient } from "../../support/numbers/gradient_check.ts";
import { normalFloats } from "../../support/numbers/normal_floats.ts";

const T = 4, B = 2, H = 3;
const sizes = { cell: "lstm", T, B, H } as const;
const x = normalFloats(T * B * 4 * H, 1); // W_x·x + b_x of every gate
const weight = normalFloats(4 * H * H, 2), bias = normalFloats(4 * H, 3);
const h0 = normalFloats(B * H, 4), c0 = normalFloats(B * H, 5);
const dh = normalFloats(T * B * H, 6), dc = normalFloats(T * B * H, 7); // what the outside makes of each h and c
const noResets = new Uint8Array(T * B);
const someResets = Uint8Array.from([0, 1, 0, 0, 1, 0, 0, 0]); // row 1 at t = 0, row 0 at t = 2

function read(resets: Uint8Array): LayerTape {
  const tape = new LayerTape(sizes, Float64Array);
  tape.gates.set(x);
  lstmForward(tape, { weight, bias, resets, hidden: h0, cell: c0 });
  return tape;
}

/** Row b's part of step t of a buffer of shape (T, B, n). */
const at = (buffer: ArrayLike<number>, t: number, b: number, n: number) =>
  Array.from(buffer).slice((t * B + b) * n, (t * B + b + 1) * n);

Deno.test("lstmForward() equals the lesson's formulas, gate by gate", () => {
  const tape = read(noResets);
  for (let b = 0; b < B; b++) {
    let h = at(h0, 0, b, H), c = at(c0, 0, b, H);
    for (let t = 0; t < T; t++) {
      const input = at(x, t, b, 4 * H);
      /** Row `gate`·H + u of W_h·h_{t−1} + b_h, with W_x·x_t + b_x added. */
      const meet = (gate: number, u: number) => {
        const row = gate * H + u;
        return input[row] + bias[row] + h.reduce((sum, hk, k) => sum + weight[row * H + k] * hk, 0);
      };
      const units = [...Array(H).keys()];
      const i = units.map((u) => 1 / (1 + Math.exp(-meet(0, u))));
      const f = units.map((u) => 1 / (1 + Math.exp(-meet(1, u))));
      const g = units.map((u) => Math.tanh(meet(2, u)));
      const o = units.map((u) => 1 / (1 + Math.exp(-meet(3, u))));
      c = units.map((u) => f[u] * c[u] + i[u] * g[u]);
      h = units.map((u) => o[u] * Math.tanh(c[u]));
      const options = { tolerance: 1e-14, what: `step ${t}, row ${b}` };
      assertClose(at(tape.gates, t, b, 4 * H), [...i, ...f, ...g, ...o], options);
      assertClose(at(tape.cell, t, b, H), c, options);
      assertClose(at(tape.hidden, t, b, H), h, options);
    }
  }
});

Deno.test("lstmForward() with a reset reads on as from a zero state, that row only", () => {
  const tape = read(someResets), other = read(noResets);
  const fresh = new LayerTape({ ...sizes, T: 2, B: 1 }, Float64Array);
  fresh.gates.set([...at(x, 2, 0, 4 * H), ...at(x, 3, 0, 4 * H)]);
  const zero = new Float64Array(H);
  lstmForward(fresh, { weight, bias, resets: new Uint8Array(2), hidden: zero, cell: zero });
  assertEquals([...at(tape.hidden, 2, 0, H), ...at(tape.hidden, 3, 0, H)], [...fresh.hidden]);
  assertEquals(at(tape.hidden, 1, 0, H), at(other.hidden, 1, 0, H));
});

for (const [name, resets] of [["without resets", noResets], ["with resets", someResets]] as const) {
  Deno.test(`lstmBackward() ${name} agrees with finite differences for x, h0, c0, W and b`, () => {
    const loss = () => {
      const tape = read(resets);
      return dh.reduce((sum, d, k) => sum + d * tape.hidden[k], 0) +
        dc.reduce((sum, d, k) => sum + d * tape.cell[k], 0);
    };
    const dtape = new LayerTape(sizes, Float64Array);
    dtape.hidden.set(dh);
    dtape.cell.set(dc);
    const dweight = new Float64Array(weight.length), dbias = new Float64Array(bias.length);
    lstmBackward(read(resets), { dtape, weight, resets, dweight, dbias });

    /** The first step's gradient reaches the initial state of rows that are not reset at once. */
    const reached = (d: ArrayLike<number>) =>
      Float64Array.from({ length: B * H }, (_, r) => resets[Math.floor(r / H)] ? 0 : d[r]);
    const { previousHidden, previousCell } = dtape.steps[0];
    checkGradient(loss, { values: x, gradient: dtape.gates, what: "x" });
    checkGradient(loss, { values: h0, gradient: reached(previousHidden), what: "h0" });
    checkGradient(loss, { values: c0, gradient: reached(previousCell), what: "c0" });
    checkGradient(loss, { values: weight, gradient: dweight, what: "W" });
    checkGradient(loss, { values: bias, gradient: dbias, what: "b" });
  });
}

Deno.test("lstmBackward() leaves the whole gradient of each h_t and c_t on the tape", () => {
  const resets = noResets, tape = read(resets), dtape = new LayerTape(sizes, Float64Array);
  dtape.steps[T - 1].hidden.fill(1); // only the last h is read
  lstmBackward(tape, { dtape, weight, resets });
  // Reading on from (h_1, c_1) must give the same gradient for them as starting states.
  const rest = new LayerTape({ ...sizes, T: T - 2 }, Float64Array);
  const drest = new LayerTape({ ...sizes, T: T - 2 }, Float64Array);
  rest.gates.set(x.subarray(2 * B * 4 * H));
  const { hidden, cell } = tape.steps[1], later = { weight, resets: new Uint8Array((T - 2) * B) };
  lstmForward(rest, { ...later, bias, hidden, cell });
  drest.steps[T - 3].hidden.fill(1);
  lstmBackward(rest, { ...later, dtape: drest });
  assertClose(dtape.steps[1].hidden, drest.steps[0].previousHidden, { tolerance: 1e-14, what: "dh_1" });
  assert(dtape.steps[1].hidden.some((d) => Math.abs(d) > 1e-3));
});

Deno.test("sigmoid() is one half at 0, symmetric, and safe far out", () => {
  assertEquals(sigmoid(0), 0.5);
  assertAlmostEquals(sigmoid(2) + sigmoid(-2), 1, 1e-15);
  assertEquals([sigmoid(-1e4), sigmoid(1e4)], [0, 1]);
});
