import { assertEquals, assertNotEquals } from "@std/assert";
import { browserTest, eventually, openPage, replied, replies, say } from "../../support/page/browser.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { startTestServer } from "../../support/server/test_server.ts";

browserTest(
  "while the server is away the page replies itself, to the byte, and then the server again",
  async (browser) => {
    const bytes = tinyCheckpoint({ endless: true });
    await using server = await startTestServer({ "checkpoints/endless/best.safetensors": bytes });
    const { page, complaints } = await openPage(browser, server.url, { settings: { maxLength: 150 } });
    let copied = false;
    page.on("requestfinished", (request) => copied ||= request.url().includes("reply_worker"));
    await say(page, "hello");
    const [served] = await replies(page);
    await eventually("the model is copied", () => copied);
    await server.stop();
    await page.getByRole("button", { name: "Same seed" }).click();
    await replied(page);
    await page.getByText("so this page replies itself").waitFor();
    assertEquals(await replies(page), [served]);
    await say(page, "and now?");
    const [, alone] = await replies(page);
    assertNotEquals(alone, "");
    assertEquals(await page.getByRole("alert").count(), 0);

    await server.restart();
    await page.getByText("so this page replies itself").waitFor({ state: "detached" });
    const asked = page.waitForRequest(`${server.url}/api/replies`);
    await page.getByRole("button", { name: "Same seed" }).last().click();
    await asked;
    await replied(page);
    assertEquals((await replies(page))[1], alone);
    assertEquals(complaints.filter((complaint) => !complaint.includes("ERR_CONNECTION_REFUSED")), []);
  },
);
