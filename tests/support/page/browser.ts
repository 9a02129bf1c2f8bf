/**
 * A real headless Chromium, where the machine has one.
 *
 * @module
 */

import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import type { ReplySettings } from "../../../static/protocol/reply_settings.ts";
import { DEFAULT_SETTINGS } from "../../../static/store/presets.ts";

export const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds to wait for what should come at once: enough for a machine that is busy with other things. */
const PATIENCE = 20_000;

/** Where Chromium is: `$CHROMIUM`, the places of Linux distributions, or what Playwright has downloaded. */
export function findChromium(): string | undefined {
  const candidates = [
    Deno.env.get("CHROMIUM"),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    chromium.executablePath(),
  ];
  return candidates.find((path) => {
    try {
      return path !== undefined && path !== "" && Deno.statSync(path).isFile;
    } catch {
      return false;
    }
  });
}

const executablePath = findChromium();

let running: Promise<Browser> | undefined;

Deno.test.afterAll(async () => await (await running)?.close());

/**
 * Registers a test that drives a browser; the tests of a file share it. Without Chromium the test is left out and
 * the summary says so; on a machine for continuous integration (`CI=true`) it fails instead.
 */
export function browserTest(name: string, test: (browser: Browser) => Promise<void>): void {
  const left = executablePath === undefined && Deno.env.get("CI") !== "true";
  Deno.test({
    name: left ? `${name} (left out: no Chromium found, set CHROMIUM to its path)` : name,
    ignore: left,
    // The browser's pipes are the driver's to close.
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      if (executablePath === undefined) throw new Error("Cannot test the page as Chromium must be installed");
      const browser = await (running ??= chromium.launch({ executablePath, args: BROWSER_ARGUMENTS }));
      try {
        await test(browser);
      } finally {
        for (const context of browser.contexts()) await context.close();
      }
    },
  });
}

/** A page, and everything that its console complained about. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

/**
 * Opens a page that remembers every error and warning of its console.
 *
 * @param options.steadySeeds Whether the page draws the seeds 1, 2, 3, … for its replies.
 * @param options.settings Settings of replies that the reader chose before, besides those of the browser.
 */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions & {
    readonly settings?: Partial<ReplySettings>;
    readonly steadySeeds?: boolean;
  } = {},
): Promise<WatchedPage> {
  const { settings, steadySeeds, ...browserOptions } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...browserOptions });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  if (settings) {
    const preferences = JSON.stringify({ settings: { ...DEFAULT_SETTINGS, ...settings } });
    await context.addInitScript((value) => localStorage.setItem("cellmate.preferences", value), preferences);
  }
  if (steadySeeds) {
    await context.addInitScript(() => {
      const draw = crypto.getRandomValues.bind(crypto);
      let seed = 0;
      crypto.getRandomValues = <A extends Parameters<typeof draw>[0]>(array: A): A => {
        if (!(array instanceof Uint32Array && array.length === 1)) return draw(array);
        array[0] = ++seed;
        return array;
      };
    });
  }
  await page.goto(url);
  return { page, complaints };
}

/** Says something and waits for the whole reply. */
export async function say(page: Page, message: string): Promise<void> {
  await page.getByRole("textbox", { name: /^In/ }).fill(message);
  await page.keyboard.press("Enter");
  await replied(page);
}

/** Waits until no reply is being written. */
export async function replied(page: Page): Promise<void> {
  await page.locator('[data-running="true"]').waitFor({ state: "detached" });
}

/** Waits until something is so; the page's own policy forbids waiting inside of it. */
export async function eventually(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!await isSo()) {
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until so many elements are there. */
export async function eventuallyCount(locator: Locator, count: number): Promise<void> {
  await eventually(`there are ${count} of ${locator}`, async () => await locator.count() === count);
}

/** The texts of all replies on show. */
export async function replies(page: Page): Promise<string[]> {
  return await page.locator(".reply .written").allTextContents();
}
