/**
 * Whether everybody can use a page, as far as a machine can tell.
 *
 * @module
 */

import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe-core and a look at the width find wrong, in light and dark at three widths. */
export async function faults(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe.source);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await settled(page);
    const overflow = await page.evaluate(() => {
      const { document } = globalThis as unknown as {
        document: { documentElement: { scrollWidth: number; clientWidth: number } };
      };
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    if (overflow > 0) found.push(`${state}, ${width} px: ${overflow} px too wide`);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      const results = await page.evaluate("axe.run({ resultTypes: ['violations'] })") as axe.AxeResults;
      for (const { id, nodes } of results.violations) {
        for (const { html, failureSummary } of nodes) {
          found.push(`${state}, ${width} px, ${colorScheme}: ${id}: ${html} ${failureSummary}`);
        }
      }
    }
  }
  return found;
}

/** Pictures are drawn anew a frame after the page has changed, and laid out in the next. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    "new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))",
  );
}
