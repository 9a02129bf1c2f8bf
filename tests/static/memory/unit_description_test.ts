import { assertEquals } from "@std/assert";
import { type Atlas, formatAtlas } from "../../../lib/insight/mod.ts";
import type { AtlasFile } from "../../../static/memory/atlas.ts";
import { describeUnit } from "../../../static/memory/unit_description.ts";

const ATLAS: Atlas = {
  model: "0123456789abcdef",
  kind: "bot",
  properties: [{ id: "speaker", name: "who is speaking", classes: ["the person speaks", "the bot speaks"] }],
  units: [
    {
      follows: [{ property: "speaker", means: [0.4, -0.1], effect: 0.9, accuracy: 0.98, baseline: 0.66 }],
      timeConstant: 7.6,
      // Symbols 1 and 2 are "hi"; one mark closes a turn, two open the bot's.
      passages: [{ start: 1, end: 3, value: 0.75 }, { start: 6, end: 9, value: -0.5 }],
    },
    { follows: [], timeConstant: null, passages: [] },
  ],
  presets: [],
  sample: [[{ speaker: 0, text: "hi" }, { speaker: 1, text: "yes" }], [{ speaker: 0, text: "and" }]],
};

Deno.test("describeUnit() says what a unit follows, how long it keeps, and where it is strongest", () => {
  const file = JSON.parse(formatAtlas(ATLAS)) as AtlasFile;
  assertEquals(describeUnit(file, 0), {
    follows: {
      name: "who is speaking",
      highest: "the person speaks",
      lowest: "the bot speaks",
      accuracy: 0.98,
      baseline: 0.66,
    },
    keeps: 7.6,
    passages: [
      { before: "", inside: "hi", after: " ⏎ yes ⏎ and ⏎ ", value: 0.75 },
      { before: "hi ⏎ ", inside: "yes", after: " ⏎ and ⏎ ", value: -0.5 },
    ],
  });
  assertEquals(describeUnit(file, 1), { follows: undefined, keeps: null, passages: [] });
});
