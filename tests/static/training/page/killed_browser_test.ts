import { assert, assertEquals } from "@std/assert";
import { join } from "@std/path";
import type { Page } from "playwright-core";
import { phoneExport } from "../../../support/chats/phone_export.ts";
import { eventually } from "../../../support/page/browser.ts";
import { mortalBrowserTest } from "../../../support/page/mortal_browser.ts";
import { giveFile, inPhase, openTraining, startLearning } from "../../../support/page/train.ts";
import { runTraining } from "../../../support/processes/train_process.ts";
import { startTestServer } from "../../../support/server/test_server.ts";

const EXPORT = phoneExport(150), FILE = "chat.txt", STEPS = 1200, KILLS = 3;
/** Seconds that a crash may cost. */
const MOST_LOST = 10;

/** The step that the page shows, and how many it takes in a second. */
async function progressOf(page: Page): Promise<{ step: number; perSecond: number }> {
  const text = await page.locator(".figures-line").innerText();
  const number = (words: RegExp) => Number(words.exec(text)![1].replaceAll(",", ""));
  return { step: number(/step ([\d,]+)/), perSecond: number(/([\d,]+) characters a second/) / (16 * 64) };
}

mortalBrowserTest(
  `a run survives a browser that is killed ${KILLS} times, and ends with the bytes of one that never was`,
  async (browser) => {
    await using server = await startTestServer();
    let page = await browser.open(server.url), sheet = await openTraining(page);
    await giveFile(sheet, FILE, EXPORT);
    await startLearning(sheet, { "Steps, instead of minutes": String(STEPS), "Units per layer": "64" });
    for (let kill = 0; kill < KILLS; kill++) {
      await page.locator(".figures-line").waitFor();
      await new Promise((resolve) => setTimeout(resolve, 500 + 2500 * Math.random()));
      const { step, perSecond } = await progressOf(page);
      if (await sheet.locator('[data-phase="done"]').count() > 0) break;
      await browser.kill();
      page = await browser.open(server.url);
      await page.getByRole("button", { name: "Go on with it" }).click();
      sheet = page.getByRole("dialog");
      await sheet.getByRole("button", { name: "Go on", exact: true }).click();
      await page.locator(".figures-line").waitFor();
      const after = await progressOf(page);
      const lost = (step - after.step) / perSecond;
      assert(lost < MOST_LOST, `${lost.toFixed(1)} s lost at step ${step}`);
    }
    await inPhase(sheet, "done", "failed");
    const downloading = page.waitForEvent("download");
    await sheet.getByRole("button", { name: "Download" }).click();
    const folder = await Deno.makeTempDir({ prefix: "cellmate-killed-" }),
      path = join(folder, "page.safetensors");
    await (await downloading).saveAs(path);
    await Deno.writeTextFile(join(folder, FILE), EXPORT);
    const flags = ["--steps", String(STEPS), "--hidden-size", "64", "--out", join(folder, "run")];
    const { code, stderr } = await runTraining(["--corpus", join(folder, FILE), ...flags]);
    assertEquals(code, 0, stderr);
    const [inPage, inShell] = await Promise.all(
      [path, join(folder, "run", "best.safetensors")].map((path) => Deno.readFile(path)),
    );
    assertEquals(inPage.length, inShell.length);
    assert(inPage.every((byte, k) => byte === inShell[k]), "the same bytes");
    await Deno.remove(folder, { recursive: true });
    await eventually(
      "nothing is told of an interruption",
      async () => await page.getByText("was interrupted").count() === 0,
    );
  },
);

mortalBrowserTest(
  "the time for which the page is frozen is not counted as trained",
  async (browser) => {
    await using server = await startTestServer();
    const page = await browser.open(server.url), sheet = await openTraining(page);
    await giveFile(sheet, FILE, EXPORT);
    await sheet.getByLabel("How long").selectOption("1");
    await startLearning(sheet, { "Units per layer": "32" });
    const percent = async () =>
      Number(/(\d+) %/.exec(await page.locator(".figures-line").innerText({ timeout: 60_000 }))![1]);
    await eventually("some seconds are over", async () => await percent() >= 10);
    const before = await percent();
    await browser.freeze(10_000);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const after = await percent();
    // Ten seconds are 17 %.
    assert(after - before < 10, `${after - before} % of a minute are gone after ten frozen seconds`);
  },
  { ignore: Deno.build.os !== "linux" },
);
