import { assertEquals } from "@std/assert";
import { BudgetClock } from "../../../lib/training/budget_clock.ts";

const start = { stepsPerEpoch: 50, seconds: 0 };

Deno.test("BudgetClock runs from 0 at the first step to 1 at the last", () => {
  const clock = new BudgetClock({ budget: { steps: 5 }, evalEvery: 0 }, start);
  assertEquals([0, 1, 2, 3, 4].map((taken) => clock.scheduleProgress(taken)), [0, 0.25, 0.5, 0.75, 1]);
  assertEquals([clock.progress(4), clock.progress(5), clock.seconds], [0.8, 1, null]);
});

Deno.test("BudgetClock copes with a single step", () => {
  const clock = new BudgetClock({ budget: { epochs: 0.001 }, evalEvery: 0 }, start);
  assertEquals([clock.totalSteps, clock.scheduleProgress(0), clock.evaluationDue(1)], [1, 0, true]);
});

Deno.test("BudgetClock asks for about twenty evaluations, the last one at the end", () => {
  const clock = new BudgetClock({ budget: { steps: 1010 }, evalEvery: 0 }, start);
  const due = Array.from({ length: 1010 }, (_, i) => i + 1).filter((step) => clock.evaluationDue(step));
  assertEquals([due.length, due[0], due.at(-1)], [20, 51, 1010]);
});

Deno.test("BudgetClock in minutes counts the time before an interruption, and stands still between ticks", () => {
  const clock = new BudgetClock({ budget: { minutes: 1 }, evalEvery: 0 }, { ...start, seconds: 30 });
  assertEquals([clock.progress(7), clock.seconds, clock.evaluationDue(7)], [0.5, 30, false]);
  const finished = new BudgetClock({ budget: { minutes: 1 }, evalEvery: 0 }, { ...start, seconds: 61 });
  assertEquals([finished.progress(7), finished.evaluationDue(7)], [1, true]);
});
