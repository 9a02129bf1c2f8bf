import { assert, assertEquals, assertLess, assertStringIncludes } from "@std/assert";
import type { Page } from "playwright-core";
import { Vocabulary } from "../../../lib/mod.ts";
import {
  browserTest,
  eventually,
  eventuallyCount,
  openPage,
  replied,
  replies,
  say,
} from "../../support/page/browser.ts";
import { parrotBackend, type SlowBackend, slowBackend } from "../../support/server/staged_backend.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

const ENDLESS = { "checkpoints/endless/best.safetensors": tinyCheckpoint({ endless: true }) };

/** Several tries, of which the best counts: other programs may take a moment away, but they must not decide. */
const TRIES = 4;

/** Says hello, and waits until some of the reply is there. */
async function begin(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: /^In/ }).fill("hello");
  await page.keyboard.press("Enter");
  await eventually("some characters are there", async () => ((await replies(page)).at(-1) ?? "").length > 10);
}

/**
 * The fewest steps that a back-end still takes when its writing was ended.
 *
 * @param write Has it write, and gives the act that is to end this.
 */
async function fewestStepsAfter(
  backend: SlowBackend,
  write: () => Promise<() => Promise<void>>,
): Promise<number> {
  let fewest = Infinity;
  for (let i = 0; i < TRIES; i++) {
    const end = await write();
    await end();
    const { steps } = backend;
    await new Promise((resolve) => setTimeout(resolve, 300));
    fewest = Math.min(fewest, backend.steps - steps);
  }
  return fewest;
}

browserTest("Stop ends the writing on the server within 100 ms", async (browser) => {
  const backend = slowBackend(6);
  await using server = await startTestServer(ENDLESS, { backend });
  const { page } = await openPage(browser, server.url, { settings: { maxLength: 2000 } });
  const steps = await fewestStepsAfter(backend, async () => {
    await begin(page);
    return () => page.keyboard.press("Escape");
  });
  assertLess(steps, 17, "steps of 6 ms after the key");
});

browserTest("Stop keeps what has come, and more of it can be had", async (browser) => {
  const backend = slowBackend(6);
  await using server = await startTestServer(ENDLESS, { backend });
  const { page, complaints } = await openPage(browser, server.url, { settings: { maxLength: 1500 } });
  await begin(page);
  await page.keyboard.press("Escape");
  await replied(page);
  const [partial] = await replies(page);
  backend.milliseconds = 0;
  assertEquals(await page.locator(".ending").innerText(), "stopped");

  await page.getByRole("button", { name: "Continue" }).click();
  await replied(page);
  const [whole] = await replies(page);
  assert(whole.length > partial.length && whole.startsWith(partial));
  await page.getByRole("button", { name: "Same seed" }).click();
  await replied(page);
  assertEquals(await replies(page), [whole]);
  await page.getByRole("button", { name: "Previous version" }).click();
  await page.getByRole("button", { name: "Previous version" }).click();
  assertEquals(await replies(page), [partial]);
  await page.getByRole("button", { name: "Same seed" }).click();
  await replied(page);
  assertEquals(await replies(page), [whole], "stopping changes nothing of what would have come");
  assertEquals(complaints, []);
});

browserTest("closing a page ends the writing for it within 100 ms", async (browser) => {
  const backend = slowBackend(6);
  await using server = await startTestServer(ENDLESS, { backend });
  const steps = await fewestStepsAfter(backend, async () => {
    const { page } = await openPage(browser, server.url, { settings: { maxLength: 2000 } });
    await begin(page);
    return () => page.context().close();
  });
  assertLess(steps, 17, "steps of 6 ms after closing");
});

browserTest("the page says that the server is away, and recovers", async (browser) => {
  await using server = await startTestServer(ENDLESS, { backend: slowBackend(4) });
  const { page } = await openPage(browser, server.url, { settings: { maxLength: 60 } });
  await say(page, "hello");
  await server.stop();
  await page.getByRole("textbox", { name: /^In/ }).fill("are you there");
  await page.keyboard.press("Enter");
  await page.getByText("The server does not answer. Nothing is lost").waitFor();
  assertEquals(await page.locator(".message").allTextContents(), ["hello", "are you there"]);
  assertEquals(await page.getByRole("alert").innerText(), "The server does not answer.");
  await server.restart();
  await eventuallyCount(page.getByText("The server does not answer. Nothing is lost"), 0);
  await page.getByRole("button", { name: "Try again" }).click();
  await replied(page);
  assertEquals((await replies(page)).length, 2);
  assertEquals(await page.getByRole("alert").count(), 0);
});

browserTest("a model that writes HTML runs nothing", async (browser) => {
  const html = "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">";
  const characters = [...new Set(html)].join("");
  const bytes = tinyCheckpoint({ characters });
  await using server = await startTestServer({ "static/models/parrot.safetensors": bytes }, {
    backend: parrotBackend(html, new Vocabulary(characters)),
  });
  const { page, complaints } = await openPage(browser, server.url);
  await say(page, html);
  assertEquals(await replies(page), [html]);
  assertEquals(await page.locator("img, #app script").count(), 0);
  assertStringIncludes(await page.title(), "script", "the title shows it as text");
  assert(!(await page.title()).startsWith("run"));
  assertEquals(complaints, []);
});

browserTest("seven pages open at once all get their replies", async (browser) => {
  await using server = await startTestServer(ENDLESS, { backend: slowBackend(1) });
  const { page: first } = await openPage(browser, server.url, { settings: { maxLength: 200 } });
  const pages = [first];
  while (pages.length < 7) {
    const page = await first.context().newPage();
    await page.goto(server.url);
    pages.push(page);
  }
  await Promise.all(pages.map(async (page) => {
    await page.getByRole("textbox", { name: /^In/ }).fill("hello");
    await page.locator("#message").press("Enter");
    await page.locator(".ending").waitFor();
    assert((await replies(page))[0].length > 100);
  }));
});

browserTest("a reply that comes at once is typed, until Escape shows all of it", async (browser) => {
  await using server = await startTestServer(ENDLESS);
  const { page, complaints } = await openPage(browser, server.url, { settings: { maxLength: 400 } });
  await begin(page);
  await eventually("all of it has come", async () => await page.getByRole("log").locator("p").count() === 1);
  const heard = (await page.getByRole("log").locator("p").textContent())!.length - "Out 1: ".length;
  assertLess((await replies(page))[0].length, heard);
  await page.keyboard.press("Escape");
  await replied(page);
  assertEquals((await replies(page))[0].length, heard);
  assertEquals(await page.getByText("stopped", { exact: true }).count(), 0);

  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(`new MutationObserver((_, __, seen = window.seen ??= new Set()) => {
    for (const one of document.querySelectorAll("li:nth-child(2) .written")) seen.add(one.textContent.length);
  }).observe(document.body, { subtree: true, childList: true, characterData: true })`);
  await say(page, "and now");
  assertLess(await page.evaluate<number>(`[...window.seen].length`), 10, "lengths on show");
  assertEquals(complaints, []);
});
