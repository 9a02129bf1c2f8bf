/// <reference lib="dom" />

import { assert, assertAlmostEquals, assertEquals, assertGreater, assertNotEquals } from "@std/assert";
import type { Page } from "playwright-core";
import { faults } from "../../support/page/accessibility.ts";
import {
  browserTest,
  eventually,
  eventuallyCount,
  openPage,
  replied,
  replies,
  say,
} from "../../support/page/browser.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";
import { CHARACTERS, lookAt, MODELS, openMemory } from "../../support/page/open_memory.ts";

/** The values of an attribute of every row of the distribution. */
async function shares(page: Page, name: "before" | "after"): Promise<number[]> {
  const rows = await page.locator(".candidates tbody tr").all();
  return await Promise.all(rows.map(async (row) => Number(await row.getAttribute(`data-${name}`))));
}

browserTest("nothing is loaded or drawn for a memory that the reader did not open", async (browser) => {
  await using server = await startTestServer(MODELS);
  const { page } = await openPage(browser, server.url);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await say(page, "hello");
  assertEquals(await page.locator("canvas").count(), 0);
  assert(asked.includes("/api/replies"));
  assertEquals(asked.filter((path) => /memory_worker|weights/.test(path)), []);
});

browserTest("a character shows what might have come, and branching from it is exact", async (browser) => {
  await using server = await startTestServer(MODELS);
  const { page, complaints } = await openMemory(browser, server);
  const [original] = await replies(page);
  await lookAt(page, 30);
  await page.getByRole("button", { name: /^All/ }).click();
  for (const name of ["before", "after"] as const) {
    const all = await shares(page, name);
    assertEquals(all.length, CHARACTERS.length + 4);
    assertAlmostEquals(all.reduce((a, b) => a + b), 1, 1e-9);
  }
  const cut = page.locator('.candidates [data-cut="true"]');
  assertGreater(await cut.count(), 0);
  for (const row of await cut.all()) assertEquals(await row.getAttribute("data-after"), "0");

  await page.getByRole("button", { name: `What if: continue with “${shown(original[30])}”` }).click();
  await page.getByRole("img", { name: "Version 2 of 2" }).waitFor();
  await replied(page);
  assertEquals(await replies(page), [original]);

  await lookAt(page, 30);
  const other = page.locator(".candidates tbody tr:not([data-came=true]):has(input)").first();
  await other.getByRole("radio").check();
  const choice = await other.locator("code").innerText();
  await page.getByRole("button", { name: "What if" }).click();
  await page.getByRole("img", { name: "Version 3 of 3" }).waitFor();
  await replied(page);
  const [branched] = await replies(page);
  assertEquals(branched.slice(0, 30), original.slice(0, 30));
  assertEquals(shown(branched[30]), choice);
  assertEquals(complaints, []);
});

browserTest("the text is coloured by a unit, by surprise and by pull", async (browser) => {
  await using server = await startTestServer(MODELS);
  const { page, complaints } = await openMemory(browser, server);
  await lookAt(page, 20);
  const coloured = page.locator(".read-text [style*=background]");
  assertEquals(await coloured.count(), 0);
  const letters = await page.locator(".read-text [data-column]").count();
  await page.getByRole("radio", { name: "one unit" }).check();
  await eventuallyCount(coloured, letters);
  await page.getByRole("radio", { name: "surprise" }).check();
  await eventuallyCount(coloured, letters);
  await page.getByRole("radio", { name: /^pull/ }).check();
  await eventuallyCount(coloured, "hello, how are you?".length + 20);
  assertEquals(complaints, []);
});

browserTest(
  "an intervention in a unit writes another reply, with the same seed, beside the first",
  async (browser) => {
    await using server = await startTestServer(MODELS);
    const { page, complaints } = await openMemory(browser, server);
    const [original] = await replies(page);
    const field = page.getByRole("spinbutton", { name: "Unit" });
    for (const unit of ["1", "2", "3", "4"]) {
      await field.fill(unit);
      await page.getByRole("spinbutton", { name: "Value to hold it at" }).fill("3");
      await page.getByRole("button", { name: "Add this change" }).click();
    }
    await page.getByRole("button", { name: "Run again, same seed" }).click();
    const sides = page.locator(".side-by-side .text");
    await eventuallyCount(sides, 2);
    const [before, after] = await sides.allTextContents();
    assertEquals(before, original);
    assertNotEquals(after, original);
    assertGreater(await page.locator(".side-by-side mark").count(), 0);

    await page.getByRole("radio", { name: "with your changes" }).check();
    await page.getByRole("slider").focus();
    await eventually("the other reply is read", async () => {
      const letters = await page.locator('.read-text [data-part="reply"]').allTextContents();
      return letters.join("") === after;
    });
    await page.keyboard.press("Home");
    for (let n = 0; n < 5; n++) {
      const text = (await page.getByRole("slider").getAttribute("aria-valuetext"))!;
      assert(text.includes("of unit 4 in layer 1: 1.00"), text); // 3, clipped as the colours are
      await page.keyboard.press("ArrowRight");
    }
    assertEquals(await replies(page), [original], "the conversation stays as it was");
    assertEquals(complaints, []);
  },
);

browserTest(
  "axe-core finds nothing in the memory's views, in light and dark, narrow and wide",
  async (browser) => {
    await using server = await startTestServer(MODELS);
    const { page, complaints } = await openMemory(browser, server);
    const found = await faults(page, "memory");
    await lookAt(page, 10);
    await page.getByRole("radio", { name: /^pull/ }).check();
    await eventually(
      "the text is coloured",
      async () => await page.locator(".read-text [style*=background]").count() > 0,
    );
    await page.getByRole("button", { name: "Add this change" }).click();
    await page.getByRole("button", { name: "Run again, same seed" }).click();
    await page.locator(".side-by-side").waitFor();
    found.push(...await faults(page, "a character, coloured text, two replies"));
    await page.getByRole("radio", { name: "one unit" }).check();
    found.push(...await faults(page, "the text coloured by one unit"));
    assertEquals(found, []);
    assertEquals(complaints, []);
  },
);

/** A character as the page shows it. */
function shown(character: string): string {
  return character === " " ? "␣" : character;
}

browserTest(
  "the picture has few rows and takes the focus, and Esc gives it back to the exchange",
  async (browser) => {
    const bytes = tinyCheckpoint({ hiddenSize: 512, numLayers: 1, endless: true });
    await using server = await startTestServer({ "checkpoints/a/best.safetensors": bytes });
    const { page, complaints } = await openPage(browser, server.url, { settings: { maxLength: 40 } });
    await say(page, "hello");
    await page.getByRole("button", { name: "Memory", exact: true }).click();
    await eventuallyCount(page.locator(".heat-map:focus canvas"), 1);
    const height = async () => (await page.locator(".heat-map-extent").boundingBox())!.height;
    await eventually("32 rows of 10 to 12 pixels", async () => {
      const row = (await height() - 22) / 32;
      return row >= 10 && row <= 12 && Number.isInteger(row);
    });
    await page.keyboard.press("ArrowDown");
    await page.locator(".readout strong").filter({ hasText: /^unit \d+$/ }).waitFor();
    await page.locator(".readout .sum").waitFor();
    await page.getByRole("checkbox", { name: "all 512" }).check();
    await eventually("all rows", async () => await height() >= 22 + 512 * 10);
    const picture = page.getByRole("slider", { name: "Character" });
    const { y } = (await picture.boundingBox())!;
    assertGreater(800, y + (await picture.boundingBox())!.height, "it scrolls within itself");
    await picture.focus();
    await page.keyboard.press("Escape");
    await eventuallyCount(page.locator(".memory"), 0);
    await eventuallyCount(page.locator("article:focus"), 1);
    assertEquals(complaints, []);
  },
);

browserTest("a reply is typed and its memory grows with it, at a pace of one's own", async (browser) => {
  await using server = await startTestServer(MODELS);
  const { page, complaints } = await openMemory(browser, server);
  const [whole] = await replies(page);
  const columns = async () =>
    Number(await page.getByRole("slider", { name: "Character" }).getAttribute("aria-valuemax"));
  const all = await columns(), before = all - [...whole].length;
  await page.getByRole("radio", { name: "slow", exact: true }).check();
  await page.getByRole("button", { name: "Replay" }).click();
  await eventually("some of it is typed", async () => (await replies(page))[0].length >= 2);
  await page.getByRole("button", { name: "Pause" }).click();
  const [begun] = await replies(page);
  assert(begun.length < whole.length && whole.startsWith(begun), begun);
  assertEquals(await columns(), before + begun.length);
  await page.getByRole("button", { name: "One character on" }).click();
  assertEquals(await replies(page), [whole.slice(0, begun.length + 1)]);
  await page.locator(".moment h2").waitFor();
  await page.getByRole("radio", { name: "natural" }).check();
  await page.getByRole("button", { name: "Go on" }).click();
  await eventually("all of it is typed", async () => (await replies(page))[0] === whole);
  assertEquals(await columns(), all);
  await page.getByRole("radio", { name: "slow", exact: true }).check();
  await page.getByRole("textbox", { name: /^In/ }).fill("and you?");
  await page.keyboard.press("Enter");
  await eventually(
    "the next reply is typed, its memory beside it",
    async () => (await replies(page)).length === 2 && await page.locator(".caret").count() === 1,
  );
  assert((await replies(page))[1].length < 80);
  await page.getByText("Memory of Out [2]").waitFor();
  assertEquals(await page.locator("#message:focus").count(), 1, "the focus stays with the next message");
  await page.getByRole("radio", { name: "at once" }).check();
  await eventuallyCount(page.locator(".caret"), 0);
  assertEquals(complaints, []);
});
