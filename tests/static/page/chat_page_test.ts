import { assert, assertEquals, assertMatch, assertNotEquals } from "@std/assert";
import {
  browserTest,
  eventually,
  eventuallyCount,
  openPage,
  replied,
  replies,
  say,
} from "../../support/page/browser.ts";
import { startTestServer } from "../../support/server/test_server.ts";

browserTest("the page sends, streams, and gives the same bytes for the same seed", async (browser) => {
  await using server = await startTestServer();
  const { page, complaints } = await openPage(browser, server.url);
  await say(page, "hello");
  const [first] = await replies(page);
  assert(first.length > 0);
  assertMatch(
    await page.locator(".figures").innerText(),
    /seed \d+\s+temperature 0.7\s+\d+ characters\/s\s+surprise \d\.\d\d bits/,
  );

  await page.getByRole("button", { name: "Same seed" }).click();
  await replied(page);
  assertEquals(await replies(page), [first]);
  await page.getByRole("button", { name: "Another reply" }).click();
  await replied(page);
  assertNotEquals(await replies(page), [first]);
  assertEquals(await page.getByRole("img", { name: "Version 3 of 3" }).count(), 1);

  await page.locator("article").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  assertEquals(await page.getByRole("img", { name: "Version 1 of 3" }).count(), 1);
  assertEquals(await replies(page), [first]);
  assertEquals(complaints, []);
});

browserTest("editing a message marks what follows as stale until it is run again", async (browser) => {
  await using server = await startTestServer();
  const { page, complaints } = await openPage(browser, server.url);
  for (const message of ["one", "two", "three"]) await say(page, message);
  const before = await replies(page);
  const stale = page.locator('[data-stale="true"]');

  await page.locator("article").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Message" }).fill("uno");
  await page.keyboard.press("Enter");
  await replied(page);
  assertEquals(await stale.count(), 2);
  await page.getByRole("button", { name: "Run them again" }).click();
  await eventuallyCount(stale, 0);
  await replied(page);
  assertNotEquals(await replies(page), before);

  await page.locator("article").first().focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press("Control+z");
  await eventuallyCount(stale, 0);
  assertEquals(await replies(page), before);
  assertEquals(await page.locator(".message").allTextContents(), ["one", "two", "three"]);
  await page.keyboard.press("Control+Shift+z");
  assertEquals(await page.locator(".message").first().textContent(), "uno");
  assertEquals(complaints, []);
});

browserTest("a conversation survives a reload, is found, renamed and deleted", async (browser) => {
  await using server = await startTestServer();
  const { page, complaints } = await openPage(browser, server.url);
  await say(page, "apples and pears");
  const before = await replies(page);
  await eventually("the address names it", () => new URL(page.url()).hash.length > 1);
  await page.reload();
  await page.waitForSelector("article");
  assertEquals(await replies(page), before);

  await page.getByRole("button", { name: "Conversations" }).click();
  await page.getByRole("button", { name: "New conversation" }).click();
  await say(page, "bread");
  await page.getByRole("button", { name: "Conversations" }).click();
  const titles = page.locator(".conversations .title");
  await eventuallyCount(titles, 2);
  await page.getByRole("searchbox").fill("PEARS apples");
  assertEquals(await titles.count(), 1);
  await page.getByRole("button", { name: "Rename apples and pears" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Fruit");
  await page.keyboard.press("Enter");
  await titles.getByText("Fruit").click();
  await page.waitForSelector("article");
  assertEquals(await replies(page), before);
  assertEquals(await page.title(), "Fruit · Cellmate");

  await page.getByRole("button", { name: "Conversations" }).click();
  await page.getByRole("button", { name: "Delete Fruit" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await eventuallyCount(titles, 1);
  await page.getByRole("button", { name: "New, keep nothing" }).click();
  await say(page, "a secret");
  await page.waitForTimeout(600);
  await page.reload();
  await page.getByRole("button", { name: "Conversations" }).click();
  await page.waitForSelector(".conversations .title");
  assertEquals(await titles.count(), 1);
  assertEquals(await page.locator("article").count(), 0);
  assertEquals(complaints, []);
});
