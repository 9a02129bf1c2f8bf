import { assertEquals } from "@std/assert";
import { createCommand } from "../../../lib/cli/command.ts";
import { chosenRecipe } from "../../../lib/cli/train/choices.ts";
import { addTrainFlags } from "../../../lib/cli/train/flags.ts";
import { completeRecipe } from "../../../lib/training/recipe.ts";
import { recipeFlags } from "../../../lib/training/recipe_flags.ts";

Deno.test("recipeFlags() is read back as the same recipe by deno task train", () => {
  const recipe = completeRecipe(1_000_000, { budget: { epochs: 4 }, cell: "rnn", weightDrop: 0.25 });
  const command = addTrainFlags(createCommand("train", "Trains a model."));
  command.parse(recipeFlags(recipe).flatMap((flag) => flag.split(" ")), { from: "user" });
  assertEquals(chosenRecipe(command.opts()), recipe);
});
