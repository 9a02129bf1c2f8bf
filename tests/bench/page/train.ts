// Training in the page: frames meanwhile, and what a second thread brings.
import type { Browser, Locator, Page } from "playwright-core";
import { phoneExport } from "../../support/chats/phone_export.ts";
import { openPage } from "../../support/page/browser.ts";
import { giveFile, inPhase, openTraining, startLearning } from "../../support/page/train.ts";
import { startTestServer } from "../../support/server/test_server.ts";

/** One layer of 256 units, as the page takes by itself. Nothing is evaluated meanwhile. */
const SETTINGS = {
  "Units per layer": "256",
  "Rows read side by side": "32",
  "Characters per row and step": "64",
  "Steps, instead of minutes": "1000000",
  "Steps between evaluations": "1000000",
};
const SYMBOLS_PER_STEP = 32 * 64;
const ROUNDS = 3, WARM_UP = 2000, MEASURED = 8000;

/** What was measured. */
export interface TrainingSpeeds {
  /** Frames a second while one thread trains; by round. */
  readonly frames: readonly number[];
  /** Characters a second with one thread and with two, which take turns; by round. */
  readonly speeds: Readonly<Record<1 | 2, readonly number[]>>;
}

/** Trains with one thread and with two, in turn. */
export async function trainingSpeeds(browser: Browser): Promise<TrainingSpeeds> {
  await using server = await startTestServer();
  const { page } = await openPage(browser, server.url);
  const sheet = await openTraining(page);
  await giveFile(sheet, "chat.txt", phoneExport(2000));
  const frames: number[] = [], speeds: Record<1 | 2, number[]> = { 1: [], 2: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const threads of [1, 2] as const) {
      await startLearning(sheet, { ...SETTINGS, "Threads; they change only the speed": `${threads}` });
      await sheet.locator(".figures-line", { hasText: "step" }).waitFor();
      await page.waitForTimeout(WARM_UP);
      const measured = await measure(page);
      speeds[threads].push(measured.speed);
      if (threads === 1) frames.push(measured.frames);
      await stopAndForget(sheet);
    }
  }
  return { frames, speeds };
}

/** Counts frames and steps for some seconds. */
async function measure(page: Page): Promise<{ frames: number; speed: number }> {
  const { frames, steps, seconds } = await page.evaluate(`(async () => {
    const step = () => Number(/step ([\\d,]+)/.exec(document.querySelector(".figures-line").innerText)[1].replaceAll(",", ""));
    // From one report to another, as steps are told a few times a second.
    const change = async () => {
      for (const before = step();;) {
        const now = await new Promise(requestAnimationFrame);
        if (step() !== before) return { now, step: step() };
      }
    };
    const first = await change();
    let frames = 0, last = first.now;
    while (last - first.now < ${MEASURED}) {
      last = await new Promise(requestAnimationFrame);
      frames++;
    }
    const rate = frames / (last - first.now) * 1000, end = await change();
    return { frames: rate, steps: end.step - first.step, seconds: (end.now - first.now) / 1000 };
  })()`) as { frames: number; steps: number; seconds: number };
  return { frames, speed: steps * SYMBOLS_PER_STEP / seconds };
}

async function stopAndForget(sheet: Locator): Promise<void> {
  await sheet.getByRole("button", { name: "Stop here" }).click();
  await inPhase(sheet, "done");
  await sheet.getByRole("button", { name: "Teach another" }).click();
  await sheet.getByText("Exactly how").waitFor();
}
