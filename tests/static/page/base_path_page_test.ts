import { assert, assertEquals } from "@std/assert";
import { createApp, listen, readAssets } from "../../../routes/mod.ts";
import { browserTest, openPage, replies, say } from "../../support/page/browser.ts";
import { startTestServer } from "../../support/server/test_server.ts";

const STATIC = new URL("../../../static", import.meta.url).pathname;

browserTest("the page works below a path, isolated, with its memory and its lesson", async (browser) => {
  await using server = await startTestServer();
  const app = createApp({ shelf: server.shelf, assets: await readAssets(STATIC), base: "/cell/" });
  const { port, close } = await listen(app, { hostname: "127.0.0.1", port: 0 });
  try {
    const { page, complaints } = await openPage(browser, `http://127.0.0.1:${port}/cell`);
    assertEquals(new URL(page.url()).pathname, "/cell/");
    assertEquals(await page.evaluate<boolean>("crossOriginIsolated"), true);
    await say(page, "hello");
    assert((await replies(page))[0] !== "");
    await page.getByRole("button", { name: /^Memory/ }).click();
    await page.locator(".memory-dock canvas").first().waitFor();
    await page.getByRole("link", { name: "How an LSTM remembers" }).last().click();
    await page.getByText(/^Found on 24 other passages/).waitFor();
    await page.getByRole("link", { name: "Chat", exact: true }).click();
    await page.locator("#message").waitFor();
    assertEquals(new URL(page.url()).pathname, "/cell/");
    assertEquals(complaints, []);
    await page.context().close();
  } finally {
    await close();
  }
});
