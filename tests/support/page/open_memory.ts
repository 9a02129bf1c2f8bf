/// <reference lib="dom" />

import type { Browser, Page } from "playwright-core";
import { DEFAULT_SETTINGS } from "../../../static/store/presets.ts";
import { openPage, say } from "./browser.ts";
import type { TestServer } from "../server/test_server.ts";
import { tinyCheckpoint } from "../models/tiny_checkpoint.ts";

/** What the tiny model can say: the lesson's characters, too. */
export const CHARACTERS = "AL .abcdefghijklmnopqrstuvwxyz,!?";
/** A model whose replies go on to their greatest length. */
export const MODELS = {
  "checkpoints/a/best.safetensors": tinyCheckpoint({ seed: 8, characters: CHARACTERS, endless: true }),
};

/** A page with one reply whose memory lies open. */
export async function openMemory(
  browser: Browser,
  server: TestServer,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const watched = await openPage(browser, server.url);
  const preferences = { seed: 5, settings: { ...DEFAULT_SETTINGS, maxLength: 80, minP: 0.02 } };
  await watched.page.evaluate(
    (value) => localStorage.setItem("cellmate.preferences", value),
    JSON.stringify(preferences),
  );
  await watched.page.reload();
  await say(watched.page, "hello, how are you?");
  await watched.page.getByRole("button", { name: "Memory", exact: true }).click();
  await watched.page.locator(".heat-map canvas").waitFor();
  return watched;
}

/** Looks at the n-th character of the reply, from 0. */
export async function lookAt(page: Page, n: number): Promise<void> {
  await page.locator('.read-text [data-part="reply"]').nth(n).click();
  await page.locator(".candidates").waitFor();
}
