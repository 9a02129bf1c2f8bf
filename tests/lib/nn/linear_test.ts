import { assertEquals } from "@std/assert";
import { gatherBackward, gatherForward } from "../../../lib/nn/gather.ts";
import { linearBackward, linearForward } from "../../../lib/nn/linear.ts";
import { assertClose } from "../../support/numbers/assert_close.ts";
import { checkGradient } from "../../support/numbers/gradient_check.ts";
import { normalFloats } from "../../support/numbers/normal_floats.ts";

const N = 3, D = 4, M = 2;
const x = normalFloats(N * D, 1), weight = normalFloats(M * D, 2), bias = normalFloats(M, 3);
const dy = normalFloats(N * M, 4);

Deno.test("linearBackward() agrees with finite differences for x, W and b", () => {
  const loss = () => {
    const y = new Float64Array(N * M);
    linearForward(y, { x, weight, bias });
    return y.reduce((sum, value, k) => sum + value * dy[k], 0);
  };
  const dx = new Float64Array(N * D), dweight = new Float64Array(M * D), dbias = new Float64Array(M);
  linearBackward(dy, { M, x, weight, dx, dweight, dbias });
  checkGradient(loss, { values: x, gradient: dx, what: "x" });
  checkGradient(loss, { values: weight, gradient: dweight, what: "W" });
  checkGradient(loss, { values: bias, gradient: dbias, what: "b" });
});

Deno.test("linearForward() adds to what is there", () => {
  const once = new Float64Array(N * M), twice = new Float64Array(N * M);
  linearForward(once, { x, weight, bias });
  for (let k = 0; k < 2; k++) linearForward(twice, { x, weight, bias });
  assertClose(twice, once.map((value) => 2 * value), { tolerance: 1e-14, what: "y" });
});

Deno.test("gatherForward() and gatherBackward() equal a linear map of one-hot vectors", () => {
  const ids = [3, 0, 3], V = D, oneHot = new Float64Array(N * V);
  ids.forEach((id, n) => oneHot[n * V + id] = 1);
  const y = new Float64Array(N * M), expected = new Float64Array(N * M);
  gatherForward(y, { ids, weight, bias });
  linearForward(expected, { x: oneHot, weight, bias });
  assertClose(y, expected, { tolerance: 1e-14, what: "y" });

  const [dweight, linearDweight] = [new Float64Array(M * V), new Float64Array(M * V)];
  const [dbias, linearDbias] = [new Float64Array(M), new Float64Array(M)];
  gatherBackward(dy, { ids, dweight, dbias });
  linearBackward(dy, { M, x: oneHot, dweight: linearDweight, dbias: linearDbias });
  assertEquals(dweight, linearDweight);
  assertEquals(dbias, linearDbias);
});
