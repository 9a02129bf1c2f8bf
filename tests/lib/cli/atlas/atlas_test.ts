import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { atlasCommand } from "../../../../lib/cli/atlas/atlas.ts";
import { formatAtlasReport } from "../../../../lib/cli/atlas/atlas_report.ts";
import { exitCodeOf } from "../../../../lib/cli/command.ts";
import { paintFor } from "../../../../lib/cli/terminal.ts";
import { readAtlasFiles } from "../../../../lib/disk/atlas_files.ts";
import {
  type Atlas,
  decodeActivity,
  parseAtlas,
  sampleSymbols,
  textIdentity,
} from "../../../../lib/insight/mod.ts";
import { decodeCheckpoint } from "../../../../lib/mod.ts";
import { modelIdentity } from "../../../../lib/sampling/mod.ts";
import { tinyCheckpoint } from "../../../support/models/tiny_checkpoint.ts";

/** Runs the command, and gives its exit code and what it said. */
async function run(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" }, { log, error } = console;
  console.log = (text: string) => void (said.out += `${text}\n`);
  console.error = (text: string) => void (said.err += `${text}\n`);
  try {
    return { code: await exitCodeOf(atlasCommand(), args), ...said };
  } finally {
    Object.assign(console, { log, error });
  }
}

const chat = (k: number) => `A: hello ${k}\nB: Hi! How are you?\nA: I am "${k}".\nB: Good to know, ${k}.\n`;

Deno.test("deno task atlas writes an atlas and its activity beside the model, the same each time", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const model = join(folder, "best.safetensors"), corpus = join(folder, "chats.txt");
    await Deno.writeFile(model, tinyCheckpoint());
    await Deno.writeTextFile(corpus, Array.from({ length: 40 }, (_, k) => chat(k)).join("\n"));
    const files: string[] = [];
    for (let time = 0; time < 2; time++) {
      const { code, out } = await run(["--model", time === 0 ? model : folder, "--corpus", corpus]);
      assertEquals(code, 0);
      assertMatch(out, /who is speaking: /);
      assertMatch(out, /\d+ of 48 units follow something; \d+ follow nothing/);
      assertStringIncludes(out, `${join(folder, "best.atlas.json")}: `);
      files.push(await Deno.readTextFile(join(folder, "best.atlas.json")));
      files.push((await Deno.readFile(join(folder, "best.activity"))).toString());
    }
    assertEquals(files.slice(0, 2), files.slice(2));

    const { model: read, vocabulary } = decodeCheckpoint(tinyCheckpoint(), "tiny"),
      id = modelIdentity(read, vocabulary);
    const { atlas, activity } = (await readAtlasFiles(model, id))!;
    const ids = sampleSymbols(parseAtlas(atlas, "x"), vocabulary).flatMap((ids) => [...ids]);
    const { text, index } = decodeActivity(activity!, "y");
    assertEquals([text, index.length], [textIdentity(ids), ids.length]);
    assertEquals(
      await readAtlasFiles(model, "0123456789abcdef"),
      undefined,
      "an atlas of other weights is none",
    );
    assertEquals(await readAtlasFiles(join(folder, "other.safetensors"), id), undefined);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("deno task atlas refuses what it cannot read in one line", async () => {
  const { code, err } = await run(["--model", "nowhere.safetensors"]);
  assertEquals([code, err], [1, "error: Cannot read nowhere.safetensors as there is no such file\n"]);
  assertEquals((await run(["--seed", "x"])).code, 2);
});

Deno.test("formatAtlasReport() names units by layer where there are several, and tells what presets did", () => {
  const follows = [{ property: "speaker", means: [-0.5, 0.5], effect: 0.91, accuracy: 0.98, baseline: 0.66 }];
  const nothing = { follows: [], timeConstant: 0.7, passages: [] };
  const atlas: Atlas = {
    model: "0123456789abcdef",
    kind: "chat",
    properties: [
      { id: "speaker", name: "who is speaking", classes: ["a", "b"] },
      { id: "digit", name: "digits", classes: ["a", "b"] },
    ],
    units: [nothing, nothing, { ...nothing, follows, timeConstant: 33.2 }, nothing],
    presets: [{
      id: "forget-speaker",
      name: "Forget who spoke",
      text: "Holds one unit.",
      interventions: [],
      measured: { messages: 40, changed: 0.975, measure: "letters in a reply", before: 61.72, after: 367 },
    }],
    sample: [],
  };
  const config = { cell: "lstm", vocabularySize: 9, hiddenSize: 2, numLayers: 2 } as const;
  const paint = paintFor({ isTerminal: () => false });
  assertEquals(
    formatAtlasReport(atlas, { config, paint }),
    `who is speaking: 1:0 (0.91); the first alone is right at 98 %, always saying the usual at 66 %
digits: no unit

1 of 4 units follow something; 3 follow nothing that was asked for.
Left alone, half of them keep for 0.7 letters or less, the slowest for 33 letters.

Interventions that change replies:
  Forget who spoke: Holds one unit.
    98 % of 40 replies changed; letters in a reply: 61.7 → 367`,
  );
});
