import { assert, assertEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { browserTest } from "../../support/page/browser.ts";
import { lookAt, MODELS, openMemory } from "../../support/page/open_memory.ts";
import { startTestServer } from "../../support/server/test_server.ts";

/** Where an element is in the window. */
async function box(page: Page, selector: string) {
  const { x, y, width, height } = (await page.locator(selector).first().boundingBox())!;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

browserTest(
  "the memory is beside the conversation where there is room, otherwise between it and the next message",
  async (browser) => {
    await using server = await startTestServer(MODELS);
    const { page, complaints } = await openMemory(browser, server);
    await lookAt(page, 10);
    for (const [width, height] of [[1920, 1000], [1280, 800], [768, 1024], [320, 720]]) {
      await page.setViewportSize({ width, height });
      await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
      const dock = await box(page, ".memory-dock"), composer = await box(page, ".composer");
      const article = await box(page, "article"), what = `${width} × ${height}`;
      assert(article.top < composer.top, `${what}: the next message is below the conversation`);
      assert(Math.abs(composer.bottom - height) < 1, `${what}: the next message is at the bottom`);
      if (width >= 1280) {
        assert(dock.left >= composer.right && dock.left >= article.right, `${what}: side by side`);
        assertEquals([dock.top, dock.bottom], [0, height], what);
      } else {
        assert(dock.bottom <= composer.top + 1 && dock.top >= article.top, `${what}: one above the other`);
        assert(dock.bottom - dock.top <= height / 2 + 1, `${what}: half of the window at most`);
        const left = width === 320 ? 0.43 : 0.35;
        assert(dock.top >= left * height, `${what}: the conversation keeps ${dock.top} pixels`);
      }
    }
    await page.setViewportSize({ width: 1920, height: 1000 });
    const picture = await box(page, ".memory-figure"), letter = await box(page, ".moment");
    const text = await box(page, ".read-text");
    assert(letter.left >= picture.right && letter.top < picture.bottom, "the letter is beside the picture");
    assert(text.top >= picture.bottom && text.right <= letter.left, "the text is below the picture");
    assert(text.bottom <= 1000 && letter.top >= 0, "all three are in view");
    assertEquals(complaints, []);
  },
);
