/// <reference lib="dom" />

import { assert, assertEquals, assertGreater } from "@std/assert";
import type { Browser, Page } from "playwright-core";
import { decodeCheckpoint, modelIdentity, openBackend } from "../../../lib/mod.ts";
import {
  ActivityIndex,
  type Atlas,
  encodeActivity,
  formatAtlas,
  readActivity,
  sampleSymbols,
  textIdentity,
} from "../../../lib/insight/mod.ts";
import { browserTest, eventually, eventuallyCount, openPage, say } from "../../support/page/browser.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { startTestServer, type TestServer } from "../../support/server/test_server.ts";
import { faults } from "../../support/page/accessibility.ts";

const BYTES = tinyCheckpoint({ seed: 8, endless: true });
const { model, vocabulary, info: { kind } } = decodeCheckpoint(BYTES, "tiny");
const { hiddenSize: H, numLayers: L } = model.config;
const ID = modelIdentity(model, vocabulary);
const ATLAS: Atlas = {
  model: ID,
  kind,
  properties: [{ id: "speaker", name: "who is speaking", classes: ["the person", "the bot"] }],
  units: Array.from({ length: L * H }, () => ({
    follows: [{ property: "speaker", means: [-0.5, 0.5], effect: 0.8, accuracy: 0.9, baseline: 0.6 }],
    timeConstant: 3,
    passages: [],
  })),
  presets: [],
  sample: [[{ speaker: 0, text: "my name is dora" }, { speaker: 1, text: "hello dora" }]],
};

/** When the tiny model's units are on in the sample, as a file. */
function activity(): Uint8Array {
  const index = new ActivityIndex(model.config), texts = sampleSymbols(ATLAS, vocabulary);
  for (const _ of readActivity(openBackend().createStepper(model), texts, index));
  return encodeActivity({ index, model: ID, text: textIdentity(texts.flatMap((ids) => [...ids])) });
}

const MODELS = {
  "checkpoints/a/best.safetensors": BYTES,
  "checkpoints/a/best.atlas.json": new TextEncoder().encode(formatAtlas(ATLAS)),
  "checkpoints/a/best.activity": activity(),
};

/** A conversation whose memory lies open. */
async function openStrip(
  browser: Browser,
  server: TestServer,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const watched = await openPage(browser, server.url, { settings: { maxLength: 30 }, steadySeeds: true });
  await say(watched.page, "my name is dora");
  await say(watched.page, "well, well");
  await watched.page.getByRole("button", { name: "Memory", exact: true }).last().click();
  await watched.page.locator(".read-text").waitFor();
  return watched;
}

browserTest("a word of the first turn is followed to the last one", async (browser) => {
  await using server = await startTestServer(MODELS);
  const { page, complaints } = await openStrip(browser, server);
  await page.locator(".strip-text").first().getByText("dora", { exact: true }).click();
  await eventuallyCount(page.locator(".strip .left"), 4);
  const [first] = await page.locator(".strip .left").allTextContents();
  assertEquals(first.trim(), "100 %");
  assertGreater(await page.locator(".carriers li").count(), 0);
  const found = await faults(page, "a word that is followed");
  assertEquals(found, []);
  assertEquals(complaints, []);
});

browserTest("a marked passage is found elsewhere, in the conversation and in the sample", async (browser) => {
  await using server = await startTestServer(MODELS);
  const { page, complaints } = await openStrip(browser, server);
  const text = page.locator(".strip-text").first(), last = text.getByText("dora");
  const { width, height } = (await last.boundingBox())!;
  await text.getByText("name").hover({ position: { x: 1, y: height / 2 } });
  await page.mouse.down();
  await last.hover({ position: { x: width - 1, y: height / 2 } });
  await page.mouse.up();
  await page.locator(".span-units li").first().waitFor();
  const field = page.getByRole("textbox", { name: "Word or passage" });
  assertEquals(await field.inputValue(), "name is dora");
  assert((await page.locator(".span-units").innerText()).includes("who is speaking"));
  await page.getByRole("heading", { name: "In other conversations" }).waitFor();
  const [best] = await page.locator(".places").last().locator("mark").allTextContents();
  assert("my name is dora".includes(best), best);
  assertEquals(await faults(page, "a passage that was searched"), []);

  await field.fill("nobody says this");
  await page.getByRole("button", { name: "Find where else" }).click();
  await page.getByText("Nobody said “nobody says this”.").waitFor();
  assertEquals(complaints, []);
});

browserTest("a passage is chosen with the keyboard alone", async (browser) => {
  await using server = await startTestServer(MODELS);
  const { page, complaints } = await openStrip(browser, server);
  await page.getByRole("list", { name: "All turns" }).focus();
  for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  const chosen = () => page.locator(".strip [data-chosen]").allTextContents();
  await eventually("a word is chosen", async () => (await chosen()).join("") === "name");
  for (let k = 0; k < 3; k++) await page.keyboard.press("Shift+ArrowRight");
  await eventually("a passage is chosen", async () => (await chosen()).join("") === "name is");
  await page.keyboard.press("Enter");
  await page.locator(".strip [role=status]").getByText("name is").waitFor();
  await page.keyboard.press("ArrowDown");
  await eventually(
    "the next turn",
    async () => await page.locator('[data-number="1"] [data-chosen]').count() > 0,
  );
  assertEquals(complaints, []);
});

browserTest("a model without an atlas searches the conversation", async (browser) => {
  await using server = await startTestServer({ "checkpoints/a/best.safetensors": BYTES });
  const { page, complaints } = await openStrip(browser, server);
  await page.locator(".strip-text").first().getByText("dora", { exact: true }).click();
  await page.getByRole("button", { name: "Find where else" }).click();
  await page.locator(".span-units li").first().waitFor();
  await page.getByText("This model has no sample text").waitFor();
  assertEquals(complaints, []);
});
