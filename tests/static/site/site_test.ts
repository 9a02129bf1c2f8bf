/// <reference lib="dom" />

import { assert, assertEquals, assertMatch } from "@std/assert";
import { chromium, type Page } from "playwright-core";
import { firefoxTest } from "../../support/firefox.ts";
import { faults } from "../../support/page/accessibility.ts";
import {
  BROWSER_ARGUMENTS,
  browserTest,
  eventually,
  findChromium,
  openPage,
  replies,
  say,
} from "../../support/page/browser.ts";
import { giveFile, inPhase, openTraining, startLearning } from "../../support/page/train.ts";
import { startFileHost } from "../../support/server/file_host.ts";
import { makeSite } from "../../support/server/test_site.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

/** Whether a page is isolated now; it may be on its way to the next load. */
const isIsolated = (page: Page) => page.evaluate<boolean>("crossOriginIsolated").catch(() => false);

browserTest(
  "a site chats and shows the memory below a path, isolated, and without its network",
  async (browser) => {
    const files = await makeSite();
    await using host = startFileHost(() => files, "/deep/cell/");
    const settings = { temperature: 0 };
    const { page, complaints } = await openPage(browser, `${host.url}manifest.webmanifest`, { settings });
    const origins = new Set<string>();
    let loads = 0;
    page.on("request", (request) => origins.add(new URL(request.url()).origin));
    page.on("load", () => loads++);
    await page.goto(host.url);
    await eventually("the page is isolated", () => isIsolated(page));
    await eventually("it was loaded once more, for that", () => loads === 2);
    await host.stop();
    await page.reload();
    await say(page, "Hello! My name is Alex.");
    await say(page, "What is my name?");
    assertMatch((await replies(page)).at(-1)!, /Alex/);
    await page.getByRole("button", { name: /^Memory/ }).last().click();
    await page.locator("canvas").first().waitFor();
    await eventually(
      "the picture is read",
      async () => /columns|characters|letters/.test(await page.locator(".memory-dock").innerText()),
    );
    await page.goto(`${host.url}lesson.html`);
    await page.getByText(/^Found on 24 other passages/).waitFor();
    await page.getByRole("link", { name: "Chat", exact: true }).click();
    await page.locator("#message").waitFor();
    assertEquals(page.url(), host.url);
    assertEquals([...origins], [new URL(host.url).origin]);
    assertEquals(loads, 5, "no other load than those asked for");
    // The browser looks for an icon of the manifest, which is no page.
    assertEquals(complaints.filter((complaint) => !complaint.includes("404")), []);
  },
);

browserTest("a site never loads itself again and again where nothing isolates it", async (browser) => {
  const files = new Map(await makeSite(tinyCheckpoint()));
  // A service worker that adds no headers, as a browser that does not heed them.
  const worker = new TextDecoder().decode(files.get("service_worker.js"));
  files.set("service_worker.js", new TextEncoder().encode(worker.replaceAll("Cross-Origin-", "X-Nothing-")));
  await using host = startFileHost(() => files);
  const { page } = await openPage(browser, "about:blank");
  let loads = 0;
  page.on("load", () => loads++);
  await page.goto(host.url);
  await eventually("it is loaded once more", () => loads === 2);
  await page.waitForTimeout(1000);
  assertEquals([loads, await isIsolated(page)], [2, false]);
  await page.reload();
  await page.waitForTimeout(500);
  assertEquals(loads, 3);
});

browserTest("a site is not loaded again under the reader's hands", async (browser) => {
  const files = new Map(await makeSite(tinyCheckpoint()));
  await using host = startFileHost(() => files);
  const { page } = await openPage(browser, "about:blank");
  let loads = 0;
  page.on("load", () => loads++);
  const typed = Promise.withResolvers<void>();
  host.waitFor = (path) => path.endsWith("service_worker.js") ? typed.promise : undefined;
  await page.goto(host.url);
  await page.locator("#message").press("H");
  typed.resolve();
  await eventually("the service worker answers", () => page.evaluate("!!navigator.serviceWorker.controller"));
  await page.waitForTimeout(300);
  assertEquals([loads, await page.locator("#message").inputValue()], [1, "H"]);
  await page.reload();
  assert(await isIsolated(page), "the next time it is isolated");
});

browserTest("a site trains a model of one's own with two threads, without its network", async (browser) => {
  const files = await makeSite(tinyCheckpoint());
  await using host = startFileHost(() => files, "/deep/cell/");
  const { page, complaints } = await openPage(browser, host.url);
  await eventually("the page is isolated", () => isIsolated(page));
  await page.locator("#message").waitFor();
  await host.stop();
  const sheet = await openTraining(page);
  await giveFile(sheet, "chat.txt", "Ann: hi there\nBob: hello Ann\n\nAnn: well?\nBob: fine\n\n".repeat(150));
  await startLearning(sheet, {
    "Steps, instead of minutes": "60",
    "Units per layer": "32",
    "Threads; they change only the speed": "2",
  });
  await inPhase(sheet, "done");
  await sheet.getByText("2 threads").waitFor();
  await sheet.getByRole("button", { name: "Talk to it", exact: true }).click();
  await say(page, "hi there");
  assert((await replies(page))[0] !== "");
  assertEquals(complaints, []);
});

browserTest("a site offers its new version, and takes it when asked", async (browser) => {
  let files = await makeSite(tinyCheckpoint({ name: "older" }));
  await using host = startFileHost(() => files);
  const { page } = await openPage(browser, host.url);
  await eventually("the page is isolated", () => isIsolated(page));
  files = await makeSite(tinyCheckpoint({ name: "newer", seed: 2 }));
  await page.reload();
  await page.getByText("There is a new version of this page.").waitFor();
  assertMatch(await page.locator("header .model").innerText(), /older/);
  await say(page, "hello");
  assertEquals(await faults(page, "new version"), []);
  await page.getByRole("button", { name: "Reload" }).click();
  await page.getByText("newer").first().waitFor();
  await host.stop();
  await page.reload();
  await page.getByText("newer").first().waitFor();
  assertEquals(await page.evaluate<number>("caches.keys().then((names) => names.length)"), 1);
});

firefoxTest("a site chats in Firefox, isolated, and without its network", async (firefox) => {
  const files = await makeSite(tinyCheckpoint());
  await using host = startFileHost(() => files, "/deep/cell/");
  const page = await firefox.open(host.url);
  await page.until("crossOriginIsolated");
  // Firefox complains of a request that is cut off by the next page.
  const settled = `performance.getEntriesByType("resource").some((one) => one.name.endsWith("glimpse.json"))`;
  await page.until(settled);
  await host.stop();
  await page.goto(host.url);
  await page.until(settled);
  await page.click({ role: "textbox", name: "In [1]:" });
  await page.type("hello");
  await page.press("Enter");
  await page.until(
    `document.querySelector(".reply .written") && !document.querySelector('[data-running="true"]')`,
  );
  assert(await page.evaluate(`document.querySelector(".reply .written").textContent !== ""`));
  await page.goto(`${host.url}lesson.html`);
  await page.until(`/Found on 24 other passages/.test(document.body.innerText)`);
  assertEquals(page.complaints, []);
});

browserTest("a site works over plain HTTP from another machine, though it keeps nothing there", async () => {
  const files = await makeSite(tinyCheckpoint());
  await using host = startFileHost(() => files);
  const args = [...BROWSER_ARGUMENTS, "--host-resolver-rules=MAP elsewhere.test 127.0.0.1"];
  const browser = await chromium.launch({ executablePath: findChromium()!, args });
  try {
    const { page, complaints } = await openPage(browser, host.url.replace("127.0.0.1", "elsewhere.test"));
    assertEquals(await page.evaluate<boolean>("isSecureContext"), false);
    await say(page, "hello");
    assert((await replies(page))[0] !== "");
    assertEquals(complaints, []);
  } finally {
    await browser.close();
  }
});
