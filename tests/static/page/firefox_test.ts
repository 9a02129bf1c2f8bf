import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { chromium } from "playwright-core";
import {
  BROWSER_ARGUMENTS,
  eventually,
  findChromium,
  openPage,
  replied,
  replies,
} from "../../support/page/browser.ts";
import type { BidiPage } from "../../support/bidi/bidi_page.ts";
import { type Firefox, firefoxTest } from "../../support/firefox.ts";
import { DEFAULT_SETTINGS } from "../../../static/store/presets.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { startTestServer } from "../../support/server/test_server.ts";

const MODELS = { "checkpoints/a/best.safetensors": tinyCheckpoint({ seed: 8, endless: true }) };

/** A page whose replies are short. */
async function open(firefox: Firefox, url: string): Promise<BidiPage> {
  const page = await firefox.open(url);
  const preferences = JSON.stringify({ settings: { ...DEFAULT_SETTINGS, maxLength: 60 } });
  await page.evaluate(`localStorage.setItem("cellmate.preferences", ${JSON.stringify(preferences)})`);
  await page.goto(url);
  return page;
}

/** Says something and waits for the whole reply. */
async function say(page: BidiPage, message: string): Promise<void> {
  const before = (await written(page)).length;
  await page.click("#message");
  await page.type(message);
  await page.press("Enter");
  await page.until(`document.querySelectorAll(".reply .written").length > ${before}`);
  await page.until(`!document.querySelector('[data-running="true"]')`);
}

/** The texts of all replies on show. */
function written(page: BidiPage): Promise<string[]> {
  return page.evaluate(
    `[...document.querySelectorAll(".reply .written")].map(({ textContent }) => textContent)`,
  );
}

/** Opens the memory of the last reply and waits until all of it is there. */
async function openMemory(page: BidiPage): Promise<void> {
  await page.click("li:last-child .memory-button");
  const letters = [...(await written(page)).at(-1)!].length;
  await page.until(`document.querySelectorAll('.read-text [data-part="reply"]').length === ${letters}`);
  await page.until(`document.querySelector(".heat-map canvas")`);
}

firefoxTest("the memory is explored in Firefox: picture, letter, a word and a passage", async (firefox) => {
  await using server = await startTestServer(MODELS);
  const page = await open(firefox, server.url);
  await say(page, "my name is dora");
  await say(page, "well then");
  assertNotEquals((await written(page))[1], "");
  await openMemory(page);
  await page.until(`document.activeElement.matches(".heat-map")`);
  for (let k = 0; k < 3; k++) await page.press("ArrowLeft");
  await page.until(`document.querySelector(".candidates")`);
  const column = `document.querySelector(".heat-map").getAttribute("aria-valuenow")`;
  const last = Number(
    await page.evaluate(`document.querySelector(".heat-map").getAttribute("aria-valuemax")`),
  );
  assertEquals(Number(await page.evaluate(column)), last - 2);

  await page.click(`.strip-text [data-word="11 15"]`);
  await page.until(`document.querySelectorAll(".strip .left").length === 4`);
  await page.press("Shift+ArrowLeft");
  await page.press("Enter");
  await page.until(`document.querySelector(".span-units, .strip [role=status]").textContent.includes("dor")`);
  await page.press("Escape");
  await page.until(`!document.querySelector(".memory-dock")`);
  assertEquals(page.complaints, []);
});

const executablePath = findChromium();
const other = executablePath ? "and in Chromium" : "(Chromium is left out: it was not found)";

firefoxTest(`a link made in Firefox writes the same bytes again there ${other}`, async (firefox) => {
  await using server = await startTestServer(MODELS);
  const page = await open(firefox, server.url);
  await say(page, "hello");
  await say(page, "how are you?");
  const said = await written(page);
  await openMemory(page);
  await page.evaluate(
    `void (navigator.clipboard.writeText = (text) => Promise.resolve(globalThis.copied = text))`,
  );
  await page.click({ role: "button", name: "Copy a link to this" });
  await page.until("globalThis.copied");
  const link = await page.evaluate<string>("globalThis.copied");
  assert(link.startsWith(server.url) && link.length <= 2000, link);

  const again = await firefox.open(link);
  await again.until(`document.querySelectorAll(".reply .written").length === 2`);
  await again.until(`!document.querySelector('[data-running="true"], .caret')`);
  await eventually("the reply is typed", async () => (await written(again))[1] === said[1]);
  assertEquals(await written(again), said);
  assertEquals([...page.complaints, ...again.complaints], []);
  if (executablePath === undefined) return;
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    const { page: there } = await openPage(browser, link);
    await there.locator(".reply .written").nth(1).waitFor();
    await replied(there);
    await eventually("the reply is typed", async () => (await replies(there))[1] === said[1]);
    assertEquals(await replies(there), said);
  } finally {
    await browser.close();
  }
});
