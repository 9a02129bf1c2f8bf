import { assertEquals, assertNotEquals } from "@std/assert";
import { createServer } from "node:http";
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

browserTest(
  "a page that was there is there again without its server, with the last model, and makes way for another server",
  async (browser) => {
    const bytes = tinyCheckpoint({ endless: true });
    await using server = await startTestServer({ "checkpoints/endless/best.safetensors": bytes });
    const { page } = await openPage(browser, server.url, { settings: { maxLength: 80 } });
    await say(page, "hello");
    const [served] = await replies(page);
    await page.waitForURL(/#/);
    await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    await server.stop();
    await page.reload();
    await page.getByRole("button", { name: "Same seed" }).click();
    await replied(page);
    await page.getByText("so this page replies itself").waitFor();
    assertEquals(await replies(page), [served]);
    await page.getByRole("button", { name: "Memory", exact: true }).click();
    await page.locator(".heat-map canvas").waitFor();
    await page.goto(`${server.url}/lesson`);
    await page.getByText(/^Found on 24 other passages/).waitFor();

    // As long as there is a server, its page is shown, with the models that it has by now.
    const folder = `${server.root}/checkpoints/new`;
    await Deno.mkdir(folder, { recursive: true });
    await Deno.writeFile(`${folder}/best.safetensors`, tinyCheckpoint({ seed: 9, name: "new" }));
    await server.restart();
    await page.goto(server.url);
    await page.getByRole("button", { name: /^Model/ }).click();
    await page.getByRole("radio", { name: /new/ }).waitFor();
    await server.stop();

    const other = createServer((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Connection": "close" }).end(
        "<title>Other</title>",
      );
    });
    await new Promise<void>((resolve) => other.listen(server.port, "127.0.0.1", resolve));
    await page.goto(server.url);
    assertEquals(await page.title(), "Other");
    await eventually(
      "nothing is left of it",
      async () =>
        await page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") === 0,
    );
    await new Promise((resolve) => other.close(resolve));
  },
);
