/**
 * `deno task lesson`: makes the lesson's models again, to the byte, and measures them.
 *
 * @module
 */

import { format as formatBytes } from "@std/fmt/bytes";
import { fromFileUrl, join } from "@std/path";
import { type Command, Option } from "commander";
import { unlessMissing } from "../../disk/unless_missing.ts";
import { writeFileAtomically } from "../../disk/write_atomically.ts";
import { lessonCheckpoint } from "../../lesson/lesson_checkpoint.ts";
import { LESSON_RECIPES, type LessonRecipe } from "../../lesson/lesson_recipe.ts";
import { teachLesson } from "../../lesson/teach_lesson.ts";
import type { Model } from "../../nn/model.ts";
import { decodeCheckpoint, encodeCheckpoint } from "../../training/checkpoint/checkpoint.ts";
import { createCommand, parseInteger, runCommand } from "../command.ts";
import { showProgress } from "../progress.ts";
import { describeFigures, measureModel } from "./figures.ts";

const SHIPPED = fromFileUrl(new URL("../../../static/lesson/models", import.meta.url));
const RECIPES: readonly LessonRecipe[] = Object.values(LESSON_RECIPES);

/** How many times training prints the answer to the lesson's own blank. */
const TOLD = 20;

interface LessonFlags {
  readonly only?: string;
  readonly steps?: number;
  readonly out: string;
  readonly figures: boolean;
  readonly check: boolean;
}

const HELP = `
Examples:
  deno task lesson                            all three, in about two minutes
  deno task lesson --only known_names         the one that the page also trains
  deno task lesson --check                    are the files what the recipes make?`;

/** The command, to be run by `runCommand()` or in a test. */
export function lessonCommand(): Command {
  const names = RECIPES.map(({ name }) => name);
  return createCommand("lesson", "Make the lesson's models again, to the byte, and measure them.")
    .addOption(new Option("--only <model>", "make one of them").choices(names))
    .option("--steps <updates>", "train for fewer updates, to try it out", parseInteger({ min: 1 }))
    .option("--out <folder>", "where the files go", SHIPPED)
    .option("--no-figures", "do not measure them")
    .option("--check", "write nothing; fail if a file differs from what its recipe makes", false)
    .addHelpText("after", HELP)
    .action(lesson);
}

async function lesson({ only, steps, out, figures, check }: LessonFlags): Promise<void> {
  const wrong: string[] = [];
  for (const recipe of RECIPES.filter(({ name }) => only === undefined || name === only)) {
    const path = join(out, `${recipe.name}.safetensors`);
    const model = await teach(recipe, steps ?? recipe.steps);
    const checkpoint = lessonCheckpoint(model, recipe, { steps: steps ?? recipe.steps });
    const bytes = encodeCheckpoint(checkpoint, { elementType: "F16" });
    if (check) {
      const there = await unlessMissing(Deno.readFile(path));
      const isSame = there?.length === bytes.length && there.every((byte, k) => byte === bytes[k]);
      console.log(`${path}: ${isSame ? "as its recipe makes it" : "NOT what its recipe makes"}`);
      if (!isSame) wrong.push(recipe.name);
      continue;
    }
    await writeFileAtomically(path, bytes);
    const { data } = model.parameters;
    console.log(`${path}: ${data.length.toLocaleString("en")} numbers, ${formatBytes(bytes.length)}`);
    if (figures) {
      console.log(
        describeFigures(await measureModel(decodeCheckpoint(bytes, path).model, recipe)).join("\n"),
      );
    }
  }
  if (wrong.length > 0) {
    throw new Error(
      `Cannot vouch for ${wrong.join(" and ")}: make ${
        wrong.length > 1 ? "them" : "it"
      } again with "deno task lesson"`,
    );
  }
}

/** Trains one model, printing now and then how it fills the lesson's own blank. */
async function teach(recipe: LessonRecipe, steps: number): Promise<Model> {
  const { name, cell, hiddenSize } = recipe, started = performance.now();
  console.log(`${name}: ${cell === "lstm" ? "LSTM" : "simple RNN"} of ${hiddenSize} units, ${steps} updates`);
  const progress = showProgress(name);
  const lessons = teachLesson(recipe, { steps, lookEvery: Math.ceil(steps / TOLD) });
  const said: string[] = [];
  for (let next = await lessons.next();; next = await lessons.next()) {
    if (next.done) {
      const seconds = (performance.now() - started) / 1000;
      console.log(`  Aman learns data science from ${said.join(", ")}  (${seconds.toFixed(0)} s)`);
      return next.value;
    }
    progress(next.value.step / steps);
    if (next.value.look) said.push(next.value.look.answer.said.trim());
  }
}

if (import.meta.main) await runCommand(lessonCommand());
