import { assert, assertEquals, assertGreater } from "@std/assert";
import { browserTest, eventuallyCount, openPage, replied, say } from "../../support/page/browser.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

browserTest(
  "a message that is too long is not cut unsaid, and an unknown letter is told where it is",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openPage(browser, server.url);
    const field = page.getByRole("textbox", { name: /^In/ });
    await field.fill("a".repeat(6000));
    await page.getByText("6,000 characters: a message can have 4,000 at most, so 2,000 must go.").waitFor();
    assertEquals(await page.getByRole("button", { name: "Run", exact: true }).isDisabled(), true);
    assertEquals((await field.inputValue()).length, 6000);
    await say(page, "ß");
    await say(page, "hello");
    await eventuallyCount(page.locator("article").first().getByText("never met ß"), 1);
    await eventuallyCount(page.getByText("never met ß"), 1);
    assertEquals(complaints, []);
  },
);

browserTest(
  "a reply with the same words says so, and one that has ended is not continued",
  async (browser) => {
    const bytes = tinyCheckpoint({ endless: false });
    await using server = await startTestServer({ "checkpoints/a/best.safetensors": bytes });
    const { page } = await openPage(browser, server.url, { settings: { temperature: 0 } });
    await say(page, "hello");
    await page.getByRole("button", { name: "Another reply" }).click();
    await replied(page);
    await page.getByText("the same words as version 1").waitFor();
    const ended = await page.locator(".ending").count() === 0;
    assertEquals(await page.getByRole("button", { name: "Continue" }).count(), ended ? 0 : 1);
  },
);

browserTest("the empty page shows earlier conversations, and opens them", async (browser) => {
  await using server = await startTestServer();
  const { page } = await openPage(browser, server.url);
  await say(page, "remember me");
  await page.waitForURL(/#/);
  await page.goto(server.url + "/?again");
  await page.getByRole("region", { name: "Earlier conversations" }).getByText("remember me").click();
  await eventuallyCount(page.locator("article"), 1);
});

browserTest(
  "an enlarged page leaves room: the next message takes a fifth of a low window at most",
  async (browser) => {
    await using server = await startTestServer();
    const { page } = await openPage(browser, server.url, { viewport: { width: 640, height: 400 } });
    await say(page, "hello");
    const { height } = (await page.locator(".composer").boundingBox())!;
    assertGreater(400 / 5, height);
  },
);

browserTest("the first screen of a small telephone shows what to press first", async (browser) => {
  await using server = await startTestServer();
  const { page } = await openPage(browser, server.url, { viewport: { width: 320, height: 568 } });
  const button = await page.getByRole("button", { name: "Say it and watch" }).boundingBox();
  const composer = await page.locator(".composer").boundingBox();
  assert(
    button!.y + button!.height < composer!.y,
    `it is at ${button!.y}, the next message at ${composer!.y}`,
  );
});

browserTest("where the window is low and narrow, the next message takes one line", async (browser) => {
  await using server = await startTestServer();
  const { page } = await openPage(browser, server.url, { viewport: { width: 320, height: 256 } });
  const field = (await page.locator("#message").boundingBox())!;
  const run = (await page.getByRole("button", { name: "Run" }).boundingBox())!;
  assert(field.x + field.width <= run.x, "the button is beside the field");
  assert((await page.locator(".composer").boundingBox())!.height < 64);
});
