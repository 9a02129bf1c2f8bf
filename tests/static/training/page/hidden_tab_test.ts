import { assert, assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { phoneExport } from "../../../support/chats/phone_export.ts";
import { mortalBrowserTest } from "../../../support/page/mortal_browser.ts";
import { giveFile, inPhase, openTraining, startLearning } from "../../../support/page/train.ts";
import { startTestServer } from "../../../support/server/test_server.ts";

/** Milliseconds behind another tab. */
const HIDDEN = 6000;

interface Sight {
  readonly state: "visible" | "hidden";
  readonly time: number;
  readonly step: number;
}

/** Has the page note what it shows whenever it comes into view, or goes out of it. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(`{
    globalThis.sights = [];
    const look = () => globalThis.sights.push({
      state: document.visibilityState,
      time: Date.now(),
      step: Number(/step ([\\d,]+)/.exec(document.querySelector(".figures-line").innerText)[1].replaceAll(",", "")),
    });
    look();
    document.addEventListener("visibilitychange", look);
  }`);
}

mortalBrowserTest("a tab behind another trains on as before", async (browser) => {
  await using server = await startTestServer();
  let page = await browser.open(server.url);
  const sheet = await openTraining(page);
  await giveFile(sheet, "chat.txt", phoneExport(150));
  await startLearning(sheet, { "Steps, instead of minutes": "1000000", "Units per layer": "64" });
  await sheet.locator(".figures-line", { hasText: "step" }).waitFor();
  await watch(page);
  await page.waitForTimeout(HIDDEN / 2);
  page = await browser.hide(page, HIDDEN);
  const sights = await page.evaluate("sights") as Sight[];
  assertEquals(sights.map(({ state }) => state), ["visible", "hidden", "visible"]);
  const [inView, behind] = [[0, 1], [1, 2]].map(([from, to]) =>
    (sights[to].step - sights[from].step) / (sights[to].time - sights[from].time)
  );
  // A machine that is busy with other things may be twice as slow from one moment to the next.
  assert(behind > inView / 3, `${behind} steps a millisecond behind, ${inView} in view`);
  await page.getByRole("dialog").getByRole("button", { name: "Stop here" }).click();
  await inPhase(page.getByRole("dialog"), "done");
});
