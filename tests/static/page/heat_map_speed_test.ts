/// <reference lib="dom" />

import { assertEquals, assertGreater } from "@std/assert";
import { browserTest, openPage, replied } from "../../support/page/browser.ts";
import { slowBackend } from "../../support/server/staged_backend.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

/** What a second of streaming looks like, seen from the page. */
interface Second {
  readonly gate: string;
  /** Pictures drawn a second. */
  readonly rate: number;
  /** Columns that came meanwhile. */
  readonly columns: number;
}

/**
 * Sends the message, opens the memory and watches each gate for the best of some thirds of a second, all from
 * within the page: the slow server keeps the test that runs it from its work. Other programs may take a moment
 * away, which must not decide: after a third that was slow another is watched.
 */
async function watchGates(): Promise<Second[]> {
  const prototype = CanvasRenderingContext2D.prototype, { drawImage } = prototype;
  let frames = 0;
  prototype.drawImage = function (this: CanvasRenderingContext2D, ...rest: unknown[]) {
    frames++;
    return Reflect.apply(drawImage, this, rest);
  };
  const eventually = async (selector: string, text = "") => {
    for (;;) {
      const found = [...document.querySelectorAll<HTMLElement>(selector)].find((e) =>
        e.innerText.includes(text)
      );
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
  };
  (await eventually("button", "Run")).click();
  (await eventually("article button", "Memory")).click();
  await eventually(".heat-map canvas");
  const radio = (name: string, index: number) =>
    document.querySelectorAll<HTMLElement>(`input[name="memory-${name}"]`)[index];
  radio("pace", 0).click(); // as fast as the letters come
  const length = () => Number(document.querySelector(".heat-map")!.getAttribute("aria-valuemax"));
  const seconds: Second[] = [];
  for (const [k, gate] of ["forget", "input", "candidate", "output"].entries()) {
    radio("gate", k + 1).click();
    radio("layer", k % 2).click();
    const from = length();
    let rate = 0;
    for (let third = 0; third < 2 || (third < 6 && rate <= 30); third++) {
      const start = performance.now();
      frames = 0;
      await new Promise((resolve) => setTimeout(resolve, 333));
      rate = Math.max(rate, frames / (performance.now() - start) * 1000);
    }
    seconds.push({ gate, rate, columns: length() - from });
  }
  (await eventually("article button", "Stop")).click();
  return seconds;
}

browserTest(
  "the heat map grows 30 times a second and more while a reply of 2×512 units streams",
  async (browser) => {
    const bytes = tinyCheckpoint({ hiddenSize: 512, numLayers: 2, endless: true });
    await using server = await startTestServer({ "checkpoints/a/best.safetensors": bytes }, {
      backend: slowBackend(8),
    });
    const { page, complaints } = await openPage(browser, server.url, { settings: { maxLength: 2000 } });
    await page.getByRole("textbox", { name: /^In/ }).fill("hi");
    for (const { gate, rate, columns } of await page.evaluate(watchGates)) {
      assertGreater(rate, 30, `frames a second of the ${gate} gate`);
      assertGreater(columns, 20, `columns of the ${gate} gate meanwhile`);
    }
    await replied(page);
    assertEquals(complaints, []);
  },
);
