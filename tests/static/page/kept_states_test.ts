import { assertEquals, assertGreater } from "@std/assert";
import type { Page } from "playwright-core";
import { browserTest, eventually, eventuallyCount, openPage, say } from "../../support/page/browser.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { startTestServer } from "../../support/server/test_server.ts";

const MODELS = { "checkpoints/a/best.safetensors": tinyCheckpoint({ seed: 8, endless: true }) };
const settings = { maxLength: 30 };

/** How many states the browser keeps. */
async function keptStates(page: Page): Promise<number> {
  return await page.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open("cellmate-states", 1);
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const count = opening.result.transaction("states").objectStore("states").count();
      count.onsuccess = () => { resolve(count.result); opening.result.close(); };
    };
  })`);
}

/** Opens the memory of the last reply and closes it once all of it is read. */
async function look(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: "Memory", exact: true }).last().click();
  await page.locator(".read-text").waitFor();
  const letters = page.locator('.read-text [data-part="reply"]');
  const reply = page.locator(".reply .written").last();
  await eventually("all is read", async () => await letters.count() === (await reply.textContent())!.length);
  const seen = await letters.allTextContents();
  await page.keyboard.press("Escape");
  return seen;
}

browserTest(
  "what is remembered before a reply is kept with its conversation, and deleted with it",
  async (browser) => {
    await using server = await startTestServer(MODELS);
    const { page, complaints } = await openPage(browser, server.url, { settings });
    for (const message of ["hello", "how are you?", "and now?"]) await say(page, message);
    assertEquals(await keptStates(page), 0, "nothing is kept before anybody looked, or some time has passed");
    const seen = await look(page);
    await eventually("a state is kept", async () => await keptStates(page) > 0);

    // A server that has read nothing is not asked, nor is anything read again: the browser knows it.
    await page.waitForURL(/#/);
    await page.reload();
    await eventuallyCount(page.locator("article"), 3);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    assertEquals(await look(page), seen);
    assertEquals(asked.filter((path) => path.endsWith("/api/states")), []);
    assertGreater(await keptStates(page), 0);

    await page.getByRole("button", { name: "Conversations" }).click();
    await page.getByRole("button", { name: "Delete hello" }).click();
    await page.getByRole("button", { name: "Delete for good" }).click();
    await eventually("the states are gone", async () => await keptStates(page) === 0);
    assertEquals(complaints, []);
  },
);

browserTest("a conversation that keeps nothing leaves no states behind", async (browser) => {
  await using server = await startTestServer(MODELS);
  const { page } = await openPage(browser, server.url, { settings });
  await page.getByRole("button", { name: "Conversations" }).click();
  await page.getByRole("button", { name: "New, keep nothing" }).click();
  for (const message of ["hello", "how are you?"]) await say(page, message);
  await look(page);
  await page.waitForTimeout(300);
  assertEquals(await keptStates(page), 0);
});
