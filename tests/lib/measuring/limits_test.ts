import { assertEquals } from "@std/assert";
import { type Answer, dividingLimit, limitFor } from "../../../lib/measuring/limits.ts";

const answers = (surprises: readonly number[], isRight: boolean): Answer[] =>
  surprises.map((surprise) => ({ surprise, isRight }));

const TEN = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

Deno.test("limitFor() leaves out the most surprising answers only, and rounds up", () => {
  assertEquals(limitFor([...TEN].reverse(), 0.95), 1);
  assertEquals(limitFor(TEN, 0.5), 0.5);
  assertEquals(limitFor(TEN.map((x) => x + 0.00012), 0.5), 0.501);
  assertEquals(limitFor(TEN.slice(1), 0.5), undefined);
});

Deno.test("dividingLimit() gives up right answers among many wrong ones, and wrong ones among many right ones", () => {
  assertEquals(dividingLimit([...answers(TEN, true), ...answers([0.75, 0.85], false)]), 1);
  assertEquals(dividingLimit([...answers(TEN, true), ...answers([0.81, 0.82, 0.83, 0.84], false)]), 0.8);
  assertEquals(dividingLimit(answers(TEN, true)), 1);
});

Deno.test("dividingLimit() trusts nothing if wrong answers are the surer ones", () => {
  assertEquals(dividingLimit([...answers(TEN, true), ...answers(new Array(12).fill(0.01), false)]), 0);
});

Deno.test("dividingLimit() finds nothing where hardly any answer is right", () => {
  assertEquals(dividingLimit([...answers(TEN.slice(1), true), ...answers(TEN, false)]), undefined);
});
