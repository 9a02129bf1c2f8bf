import { assertEquals, assertThrows } from "@std/assert";
import type { Atlas } from "../../../../lib/insight/atlas/atlas.ts";
import { formatAtlas, parseAtlas } from "../../../../lib/insight/atlas/atlas_file.ts";

const atlas: Atlas = {
  model: "0123456789abcdef",
  kind: "bot",
  properties: [{ id: "speaker", name: "who is speaking", classes: ["the person", "the bot"] }],
  units: [
    { follows: [], timeConstant: null, passages: [] },
    {
      follows: [{ property: "speaker", means: [-0.25, 0.5], effect: 0.9, accuracy: 0.97, baseline: 0.6 }],
      timeConstant: 12.5,
      passages: [{ start: 123_456, end: 123_460, value: -0.87 }, { start: 3, end: 4, value: 0.5 }],
    },
  ],
  presets: [{
    id: "forget-speaker",
    name: "Forget who spoke",
    text: "Holds a unit.",
    interventions: [{ layer: 0, unit: 1, target: "cell", action: "pin", value: 0.128 }],
    measured: { messages: 40, changed: 0.975, measure: "letters", before: 61.7, after: 367 },
  }],
  sample: [[{ speaker: 0, text: 'Say "hi".' }, { speaker: 1, text: "Hi\nthere" }], [{
    speaker: 0,
    text: "ü",
  }]],
};

Deno.test("parseAtlas() reads what formatAtlas() wrote, passages to the symbol", () => {
  assertEquals(parseAtlas(formatAtlas(atlas), "x.atlas.json"), atlas);
});

Deno.test("formatAtlas() rounds what nobody can read, and not where a passage lies", () => {
  const fine = structuredClone(atlas) as Atlas & {
    units: { timeConstant: number; passages: { value: number }[] }[];
  };
  fine.units[1].timeConstant = 12.512345;
  fine.units[1].passages[0].value = -0.8713;
  assertEquals(parseAtlas(formatAtlas(fine), "x"), atlas);
});

Deno.test("parseAtlas() tells what is wrong with a file", () => {
  const text = formatAtlas(atlas);
  const fails = (text: string, message: string) =>
    assertThrows(() => parseAtlas(text, "x.atlas.json"), SyntaxError, message);
  fails("{", "x.atlas.json must be JSON");
  fails("null", "must have version 1: current value is undefined");
  fails(text.replace('"version":1', '"version":2'), "must have version 1: current value is 2");
  fails(text.replace('"sample":', '"simple":'), "must have a list of sample: current value is undefined");
  fails(text.replace('"bot"', '"cat"'), "must name its model, its kind and what the units follow");
  fails(text.replace("[null,12.5]", "[null]"), "must have passages for every unit");
});
