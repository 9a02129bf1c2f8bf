import { assert, assertEquals } from "@std/assert";
import { completeRecipe } from "../../../lib/training/recipe.ts";

Deno.test("completeRecipe() keeps every choice", () => {
  const chosen = {
    hiddenSize: 7,
    dropout: 0,
    learningRate: 1,
    batchSize: 3,
    seed: 9,
    budget: { epochs: 2 },
  } as const;
  const recipe = completeRecipe(1000, chosen);
  assertEquals({ ...recipe, ...chosen }, recipe);
});

Deno.test("completeRecipe() writes its fields in one order, whatever that of the choices is: they are stored", () => {
  const budget = { steps: 9 }, course = "memory" as const, seed = 4;
  assertEquals(
    JSON.stringify(completeRecipe(1000, { budget, course, seed })),
    JSON.stringify(completeRecipe(1000, { seed, course, budget })),
  );
});

Deno.test("completeRecipe() takes a small model for short budgets and a large one with dropout for long ones", () => {
  assertEquals(completeRecipe(1e6, { budget: { minutes: 3 } }).hiddenSize, 256);
  const long = completeRecipe(1e6, { budget: { minutes: 10 } });
  assertEquals([long.hiddenSize, long.dropout > 0], [512, true]);
});

Deno.test("completeRecipe() drops nothing where the text is read only a few times", () => {
  assertEquals(completeRecipe(17e6, { budget: { minutes: 3 } }).dropout, 0);
  assertEquals(completeRecipe(1e6, { budget: { epochs: 2 } }).dropout, 0);
});

Deno.test("completeRecipe() always leaves rows that hold a sequence", () => {
  for (const characters of [70, 200, 1000, 20_000, 1e6]) {
    for (const minutes of [1, 60]) {
      const { batchSize, seqLength } = completeRecipe(characters, { budget: { minutes } });
      assert(
        characters < 200 || batchSize * (seqLength + 1) <= characters,
        `${characters}: ${batchSize}×${seqLength}`,
      );
    }
  }
});

Deno.test("completeRecipe() asks less of a slower machine on a budget in minutes, and the same in steps", () => {
  const minutes = { budget: { minutes: 6 } }, steps = { budget: { steps: 50_000 } }, slow = { speed: 10_000 };
  assertEquals([completeRecipe(1e6, minutes).hiddenSize, completeRecipe(1e6, minutes, slow).hiddenSize], [
    512,
    256,
  ]);
  assertEquals(completeRecipe(1e6, steps, slow), completeRecipe(1e6, steps));
});

Deno.test("completeRecipe() takes few rows, short sequences and an average of the weights for a short run on a text", () => {
  const text = (minutes: number) => completeRecipe(1e6, { budget: { minutes } }, { kind: "text" });
  const { hiddenSize, batchSize, seqLength, learningRate, ema } = text(1);
  assertEquals([hiddenSize, batchSize, seqLength, learningRate, ema], [256, 16, 48, 0.024, 0.997]);
  assertEquals(text(10), completeRecipe(1e6, { budget: { minutes: 10 } }));
  // Over so few steps an average would hold the first ones back.
  assertEquals(completeRecipe(1e6, { budget: { steps: 200 } }, { kind: "text" }).ema, 0);
});
