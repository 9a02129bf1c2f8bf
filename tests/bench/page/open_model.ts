// How long the page's own program that replies takes to open the shipped model, in fresh workers.
import type { Browser } from "playwright-core";
import { describeModel } from "../../../lib/training/mod.ts";
import { decodeCheckpoint } from "../../../lib/mod.ts";
import { startFileHost } from "../../support/server/file_host.ts";
import { makeSite } from "../../support/server/test_site.ts";

const TRIES = 7;
const MODEL = new URL("../../../static/models/cellmate.safetensors", import.meta.url);

/** Milliseconds from the model's file until a reply can begin: read, checked, its weights made ready. */
export async function openingTimes(browser: Browser): Promise<number[]> {
  const { id } = describeModel(decodeCheckpoint(await Deno.readFile(MODEL), "the shipped model"));
  const files = await makeSite();
  await using host = startFileHost(() => files);
  const find = (part: RegExp) => [...files.keys()].find((path) => part.test(path))!;
  // The page's policy lets only its own scripts start workers.
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(host.url);
  const times = await page.evaluate(`(async () => {
    const file = await (await fetch("${find(/weights/)}")).blob(), times = [];
    const request = { model: "${id}", turns: [{ speaker: 0, text: "hi" }], begun: "", seed: 1, settings: {} };
    for (let k = 0; k < ${TRIES}; k++) {
      const worker = new Worker("${find(/\/reply_worker-/)}", { type: "module" });
      worker.postMessage({ ask: "reply", number: 1, request });
      let begun = 0;
      times.push(await new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => {
          if (data.wants) {
            begun = performance.now();
            worker.postMessage({ gives: data.wants, place: file });
          } else if (data.told === "event") resolve(performance.now() - begun);
          else if (data.told === "refused") reject(new Error(data.message));
        };
      }));
      worker.terminate();
    }
    return times;
  })()`) as number[];
  await context.close();
  return times;
}
