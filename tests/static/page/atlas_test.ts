import { assertEquals, assertNotEquals } from "@std/assert";
import { decodeCheckpoint, modelIdentity } from "../../../lib/mod.ts";
import { type Atlas, formatAtlas } from "../../../lib/insight/mod.ts";
import { faults } from "../../support/page/accessibility.ts";
import { browserTest, openPage, replies, say } from "../../support/page/browser.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { startTestServer } from "../../support/server/test_server.ts";

const BYTES = tinyCheckpoint({ seed: 8, endless: true });
const { model, vocabulary, info } = decodeCheckpoint(BYTES, "tiny");
const { hiddenSize: H, numLayers: L } = model.config;
const follows = [{ property: "speaker", means: [-0.5, 0.5], effect: 0.8, accuracy: 0.9, baseline: 0.6 }];
const ATLAS: Atlas = {
  model: modelIdentity(model, vocabulary),
  kind: info.kind,
  properties: [{ id: "speaker", name: "who is speaking", classes: ["the person", "the bot"] }],
  units: Array.from({ length: L * H }, (_, place) => ({
    follows: place === 5 ? follows : [],
    timeConstant: 3,
    passages: [],
  })),
  presets: [{
    id: "forget-speaker",
    name: "Forget who spoke",
    text: "Holds eight units at 3.",
    interventions: Array.from({ length: 8 }, (_, unit) => (
      { layer: L - 1, unit, target: "cell", action: "pin", value: 3 } as const
    )),
    measured: { messages: 40, changed: 0.9, measure: "letters in a reply", before: 50, after: 70 },
  }],
  sample: [],
};

browserTest("units have the names of their atlas, and a preset changes the reply", async (browser) => {
  await using server = await startTestServer({
    "checkpoints/a/best.safetensors": BYTES,
    "checkpoints/a/best.atlas.json": new TextEncoder().encode(formatAtlas(ATLAS)),
  });
  const { page, complaints } = await openPage(browser, server.url, { settings: { maxLength: 60 } });
  await say(page, "hello");
  const [original] = await replies(page);
  await page.getByRole("button", { name: "Memory", exact: true }).click();
  await page.getByRole("radio", { name: "named" }).check();
  await page.locator(".readout em").filter({ hasText: "who is speaking" }).waitFor();
  await page.locator(".readout strong").filter({ hasText: /^unit 5$/ }).waitFor();
  await page.getByRole("button", { name: "Forget who spoke" }).click();
  const sides = page.locator(".side-by-side .text");
  await sides.first().waitFor();
  const [before, after] = await sides.allTextContents();
  assertEquals(before, original);
  assertNotEquals(after, original);
  await page.getByText("Holds eight units at 3. 90 % of 40 replies became different ones.").waitFor();
  assertEquals(await faults(page, "a preset and what it did"), []);
  assertEquals(complaints, []);
});
