import { assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { exitCodeOf } from "../../../../lib/cli/command.ts";
import { lessonCommand } from "../../../../lib/cli/lesson/lesson.ts";
import { LESSON_RECIPES } from "../../../../lib/lesson/lesson_recipe.ts";
import { decodeCheckpoint } from "../../../../lib/training/checkpoint/checkpoint.ts";

const names = Object.values(LESSON_RECIPES).map(({ name }) => name);

/** Runs the command: its exit code, and what it says on stdout and stderr. */
async function lesson(...flags: string[]) {
  const said: string[] = [], { log, error } = console;
  console.log = console.error = (text: string) => void said.push(text);
  try {
    return { code: await exitCodeOf(lessonCommand(), flags), said: said.join("\n") };
  } finally {
    Object.assign(console, { log, error });
  }
}

/** All files of a folder. */
const readAll = (folder: string) =>
  names.map((name) => Deno.readFileSync(join(folder, `${name}.safetensors`)));

Deno.test("deno task lesson makes the same files again, and --check sees when one is another", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const flags = ["--steps", "4", "--no-figures", "--out", folder];
    assertEquals((await lesson(...flags)).code, 0);
    const once = readAll(folder);
    once.forEach((bytes, k) => {
      const { info } = decodeCheckpoint(bytes, names[k]);
      assertEquals([info.name, info.step], [names[k], 4]);
    });
    assertEquals((await lesson(...flags, "--check")).code, 0);
    assertEquals((await lesson(...flags)).code, 0);
    assertEquals(readAll(folder), once);

    once[0][once[0].length - 1] ^= 1;
    await Deno.writeFile(join(folder, `${names[0]}.safetensors`), once[0]);
    const checked = await lesson(...flags, "--check");
    assertEquals(checked.code, 1);
    assertStringIncludes(checked.said, `Cannot vouch for ${names[0]}: make it again`);
    assertEquals(readAll(folder)[0], once[0]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("deno task lesson refuses models that it does not know", async () => {
  assertEquals((await lesson("--only", "all_names")).code, 2);
});

Deno.test({
  name: "the model that the page trains, too, is to the byte what its recipe makes",
  ignore: Deno.env.get("CI") !== "true", // ten seconds of training; "deno task lesson --check" makes all three
  fn: async () => assertEquals((await lesson("--check", "--only", LESSON_RECIPES.knownNames.name)).code, 0),
});
