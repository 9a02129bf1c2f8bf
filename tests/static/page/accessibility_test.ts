import { assert, assertEquals } from "@std/assert";
import { faults } from "../../support/page/accessibility.ts";
import { browserTest, eventually, openPage, replied, say } from "../../support/page/browser.ts";
import { slowBackend } from "../../support/server/staged_backend.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

browserTest(
  "axe-core finds nothing in any state, light or dark, at 320, 768 and 1280 px",
  async (browser) => {
    await using server = await startTestServer(
      { "checkpoints/endless/best.safetensors": tinyCheckpoint({ endless: true }) },
      { backend: slowBackend(1) },
    );
    const { page, complaints } = await openPage(browser, server.url);
    const found: string[] = [];
    let copied = false;
    page.on("requestfinished", (request) => copied ||= request.url().includes("reply_worker"));
    const look = async (state: string, at = page) => void found.push(...await faults(at, state));
    await look("empty");
    await say(page, "hello");
    await say(page, "how are you, ß?");
    await page.getByRole("button", { name: "Another reply" }).last().click();
    await replied(page);
    await page.getByRole("button", { name: "Details" }).last().click();
    await page.locator("article").first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Message" }).fill("good day");
    await look("editing");
    await page.keyboard.press("Enter");
    await replied(page);
    await page.getByText("One reply follows").waitFor();
    await page.locator("article").last().focus();
    await page.keyboard.press("f");
    await look("done, stale, open and folded");
    for (const sheet of ["Conversations", "Settings", "Keyboard", /^Model/]) {
      await page.getByRole("button", { name: sheet }).first().click();
      await page.getByRole("dialog").waitFor();
      await look(`sheet ${sheet}`);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    // The page has made a copy of the model by now: it replies itself.
    await eventually("the model is copied", () => copied);
    await server.stop();
    await say(page, "are you there");
    await page.getByText("so this page replies itself").waitFor();
    await look("server away, and the page replies");
    await server.restart();
    // A browser that has had no reply yet has no copy.
    const fresh = await openPage(browser, server.url);
    await fresh.page.locator("#message").waitFor();
    await server.stop();
    await fresh.page.getByRole("textbox", { name: /^In/ }).fill("are you there");
    await fresh.page.keyboard.press("Enter");
    await fresh.page.getByRole("alert").waitFor();
    await look("server away", fresh.page);
    assertEquals(found, []);
    const all = [...complaints, ...fresh.complaints];
    assert(all.every((complaint) => complaint.includes("ERR_CONNECTION_REFUSED")), all.join("\n"));
  },
);

/** Lets every reply of a page begin and never end. */
function holdReplies(): void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    if (input !== "api/replies") return fetch(input, init);
    const events = [{ type: "start", unknown: [] }, {
      type: "text",
      text: "and so",
      nats: [1, 1, 1, 1, 1, 1],
    }];
    const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text));
        init?.signal?.addEventListener("abort", () => controller.error(new DOMException("", "AbortError")));
      },
    });
    return Promise.resolve(new Response(body));
  };
}

browserTest(
  "axe-core finds nothing while a reply is streaming, nor where there is no model",
  async (browser) => {
    await using server = await startTestServer();
    const { page } = await openPage(browser, server.url);
    await page.addInitScript(holdReplies);
    await page.reload();
    await page.getByRole("textbox", { name: /^In/ }).fill("hello");
    await page.keyboard.press("Enter");
    await page.getByText("and so").first().waitFor();
    const found = await faults(page, "streaming");
    assertEquals(await page.locator('[data-running="true"]').count(), 1);
    await page.keyboard.press("Escape");
    await replied(page);
    assertEquals(await page.locator(".written").allTextContents(), ["and so"]);

    await using bare = await startTestServer({});
    await page.goto(bare.url);
    found.push(...await faults(page, "no model"));
    assertEquals(found, []);
  },
);

browserTest("a screen reader hears each finished reply once, and not the stream", async (browser) => {
  await using server = await startTestServer();
  const { page } = await openPage(browser, server.url);
  await say(page, "hello");
  await say(page, "and now");
  const log = page.getByRole("log");
  const heard = await log.locator("p").allTextContents();
  const written = await page.locator(".written").allTextContents();
  assertEquals(heard, written.map((text, i) => `Out ${i + 1}: ${text}`));
  assertEquals(
    await page.locator("[aria-live], [role=log], [role=status], [role=alert]").locator(".written").count(),
    0,
  );
});
