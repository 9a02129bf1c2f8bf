/// <reference lib="dom" />

import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { Buffer } from "node:buffer";
import { decodeCheckpoint, modelIdentity } from "../../../lib/mod.ts";
import { smallModel } from "../../../static/single/small_model.ts";
import { ReplyService } from "../../../static/voices/worker/reply_service.ts";
import { firefoxTest } from "../../support/firefox.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { faults } from "../../support/page/accessibility.ts";
import { browserTest, eventually, openPage, replies, say } from "../../support/page/browser.ts";
import { writeSingleFile } from "../../support/page/single_file.ts";
import { requestFor } from "../../support/server/replies.ts";
import { startTestServer } from "../../support/server/test_server.ts";

const SHIPPED = new URL("../../../static/models/cellmate.safetensors", import.meta.url);

/** What the library replies, greedily, as the page does at temperature 0. */
async function replyOf(file: Uint8Array<ArrayBuffer>, message: string): Promise<string> {
  const { model, vocabulary } = decodeCheckpoint(file, "the model");
  const request = requestFor(modelIdentity(model, vocabulary), message);
  const settings = { ...request.settings, temperature: 0, maxLength: 400 };
  let text = "";
  const service = new ReplyService(() => Promise.resolve(file));
  for await (const event of service.reply({ ...request, settings }, new AbortController().signal)) {
    if (event.type === "text") text += event.text;
  }
  return text;
}

browserTest(
  "one file opens from the disk, chats, shows the memory and keeps its conversation",
  async (browser) => {
    await using file = await writeSingleFile();
    const { page, complaints } = await openPage(browser, file.url, { settings: { temperature: 0 } });
    const schemes = new Set<string>();
    page.on("request", (request) => schemes.add(new URL(request.url()).protocol));
    await say(page, "Hello! My name is Alex.");
    const expected = await replyOf(await Deno.readFile(SHIPPED), "Hello! My name is Alex.");
    assertEquals(await replies(page), [expected]);
    await eventually("it is kept", () => page.evaluate(`location.hash !== ""`));
    await page.reload();
    await eventually("it is there again", async () => (await replies(page))[0] === expected);
    await page.getByRole("button", { name: /^Memory/ }).click();
    await page.locator(".memory-dock canvas").first().waitFor();
    await page.getByText("the name that was told").first().waitFor();
    assertEquals(await faults(page, "one file"), []);
    assertEquals([...schemes].sort(), ["blob:", "file:"]);
    assertEquals(complaints, []);
  },
);

browserTest("one file runs nothing of a hostile name or message", async (browser) => {
  const html = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>";
  const characters = [...new Set(html)].join("");
  await using file = await writeSingleFile(tinyCheckpoint({ name: html, characters }));
  const { page, complaints } = await openPage(browser, file.url);
  await say(page, html);
  await page.getByRole("button", { name: /^Model/ }).click();
  await page.getByRole("dialog").getByText(html).first().waitFor();
  assertNotEquals(await page.title(), "run");
  assertEquals(await page.locator("#app img, #app script").count(), 0);
  assertEquals(complaints, []);
});

browserTest(
  "a model of one's own is saved as one page, which replies as its smaller copy",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openPage(browser, server.url);
    await page.getByRole("button", { name: "Train one" }).first().click();
    const own = tinyCheckpoint({ name: "mine", seed: 9 });
    await page.getByLabel("Model file").setInputFiles({
      name: "mine.safetensors",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(own),
    });
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as one page mine" }).click();
    const saved = await saving;
    assertEquals(saved.suggestedFilename(), "mine.html");
    const path = `${server.root}/mine.html`;
    await saved.saveAs(path);
    assertEquals(complaints, []);

    const { page: alone, complaints: others } = await openPage(browser, `file://${path}`, {
      settings: { temperature: 0 },
    });
    await alone.locator(".glimpse-canvas").waitFor();
    await say(alone, "hello");
    assertEquals(await replies(alone), [await replyOf(smallModel(own, "mine").bytes, "hello")]);
    await alone.getByRole("button", { name: /^Memory/ }).click();
    await alone.locator(".memory-dock canvas").first().waitFor();
    assertEquals(others, []);
  },
);

firefoxTest("one file opens from the disk in Firefox and keeps its conversation", async (firefox) => {
  const bytes = tinyCheckpoint({ numLayers: 1 });
  await using file = await writeSingleFile(bytes);
  const page = await firefox.open(file.url);
  await page.click({ role: "textbox", name: "In [1]:" });
  await page.type("hello");
  await page.press("Enter");
  await page.until(
    `document.querySelector(".reply .written") && !document.querySelector('[data-running="true"]')`,
  );
  const reply = () => page.evaluate<string>(`document.querySelector(".reply .written")?.textContent`);
  const said = await reply();
  assert(said.length > 0);
  await page.until(`location.hash !== ""`);
  await page.evaluate(`location.reload()`);
  await page.until(
    `performance.getEntriesByType("navigation")[0]?.type === "reload" && document.querySelector(".reply .written")`,
  );
  assertEquals(await reply(), said);
  await page.click({ role: "button", name: "Memory" });
  await page.until(`document.querySelector(".memory-dock canvas")`);
  assertEquals(page.complaints, []);
});
