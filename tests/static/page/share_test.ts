import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { faults } from "../../support/page/accessibility.ts";
import {
  browserTest,
  eventually,
  eventuallyCount,
  openPage,
  replied,
  replies,
  say,
} from "../../support/page/browser.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { startTestServer } from "../../support/server/test_server.ts";

const MODELS = {
  "checkpoints/a/best.safetensors": tinyCheckpoint({ seed: 8, endless: true }),
  "checkpoints/b/best.safetensors": tinyCheckpoint({ seed: 9, endless: true }),
};
const settings = { maxLength: 60, temperature: 0.9, minP: 0.02 };

browserTest("a link writes the same reply again in another browser, byte for byte", async (browser) => {
  await using server = await startTestServer(MODELS);
  const permissions = ["clipboard-read", "clipboard-write"];
  const { page, complaints } = await openPage(browser, server.url, { settings, permissions });
  await say(page, "hello");
  await say(page, "how are you?");
  const written = await replies(page);
  await page.getByRole("button", { name: "Memory", exact: true }).last().click();
  await page.getByRole("button", { name: "Add this change" }).click();
  await page.getByRole("button", { name: "Copy a link to this" }).click();
  await page.getByText(/^Copied/).waitFor();
  const link = await page.evaluate("navigator.clipboard.readText()") as string;
  assert(link.length <= 2000, link);

  const { page: other, complaints: others } = await openPage(browser, link);
  await eventuallyCount(other.locator("article"), 2);
  await other.locator(".side-by-side").waitFor();
  await replied(other);
  await eventually("the reply is typed", async () => (await replies(other))[1] === written[1]);
  assertEquals(await replies(other), written);
  assertEquals(await other.locator('[data-stale="true"]').count(), 0);
  assertEquals(await faults(other, "a reply written again from a link"), []);
  await other.goto("about:blank");
  await other.goto(link.slice(0, -20));
  await other.getByText("its link must be complete").waitFor();
  assertEquals([...complaints, ...others], []);
});

browserTest("the picture is saved as a PNG", async (browser) => {
  await using server = await startTestServer(MODELS);
  const { page, complaints } = await openPage(browser, server.url, { settings });
  await say(page, "hello");
  await page.getByRole("button", { name: "Memory", exact: true }).click();
  await page.locator(".heat-map canvas").waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save this picture" }).click();
  const download = await downloading;
  assertEquals(download.suggestedFilename(), "memory-hello.png");
  const bytes = await Deno.readFile(await download.path());
  assertEquals([...bytes.subarray(1, 4)], [..."PNG"].map((letter) => letter.charCodeAt(0)));
  assert(bytes.length > 2000);
  assertEquals(complaints, []);
});

browserTest("two models answer the same message side by side", async (browser) => {
  await using server = await startTestServer(MODELS);
  const { page, complaints } = await openPage(browser, server.url, { settings });
  await say(page, "hello");
  await page.getByRole("button", { name: "Details" }).click();
  await page.getByRole("button", { name: "Ask it" }).click();
  await page.getByRole("img", { name: "Version 2 of 2" }).waitFor();
  await replied(page);
  const [left, right] = await page.locator(".side-by-side .text").allTextContents();
  assertNotEquals(left, right);
  assertEquals(left, (await replies(page))[0]);
  assertEquals(await faults(page, "two models side by side"), []);
  assertEquals(complaints, []);
});
