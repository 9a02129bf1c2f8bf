import { assertEquals, assertMatch } from "@std/assert";
import { lossCurve } from "../../../../lib/cli/train/loss_curve.ts";

const train = Array.from({ length: 50 }, (_, i) => ({ step: 10 * (i + 1), seconds: i, loss: 4 - i / 20 }));
const valid = [100, 300, 500].map((step) => ({
  step,
  seconds: 0,
  event: "evaluation" as const,
  valid: 5 - step / 100,
}));

Deno.test("lossCurve() draws both losses from the highest to the lowest", () => {
  const curve = lossCurve([...train, ...valid]);
  const labels = [...curve.matchAll(/^ *(\d\.\d\d)/gm)].map(([, label]) => Number(label));
  assertEquals([labels[0], labels.at(-1)], [4, 0]);
  assertMatch(curve, /steps 1 to 500, training and validation$/);
});

Deno.test("lossCurve() draws nothing from fewer than two losses", () => {
  assertEquals(lossCurve(train.slice(0, 1)), "");
  assertEquals(lossCurve([]), "");
});

Deno.test("lossCurve() leaves infinities and gaps to nobody", () => {
  assertEquals(lossCurve([...train, ...valid]).includes("NaN"), false);
  assertMatch(lossCurve(train.map((line) => ({ ...line, loss: 2 }))), /2.00/);
});
