import { assertEquals } from "@std/assert";
import { faults } from "../../support/page/accessibility.ts";
import { browserTest, openPage, say } from "../../support/page/browser.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

browserTest(
  "who has given a name is led to asking for it, once, and only if nothing else was said",
  async (browser) => {
    await using server = await startTestServer({
      "static/models/shipped.safetensors": tinyCheckpoint({ name: "shipped" }),
    });
    const { page, complaints } = await openPage(browser, server.url);
    const ask = page.getByRole("button", { name: "Ask: What is my name?" });
    await page.getByRole("button", { name: "Say it and watch" }).click();
    await ask.waitFor();
    assertEquals(await faults(page, "next step"), []);
    await ask.click();
    await page.getByText("What is my name?", { exact: true }).first().waitFor();
    await ask.waitFor({ state: "detached" });

    await page.reload();
    const other = await openPage(browser, server.url);
    await say(other.page, "My name is Alex.");
    assertEquals(await other.page.getByRole("button", { name: "Ask: What is my name?" }).count(), 0);
    assertEquals([...complaints, ...other.complaints], []);
  },
);
