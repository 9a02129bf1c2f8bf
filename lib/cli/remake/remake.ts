/**
 * `deno task remake`: makes the shipped model again, from the embedded chats to the tables of its card.
 *
 * @module
 */

import { dirname, fromFileUrl, join } from "@std/path";
import type { Command } from "commander";
import { atlasPaths } from "../../disk/atlas_files.ts";
import { readCheckpoint } from "../../disk/read_checkpoint.ts";
import { BEST_FILE, LAST_FILE } from "../../disk/run_files.ts";
import { unlessMissing } from "../../disk/unless_missing.ts";
import { writeFileAtomically } from "../../disk/write_atomically.ts";
import { atlasCommand } from "../atlas/atlas.ts";
import { createCommand, runCommand } from "../command.ts";
import { convertCommand } from "../convert/convert.ts";
import { trainCommand } from "../train/train.ts";
import { replaceTables } from "./card.ts";
import { measureForCard } from "./measure_for_card.ts";
import { QUICK_RECIPE, type RemakeRecipe, type RemakeStage, SHIPPED_RECIPE } from "./shipped_recipe.ts";

/** The folder of the shipped model. */
const SHIPPED = fromFileUrl(new URL("../../../static/models", import.meta.url));
const MODEL = "cellmate.safetensors";
/** The card beside a model. */
const CARD = "README.md";

interface RemakeFlags {
  readonly quick: boolean;
  readonly out?: string;
  readonly install: boolean;
}

const HELP = `
It trains in the stages of lib/cli/remake/shipped_recipe.ts, rounds the weights, measures the replies, makes the
atlas, and writes the tables of the card. Stop it whenever you like: the same command goes on where it was.

Examples:
  deno task remake                 all of it, in some hours, into checkpoints/remake
  deno task remake --quick         the same in ten minutes, with a small model
  deno task remake --install       the shipped model becomes the new one`;

/** The command, to be run by `runCommand()` or in a test. */
export function remakeCommand(): Command {
  return createCommand("remake", "Make the shipped model again, and measure it.")
    .option("--quick", "a small model in ten minutes, to see that all of it works", false)
    .option("--out <folder>", "where runs and results go (default: checkpoints/remake, or remake-quick)")
    .option("--install", "put model, atlas and tables in the place of the shipped ones", false)
    .addHelpText("after", HELP)
    .action(async ({ quick, out, install }: RemakeFlags) => {
      const folder = out ?? `checkpoints/remake${quick ? "-quick" : ""}`;
      const made = await remake(quick ? QUICK_RECIPE : SHIPPED_RECIPE, folder);
      if (made && install) await installFrom(folder);
    });
}

/**
 * Makes a model as a recipe says.
 *
 * @param recipe The stages.
 * @param folder Where their runs and the results go; what is there already is not made again.
 * @returns Whether all is made; false if a stage was stopped.
 */
export async function remake(recipe: RemakeRecipe, folder: string): Promise<boolean> {
  const commands: string[] = [];
  for (const [i, stage] of recipe.stages.entries()) {
    const before = i === 0 ? undefined : join(folder, recipe.stages[i - 1].name, BEST_FILE);
    const command = `${stage.flags}${before === undefined ? "" : ` --from ${before}`}`;
    commands.push(`deno task train ${command} --out ${join(folder, stage.name)}`);
    console.log(`\nStage ${i + 1} of ${recipe.stages.length}, ${stage.name}: ${stage.why}`);
    if (await isFinished(stage, folder)) console.log("made already");
    else if (!await train(stage, { folder, before })) {
      console.log("\nStopped. The same command goes on from here.");
      return false;
    }
  }
  const last = join(folder, recipe.stages[recipe.stages.length - 1].name, BEST_FILE);
  const model = join(folder, MODEL);
  await convertCommand().parseAsync(["--model", last, "--out", model], { from: "user" });
  await atlasCommand().parseAsync(["--model", model], { from: "user" });
  const tables = await measureForCard(model, { seeds: recipe.seeds, commands });
  await writeFileAtomically(join(folder, "tables.md"), new TextEncoder().encode(tables));
  console.log(`\n${tables}`);
  return true;
}

/** Trains a stage, or goes on with it; false if it was stopped before its end. */
async function train(
  stage: RemakeStage,
  { folder, before }: { readonly folder: string; readonly before: string | undefined },
): Promise<boolean> {
  const out = join(folder, stage.name);
  const begun = await unlessMissing(Deno.stat(join(out, LAST_FILE))) !== undefined;
  const beginning = before === undefined || begun ? [] : ["--from", before];
  const flags = [...stage.flags.split(" "), ...beginning, "--out", out, "--name", "cellmate", "--resume"];
  await trainCommand().parseAsync(flags, { from: "user" });
  return isFinished(stage, folder);
}

async function isFinished({ name, flags }: RemakeStage, folder: string): Promise<boolean> {
  const path = join(folder, name, LAST_FILE);
  if (await unlessMissing(Deno.stat(path)) === undefined) return false;
  const { info } = await readCheckpoint(path);
  return info.step >= Number(flags.match(/--steps (\d+)/)?.[1]);
}

/** Replaces the shipped model, its atlas, and the tables of its card. */
async function installFrom(folder: string): Promise<void> {
  const filesIn = (place: string): string[] => {
    const model = join(place, MODEL);
    return [model, ...Object.values(atlasPaths(model))];
  };
  const made = filesIn(folder);
  for (const [i, path] of filesIn(SHIPPED).entries()) {
    await writeFileAtomically(path, await Deno.readFile(made[i]));
  }
  const card = join(SHIPPED, CARD);
  const tables = await Deno.readTextFile(join(folder, "tables.md"));
  const text = replaceTables(await Deno.readTextFile(card), tables);
  await writeFileAtomically(card, new TextEncoder().encode(text));
  console.log(`Installed in ${dirname(card)}.`);
}

if (import.meta.main) await runCommand(remakeCommand());
