import { assertEquals, assertMatch } from "@std/assert";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { browserTest, openPage, replied, say } from "../../support/page/browser.ts";
import { buildPage, startTestServer } from "../../support/server/test_server.ts";

const modelWith = (above: number) => ({
  "checkpoints/tiny/best.safetensors": tinyCheckpoint({
    thresholds: { redraw: 0, unsure: { above, texts: ["what was that?"] } },
  }),
});

browserTest(
  "the page shows what else was drawn, and writes what it shows again by its seed",
  async (browser) => {
    await buildPage();
    await using server = await startTestServer(modelWith(100));
    const { page, complaints } = await openPage(browser, server.url);
    await say(page, "hello");
    const reply = await page.locator(".reply .written").innerText();
    const drawn = page.locator(".drawn");
    assertEquals(await drawn.locator("summary").innerText(), "drawn 5 times: show the others");
    assertMatch(
      (await drawn.locator("summary").getAttribute("title"))!,
      /whose beginning surprises the model least/,
    );
    await drawn.locator("summary").click();
    await drawn.getByText("drawn 5 times: hide the others").waitFor();
    assertEquals(await drawn.locator("li").count(), 4);
    assertMatch(await drawn.locator("li").first().innerText(), /surprise \d\.\d\d bits$/);
    await page.getByRole("button", { name: "Same seed" }).click();
    await page.locator(".versions").getByText("2/2").waitFor();
    await replied(page);
    assertEquals(await page.locator(".reply .written").innerText(), reply);
    assertEquals(complaints, []);
  },
);

browserTest(
  "the page marks what is said because the model was not sure, and goes on from it",
  async (browser) => {
    await buildPage();
    await using server = await startTestServer(modelWith(0));
    const { page, complaints } = await openPage(browser, server.url);
    await say(page, "hello");
    assertEquals(await page.locator(".reply .written").innerText(), "what was that?");
    assertEquals(await page.locator(".label .mark").innerText(), "not sure");
    await page.locator(".drawn summary").click();
    assertEquals(await page.locator(".drawn li").count(), 5);
    await say(page, "and you?");
    assertEquals(await page.locator(".label .mark").count(), 2);
    assertEquals(complaints, []);
  },
);
