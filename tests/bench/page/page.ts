// How quick the page is with the shipped model, in a real Chromium: `deno task bench:page`. Nothing fails by the clock.
import { type Browser, chromium, type Page } from "playwright-core";
import { createCommand, runCommand } from "../../../lib/cli/command.ts";
import { BROWSER_ARGUMENTS, findChromium, openPage, say } from "../../support/page/browser.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { openingTimes } from "./open_model.ts";
import { median, printTimes as print } from "./print.ts";
import { shippedModel } from "./shipped_model.ts";
import { trainingSpeeds } from "./train.ts";

const EXCHANGES = 60, TRIES = 5;
const MESSAGES = [
  "Do you know a good film?",
  "My sister lives in Paris.",
  "What did you do today?",
  "Tell me a joke.",
];

await runCommand(
  createCommand(
    "bench:page",
    "Measure how quick the page is in Chromium: opening a memory, typing a reply, searching a megabyte.",
  )
    .option(
      "--training",
      "measure these instead: frames while a model is trained, two threads beside one, opening the shipped model",
    )
    .action(({ training }: { readonly training?: true }) =>
      inChromium(training ? measureTraining : measurePage)
    ),
);

async function inChromium(measure: (browser: Browser) => Promise<void>): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("Cannot measure the page as Chromium must be installed");
  await using browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  await measure(browser);
}

async function measureTraining(browser: Browser): Promise<void> {
  const list = (values: readonly number[], digits = 0) =>
    values.map((value) => value.toFixed(digits)).join(", ");
  // Before the server starts, whose library puts a `Response` of its own in the place of the one that hosts need.
  const opening = await openingTimes(browser);
  console.log(`opening the shipped model: ${(median(opening) / 1000).toFixed(2)} s (of ${list(opening)} ms)`);
  const { frames, speeds } = await trainingSpeeds(browser),
    [one, two] = [median(speeds[1]), median(speeds[2])];
  console.log(
    `frames a second while one thread trains: ${median(frames).toFixed(1)} (of ${list(frames, 1)})`,
  );
  console.log(
    `two threads: ${(two / one).toFixed(2)} times one (${list(speeds[2])} to ${
      list(speeds[1])
    } characters a second)`,
  );
}

async function measurePage(browser: Browser): Promise<void> {
  const { files, symbols } = shippedModel(27);
  await using server = await startTestServer(files);
  const { page } = await openPage(browser, server.url);
  await say(page, "Hi, I am Alex.");
  for (let k = 1; k < EXCHANGES; k++) await say(page, MESSAGES[k % MESSAGES.length]);
  await page.waitForURL(/#/);

  const again: number[] = [];
  for (let k = 0; k < TRIES; k++) again.push(await openMemory(page));
  print(`memory of exchange ${EXCHANGES}, once the model is here`, again);
  const fresh: number[] = [];
  for (let k = 0; k < TRIES; k++) {
    await page.reload();
    await page.locator("article").nth(EXCHANGES - 1).waitFor();
    fresh.push(await openMemory(page));
  }
  print(`… after a reload, from the pointer on the button on`, fresh);
  print(
    `span search over ${symbols.toLocaleString("en")} symbols, from the click to the list`,
    await search(page),
  );
  const gaps = await typing(page);
  print("frames while a reply is typed: the middle one", [gaps[Math.floor(gaps.length / 2)]]);
  print("… and all but one in twenty", [gaps[Math.floor(gaps.length * 0.95)]]);
}

/** Milliseconds from the click until the picture is there. */
async function openMemory(page: Page): Promise<number> {
  const button = page.getByRole("button", { name: "Memory", exact: true }).last();
  await button.hover();
  const time = await page.evaluate(`(async () => {
    const button = [...document.querySelectorAll(".memory-button")].at(-1), started = performance.now();
    button.click();
    for (;;) {
      await new Promise(requestAnimationFrame);
      const picture = document.querySelector(".heat-map:has(canvas)");
      if (picture && !picture.getAttribute("aria-valuetext").startsWith("nothing")) break;
    }
    return performance.now() - started;
  })()`) as number;
  await page.locator(".read-text").waitFor();
  await page.keyboard.press("Escape");
  return time;
}

/** Milliseconds of some searches; the conversation was read before. */
async function search(page: Page): Promise<number[]> {
  await page.getByRole("button", { name: "Memory", exact: true }).last().click();
  await page.locator(".strip-text").first().waitFor();
  const field = page.getByRole("textbox", { name: "Word or passage" });
  await field.fill("Alex");
  await page.getByRole("button", { name: "Find where else" }).click();
  await page.locator(".strip .places").first().waitFor();
  const times: number[] = [];
  for (const word of ["Paris", "sister", "film", "joke", "today"]) {
    await field.fill(word);
    times.push(
      await page.evaluate(`(async () => {
        const status = document.querySelector(".strip [role=status]");
        const button = [...document.querySelectorAll(".strip form button")].at(-1), started = performance.now();
        button.click();
        const isThere = () => status.querySelector(".span-units") && status.textContent.includes("“${word}”");
        while (!isThere()) await new Promise(requestAnimationFrame);
        return performance.now() - started;
      })()`) as number,
    );
  }
  return times;
}

/** Milliseconds between frames while a reply is typed, the shortest first. */
async function typing(page: Page): Promise<number[]> {
  await page.getByRole("textbox", { name: /^In/ }).fill("How does your memory work?");
  const watching = page.evaluate(`new Promise((resolve) => {
    const times = [];
    let last = 0, ended = 0;
    const watch = (now) => {
      const types = document.querySelector(".caret") !== null;
      if (types) { if (last) times.push(now - last); last = now; ended = now; }
      if (ended && now - ended > 500) resolve(times.sort((a, b) => a - b));
      else requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  })`) as Promise<number[]>;
  await page.keyboard.press("Enter");
  return await watching;
}
