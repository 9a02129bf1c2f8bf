import { assert, assertEquals, assertMatch } from "@std/assert";
import { Buffer } from "node:buffer";
import { browserTest, eventually, openPage, replied, replies, say } from "../../support/page/browser.ts";
import { openTraining } from "../../support/page/train.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

browserTest(
  "a model of one's own replies beside the server's, its link writes the reply again, and it is still chosen after the lesson",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openPage(browser, server.url, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const sheet = await openTraining(page);
    await sheet.getByLabel("Model file").setInputFiles({
      name: "ann.safetensors",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(tinyCheckpoint({ seed: 5, name: "ann" })),
    });
    await sheet.getByRole("button", { name: "Talk to it ann" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const model = page.locator(".header .model");
    await say(page, "hello");
    const [reply] = await replies(page);

    await page.getByRole("button", { name: "Memory", exact: true }).click();
    await page.locator(".heat-map canvas").waitFor();
    await page.getByRole("button", { name: "Copy a link to this" }).click();
    await page.getByText(/^Copied/).waitFor();
    const link = await page.evaluate<string>("navigator.clipboard.readText()");
    const other = await page.context().newPage();
    await other.goto(link);
    await other.locator(".reply .written").waitFor();
    await replied(other);
    assertEquals(await replies(other), [reply]);
    await other.close();
    const { page: stranger } = await openPage(browser, link);
    await stranger.getByText("the model that wrote it is not installed here").first().waitFor();
    await stranger.close();

    await page.getByRole("button", { name: "Details" }).click();
    await page.getByLabel("The same to another model").selectOption({ label: "tiny 2×24" });
    await page.getByRole("button", { name: "Ask it" }).click();
    await replied(page);
    const sides = page.locator(".side-by-side .title");
    await eventually("both are on show", async () => await sides.count() === 2);
    assertEquals((await sides.allInnerTexts()).sort(), ["ann", "tiny"]);

    await page.goto(`${server.url}/lesson`);
    await page.getByText(/^Found on 24 other passages/).waitFor();
    await page.getByRole("link", { name: "Chat", exact: true }).click();
    await eventually("ann is still chosen", async () => /ann/.test(await model.innerText()));
    assertMatch(await model.innerText(), /ann\s*2×24/);
    assert(await page.getByRole("figure").first().isVisible());
    assertEquals(complaints, []);
  },
);
