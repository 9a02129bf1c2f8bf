import { assertEquals, assertLess, assertMatch } from "@std/assert";
import { browserTest, eventually, openPage, replied, replies, say } from "../../support/page/browser.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

browserTest(
  "the page loads under 60 kB of script, from its own server only, and paints within half a second",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openPage(browser, "about:blank");
    let script = 0;
    const origins = new Set<string>();
    page.on("response", async (response) => {
      origins.add(new URL(response.url()).origin);
      if (response.request().resourceType() === "script") {
        script += (await response.request().sizes()).responseBodySize;
      }
    });
    const paints: number[] = [];
    for (let i = 0; i < 3; i++) {
      await page.goto(server.url);
      await page.locator("#message").waitFor();
      // The form can stand in the document before anything is painted.
      const paint = await page.waitForFunction(() =>
        performance.getEntriesByName("first-contentful-paint")[0]?.startTime
      );
      paints.push(await paint.jsonValue() as number);
    }
    assertLess(Math.min(...paints), 500);
    assertEquals([...origins], [server.url]);
    assertLess(script, 60_000);
    assertLess(5_000, script);
    assertEquals(complaints, []);
  },
);

browserTest("everything can be done with the keyboard", async (browser) => {
  // Replies that are cut at their greatest length can be continued.
  const bytes = tinyCheckpoint({ endless: true });
  await using server = await startTestServer({ "checkpoints/endless/best.safetensors": bytes });
  const { page, complaints } = await openPage(browser, server.url, { settings: { maxLength: 40 } });
  await page.locator("#message:focus").waitFor();
  await page.keyboard.type("one");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("two");
  await page.keyboard.press("Enter");
  await replied(page);
  await page.locator(".figures").waitFor();
  assertEquals(await page.locator(".message").textContent(), "one\ntwo");
  await page.keyboard.press("ArrowUp");
  const focused = () => page.evaluate("document.activeElement.getAttribute('aria-label')");
  await eventually("the exchange has the focus", async () => await focused() === "Exchange 1");

  await page.keyboard.press("?");
  await page.getByRole("heading", { name: "Keyboard" }).waitFor();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assertEquals(await focused(), "Exchange 1");

  for (const [key, count] of [["r", 2], ["s", 3], ["g", 4]] as const) {
    await page.keyboard.press(key);
    await page.getByRole("img", { name: `Version ${count} of ${count}` }).waitFor();
    await replied(page);
  }
  await page.keyboard.press("i");
  await page.getByRole("region", { name: "Details of the reply" }).waitFor();
  await page.keyboard.press("f");
  await page.locator('[data-folded="true"]').waitFor();
  await page.keyboard.press("Delete");
  await page.locator("article").waitFor({ state: "detached" });
  await page.locator("#message:focus").waitFor();
  await page.getByRole("button", { name: "Settings" }).focus();
  await page.keyboard.press("Control+z");
  await page.locator("article").waitFor();
  await page.keyboard.press("/");
  await page.locator("#message:focus").waitFor();
  assertEquals(complaints, []);
});

browserTest(
  "settings, theme and model are kept, and each reply says what it was written with",
  async (browser) => {
    await using server = await startTestServer({
      "checkpoints/first/best.safetensors": tinyCheckpoint({ name: "first", seed: 1 }),
      "static/models/second.safetensors": tinyCheckpoint({ name: "second", seed: 2, hiddenSize: 16 }),
    });
    const { page, complaints } = await openPage(browser, server.url);
    await page.getByRole("button", { name: "Settings" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("radio", { name: "wild" }).check();
    await page.getByLabel("Temperature").fill("1.5");
    await page.getByText("unlikely choices are favoured").waitFor();
    await page.getByLabel("Seed").fill("42");
    await sheet.getByRole("radio", { name: "dark" }).check();
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: /^Model/ }).click();
    await page.getByRole("radio", { name: "second" }).check();
    assertMatch(
      await page.getByRole("dialog").innerText(),
      /LSTM 2×16\s+[\d,]+ parameters\s+1\.250 nats = 1\.80 bits/,
    );
    await page.keyboard.press("Escape");
    await page.reload();
    assertEquals(await page.locator("html").getAttribute("data-theme"), "dark");
    await say(page, "hello");
    assertMatch(await page.locator(".figures").innerText(), /^seed 42\s+temperature 1.5\s/);
    await page.getByRole("button", { name: "Details" }).click();
    assertMatch(await page.locator(".details").innerText(), /second \(static\/models\/second\.safetensors\)/);

    const [reply] = await replies(page);
    await page.getByRole("button", { name: /^Model/ }).click();
    await page.getByRole("radio", { name: "first" }).check();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Same seed" }).click();
    await replied(page);
    assertEquals(await replies(page), [reply], "the same seed asks the same model");
    assertEquals(complaints, []);
  },
);
