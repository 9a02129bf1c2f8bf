/// <reference lib="dom" />

import { assert, assertEquals, assertGreater } from "@std/assert";
import { browserTest, openPage, replied } from "../../support/page/browser.ts";
import { slowBackend } from "../../support/server/staged_backend.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

/** What was to be seen of one gate while the reply went on. */
interface Watched {
  readonly gate: string;
  /** The browser's frames, those in which there was something new, and pictures drawn. */
  readonly frames: number;
  readonly changes: number;
  readonly drawn: number;
  readonly columns: number;
}

/** Columns of each gate that are waited for. */
const COLUMNS = 24;

/** Sends the message, opens the memory and watches each gate for some columns, all from within the page. */
async function watchGates(columns: number): Promise<Watched[]> {
  const prototype = CanvasRenderingContext2D.prototype, { drawImage } = prototype;
  let drawn = 0;
  prototype.drawImage = function (this: CanvasRenderingContext2D, ...rest: unknown[]) {
    drawn++;
    return Reflect.apply(drawImage, this, rest);
  };
  const frame = () => new Promise(requestAnimationFrame);
  const eventually = async (selector: string, text = "") => {
    for (;;) {
      const found = [...document.querySelectorAll<HTMLElement>(selector)].find((e) =>
        e.innerText.includes(text)
      );
      if (found) return found;
      await frame();
    }
  };
  (await eventually("button", "Run")).click();
  (await eventually("article button", "Memory")).click();
  await eventually(".heat-map canvas");
  const radio = (name: string, index: number) =>
    document.querySelectorAll<HTMLElement>(`input[name="memory-${name}"]`)[index];
  radio("pace", 0).click(); // as fast as the letters come
  const length = () => Number(document.querySelector(".heat-map")!.getAttribute("aria-valuemax"));
  const watched: Watched[] = [];
  for (const [k, gate] of ["forget", "input", "candidate", "output"].entries()) {
    radio("gate", k + 1).click();
    radio("layer", k % 2).click();
    const from = length();
    let frames = 0, changes = 0, before = from;
    drawn = 0;
    while (length() < from + columns) {
      await frame();
      frames++;
      if (length() !== before) changes++;
      before = length();
    }
    watched.push({ gate, frames, changes, drawn, columns: length() - from });
  }
  (await eventually("article button", "Stop")).click();
  return watched;
}

browserTest(
  "the heat map is drawn when there is something new, and at most once a frame, while a reply of 2×512 units streams",
  async (browser) => {
    const bytes = tinyCheckpoint({ hiddenSize: 512, numLayers: 2, endless: true });
    await using server = await startTestServer({ "checkpoints/a/best.safetensors": bytes }, {
      backend: slowBackend(8),
    });
    const { page, complaints } = await openPage(browser, server.url, { settings: { maxLength: 2000 } });
    await page.getByRole("textbox", { name: /^In/ }).fill("hi");
    for (const { gate, frames, changes, drawn, columns } of await page.evaluate(watchGates, COLUMNS)) {
      const what = `${gate}: ${drawn} pictures, ${changes} changes in ${frames} frames, ${columns} columns`;
      assertGreater(changes, 0, what);
      // The picture of a change may come a frame later.
      assert(drawn >= changes - 1, what);
      assert(drawn <= frames + 1, what);
    }
    await replied(page);
    assertEquals(complaints, []);
  },
);
