/**
 * Training in the page, as a reader does it.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import type { Locator, Page } from "playwright-core";

/** Opens the view in which models are trained. */
export async function openTraining(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Train one" }).first().click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "Choose files" }).waitFor();
  return sheet;
}

/** Gives the page a file, and waits until it has been read. */
export async function giveFile(sheet: Locator, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(text) };
  await sheet.getByLabel("Chats", { exact: true }).setInputFiles(file);
  await sheet.getByRole("button", { name: "Start learning" }).waitFor();
}

/** Begins a run with exact settings, by the words of their fields; `true` ticks a box. */
export async function startLearning(
  sheet: Locator,
  settings: Readonly<Record<string, string | true>>,
  name?: string,
): Promise<void> {
  if (name !== undefined) await sheet.getByLabel("Its name").fill(name);
  await sheet.getByText("Exactly how").click();
  for (const [field, value] of Object.entries(settings)) {
    const input = sheet.getByLabel(field, { exact: true });
    await (value === true ? input.check() : input.fill(value));
  }
  await sheet.getByRole("button", { name: "Start learning" }).click();
}

/** Waits until the run on show is in one of some phases. */
export async function inPhase(sheet: Locator, ...phases: string[]): Promise<void> {
  await sheet.locator(phases.map((phase) => `[data-phase="${phase}"]`).join(",")).waitFor({
    timeout: 120_000,
  });
}
