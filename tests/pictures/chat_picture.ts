/**
 * Makes the README's moving picture: a real browser, the real server and the shipped model.
 * `deno task picture` writes it to static/pictures/chat.gif.
 *
 * @module
 */

import gifenc from "gifenc";
import { chromium, type Page } from "playwright-core";
import { PNG } from "pngjs";
import { Buffer } from "node:buffer";
import { createCommand, runCommand } from "../../lib/cli/command.ts";
import { BROWSER_ARGUMENTS, findChromium } from "../support/page/browser.ts";
import { startTestServer } from "../support/server/test_server.ts";

const { applyPalette, GIFEncoder, quantize } = gifenc;

const ROOT = new URL("../../", import.meta.url);
const OUT = new URL("static/pictures/chat.gif", ROOT);
/** Wide enough for the memory to be beside the conversation. */
const SIZE = { width: 1160, height: 580 };
/** Milliseconds between two frames. */
const FRAME_MS = 120;
/** How long the last frame stays before the picture begins again. */
const LAST_MS = 3000;
/** Something to remember, and whether it was. */
const MESSAGES = ["Hello! My name is Alex.", "What is my name?"];
/** With it, the reply has the name. */
const SEED = 10;

/** Takes screenshots until it is told to stop; a frame that shows nothing new makes the one before last longer. */
async function record(page: Page, until: Promise<unknown>): Promise<Buffer[]> {
  const frames: Buffer[] = [];
  let done = false;
  until.then(() => done = true);
  while (!done) {
    const next = new Promise((resolve) => setTimeout(resolve, FRAME_MS));
    frames.push(await page.screenshot());
    await next;
  }
  frames.push(await page.screenshot());
  return frames;
}

/** What is seen: messages are typed, the replies are typed below them, and their memory grows beside. */
async function perform(page: Page): Promise<void> {
  for (const [i, message] of MESSAGES.entries()) {
    await page.getByRole("textbox").last().pressSequentially(message, { delay: 60 });
    await page.keyboard.press("Enter");
    await page.getByText(`Memory of Out [${i + 2}]`).waitFor();
    await page.locator('[data-running="true"]').waitFor({ state: "detached", timeout: 60_000 });
    await page.waitForTimeout(1000);
  }
}

function encode(frames: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  const gif = GIFEncoder();
  const pictures = frames.map((frame) => PNG.sync.read(frame));
  // One palette for all frames keeps the colours still.
  const samples = [0.6, 0.8, 1].map((share) => pictures[Math.ceil(pictures.length * share) - 1].data);
  const palette = quantize(Buffer.concat(samples), 64);
  let shown = 0;
  pictures.forEach((picture, i) => {
    const next = pictures[i + 1];
    if (next && Buffer.compare(picture.data, next.data) === 0) return;
    const delay = next ? (i + 1 - shown) * FRAME_MS : LAST_MS;
    shown = i + 1;
    gif.writeFrame(applyPalette(picture.data, palette), picture.width, picture.height, { palette, delay });
  });
  gif.finish();
  return new Uint8Array(gif.bytes());
}

async function makePicture(): Promise<void> {
  const files = ["cellmate.safetensors", "cellmate.atlas.json", "cellmate.activity"];
  await using server = await startTestServer(
    Object.fromEntries(
      await Promise.all(files.map(async (file) => {
        const path = `static/models/${file}`;
        return [path, await Deno.readFile(new URL(path, ROOT))];
      })),
    ),
  );
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error("Cannot make the picture without Chromium: install it, or set CHROMIUM to its path");
  }
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
  await page.goto(server.url);
  // The memory is open already: the first exchange loads the model once, and is then scrolled out.
  await page.evaluate(`localStorage.setItem("cellmate.preferences", '{"seed":${SEED},"typing":"slow"}')`);
  await page.reload();
  await page.getByRole("textbox").last().fill("Hi!");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Memory", exact: true }).click();
  await page.locator(".heat-map canvas").waitFor();
  await page.getByRole("radio", { name: "named", exact: true }).check();
  await page.locator("#message").focus();
  await page.waitForTimeout(500);
  const performance = perform(page);
  const frames = await record(page, performance);
  await performance;
  await browser.close();
  const bytes = encode(frames);
  await Deno.writeFile(OUT, bytes);
  console.error(
    `Wrote ${frames.length} frames, ${(bytes.length / 1e6).toFixed(2)} MB, to static/pictures/chat.gif`,
  );
}

await runCommand(
  createCommand("picture", "Make the README's animation in a real browser.").action(makePicture),
);
