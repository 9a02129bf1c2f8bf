import { assertEquals, assertMatch } from "@std/assert";
import { adviceAfter, adviceToBegin } from "../../../../lib/cli/train/advice.ts";

const curve = (losses: readonly number[], answers: readonly number[] = []) =>
  losses.map((valid, i) => ({
    event: "evaluation" as const,
    step: 10 * (i + 1),
    seconds: i,
    train: 1,
    valid,
    ...i < answers.length && { answers: answers[i] },
  }));

for (
  const [what, log, expected] of [
    ["a few steps", curve([3.1]), /hardly begun/],
    ["a loss that still falls", curve([1.8, 1.7, 1.6, 1.5, 1.4, 1.3]), /still falling/],
    ["a loss that has levelled off", curve([2, 1.5, 1.4, 1.398, 1.397, 1.397]), /levelled off/],
    ["a loss that rises again", curve([2, 1.5, 1.2, 1.3, 1.4, 1.5]), /over-fitted from step 30 on/],
    [
      "answers that still get better while the loss rises",
      curve([1, 1.1, 1.2, 1.3, 1.4], [0.1, 0.3, 0.5, 0.6, 0.7]),
      /still learning to answer/,
    ],
    [
      "answers that no longer get better",
      curve([1, 1.1, 1.2, 1.3, 1.4], [0.1, 0.3, 0.7, 0.7, 0.7]),
      /answers no better/,
    ],
  ] as const
) {
  Deno.test(`after ${what} there is advice`, () => assertMatch(adviceAfter(log)[0], expected));
}

Deno.test("after a run too short to tell there is none", () =>
  assertEquals(adviceAfter(curve([1.8, 1])), []));

Deno.test("after a run on little talk of one's own, another beginning is named", () => {
  assertMatch(
    adviceToBegin({ own: true, from: false, symbols: 90_000 })[0],
    /--from static\/models\/cellmate/,
  );
  assertEquals(adviceToBegin({ own: true, from: true, symbols: 90_000 }), []);
  assertEquals(adviceToBegin({ own: true, from: false, symbols: 9_000_000 }), []);
  assertEquals(adviceToBegin({ own: false, from: false, symbols: 90_000 }), []);
});
