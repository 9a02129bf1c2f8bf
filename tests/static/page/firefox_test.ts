import { assertEquals, assertNotEquals } from "@std/assert";
import { firefoxTest } from "../../support/firefox.ts";
import { startTestServer } from "../../support/server/test_server.ts";

firefoxTest("the page answers in Firefox", async (firefox) => {
  await using server = await startTestServer();
  const page = await firefox.open(server.url);
  await page.click({ role: "textbox", name: "In [1]:" });
  await page.type("hello");
  await page.press("Enter");
  await page.until(`document.querySelector(".reply .written")`);
  await page.until(`!document.querySelector('[data-running="true"]')`);
  assertNotEquals(await page.evaluate(`document.querySelector(".reply .written").textContent`), "");
  assertEquals(page.complaints, []);
});
