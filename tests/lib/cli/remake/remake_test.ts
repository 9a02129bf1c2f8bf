import { assert, assertEquals, assertMatch, assertStringIncludes, assertThrows } from "@std/assert";
import { join } from "@std/path";
import { replaceTables } from "../../../../lib/cli/remake/card.ts";
import { remake } from "../../../../lib/cli/remake/remake.ts";
import { QUICK_RECIPE, SHIPPED_RECIPE } from "../../../../lib/cli/remake/shipped_recipe.ts";
import { decodeCheckpoint } from "../../../../lib/training/checkpoint/checkpoint.ts";

/** Everything that the recipe does, with a model too small to say anything. */
const TINY = {
  stages: [
    {
      name: "one",
      why: "to try it",
      flags:
        "--course memory --embedded core --hidden-size 8 --batch-size 4 --steps 3 --no-samples --threads 1",
    },
    {
      name: "two",
      why: "to try it again",
      flags: "--embedded core --batch-size 4 --steps 2 --no-samples --threads 1",
    },
  ],
  seeds: 1,
};

async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { log } = console;
  console.log = () => {};
  try {
    return await run();
  } finally {
    console.log = log;
  }
}

Deno.test("deno task remake trains, converts, makes the atlas and the tables, and makes nothing twice", async () => {
  const folder = await Deno.makeTempDir();
  try {
    assert(await quietly(() => remake(TINY, folder)));
    const model = decodeCheckpoint(await Deno.readFile(join(folder, "cellmate.safetensors")), "x");
    assertEquals([model.model.config.hiddenSize, model.info.name], [8, "cellmate"]);
    const tables = await Deno.readTextFile(join(folder, "tables.md"));
    assertMatch(tables, /^deno task train --course memory .*--out \S+one$/m);
    assertMatch(tables, /^deno task train .*--from \S+one\/best.safetensors --out \S+two$/m);
    assertMatch(tables, /\| a name, asked back at once \| 0 of 30 \| 0 of 30/);
    const atlas = JSON.parse(await Deno.readTextFile(join(folder, "cellmate.atlas.json")));
    assert(atlas);
    const made = await Deno.stat(join(folder, "two", "last.safetensors"));
    assert(await quietly(() => remake(TINY, folder)));
    assertEquals((await Deno.stat(join(folder, "two", "last.safetensors"))).mtime, made.mtime);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("both recipes have at most four stages, all counted in steps", () => {
  for (const { stages } of [SHIPPED_RECIPE, QUICK_RECIPE]) {
    assert(stages.length <= 4);
    for (const { flags } of stages) assertMatch(flags, /--steps \d+/);
  }
});

Deno.test("replaceTables() keeps the rest of a card, and says what is missing", () => {
  const card =
    "# It\n\n<!-- measured by deno task remake -->\nold\n<!-- end of what is measured -->\n\nMore.\n";
  const replaced = replaceTables(card, "| new |");
  assertStringIncludes(replaced, "# It\n\n<!-- measured by deno task remake -->\n\n| new |\n\n<!-- end");
  assert(replaced.endsWith("\n\nMore.\n"));
  assertThrows(() => replaceTables("# It\n", "x"), RangeError, "must have the comments");
});
