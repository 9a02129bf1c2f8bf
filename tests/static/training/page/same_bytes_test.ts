import { assertEquals } from "@std/assert";
import { join } from "@std/path";
import { browserTest, openPage } from "../../../support/page/browser.ts";
import { giveFile, inPhase, openTraining, startLearning } from "../../../support/page/train.ts";
import { phoneExport } from "../../../support/chats/phone_export.ts";
import { runTraining } from "../../../support/processes/train_process.ts";
import { firefoxTest } from "../../../support/firefox.ts";
import { startTestServer } from "../../../support/server/test_server.ts";

const EXPORT = phoneExport(150), FILE = "WhatsApp Chat with Bob.txt";
/** Small, and with all that draws random numbers. */
const FLAGS = [
  "--steps",
  "24",
  "--hidden-size",
  "40",
  "--dropout",
  "0.1",
  "--seed",
  "7",
  "--eval-every",
  "8",
];
const FIELDS = {
  "Steps, instead of minutes": "24",
  "Units per layer": "40",
  "Share of outputs dropped": "0.1",
  "Seed": "7",
  "Steps between evaluations": "8",
};

/** What a shell makes of the export, or of other texts, by its SHA-256. */
async function trainInShell(texts?: readonly string[], ...more: string[]): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "cellmate-bytes-" }), out = join(folder, "run");
  await Deno.writeTextFile(join(folder, FILE), EXPORT);
  const { code, stderr } = await runTraining([
    ...texts ?? ["--corpus", join(folder, FILE)],
    ...FLAGS,
    ...more,
    "--out",
    out,
  ]);
  assertEquals(code, 0, stderr);
  const digest = await sha256(await Deno.readFile(join(out, "best.safetensors")));
  await Deno.remove(folder, { recursive: true });
  return digest;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

let inShell: Promise<string> | undefined;

for (const threads of [1, 2]) {
  const threadsField = { "Threads; they change only the speed": String(threads) };
  browserTest(
    `the page makes the bytes that deno task train makes, in Chromium with ${threads} ${
      threads > 1 ? "threads" : "thread"
    }`,
    async (browser) => {
      await using server = await startTestServer();
      const { page, complaints } = await openPage(browser, server.url);
      const sheet = await openTraining(page);
      await giveFile(sheet, FILE, EXPORT);
      await startLearning(sheet, { ...FIELDS, ...threadsField });
      await inPhase(sheet, "done", "failed");
      await sheet.getByText(`${threads} thread`, { exact: false }).first().waitFor();
      const downloading = page.waitForEvent("download");
      await sheet.getByRole("button", { name: "Download" }).click();
      const bytes = await Deno.readFile(await (await downloading).path());
      assertEquals(await sha256(bytes), await (inShell ??= trainInShell()));
      assertEquals(complaints, []);
    },
  );

  firefoxTest(
    `the page makes the bytes that deno task train makes, in Firefox with ${threads} ${
      threads > 1 ? "threads" : "thread"
    }`,
    async (firefox) => {
      await using server = await startTestServer();
      const folder = await Deno.makeTempDir({ prefix: "cellmate-bytes-" });
      await Deno.writeTextFile(join(folder, FILE), EXPORT);
      const page = await firefox.open(server.url);
      await page.click({ role: "button", name: "Train one" });
      await page.setFiles('[aria-label="Chats"]', [join(folder, FILE)]);
      await page.until("document.querySelector('.training .exact')");
      await page.click(".training .exact summary");
      for (
        const [field, value] of [
          ...Object.entries(FIELDS),
          ["Threads", String(threads)],
        ]
      ) {
        await page.click(`.training [name="${NAMES[field]}"]`);
        await page.press("Control+a");
        await page.type(value);
      }
      await page.click({ role: "button", name: "Start learning" });
      await page.until('document.querySelector(\'[data-phase="done"], [data-phase="failed"]\')');
      assertEquals(await page.evaluate(STORED_DIGEST), await (inShell ??= trainInShell()));
      assertEquals(page.complaints, []);
      await Deno.remove(folder, { recursive: true });
    },
  );
}

browserTest(
  "the page makes the same bytes of the embedded chats, which it loads only for that",
  async (browser) => {
    await using server = await startTestServer();
    const { page } = await openPage(browser, server.url);
    const loaded: string[] = [];
    page.on("response", (response) => void loaded.push(response.url()));
    const sheet = await openTraining(page);
    await sheet.getByRole("button", { name: "Take the embedded chats" }).click();
    const isEmbedded = (url: string) => url.includes("embedded_chats");
    assertEquals(loaded.filter(isEmbedded), []);
    await startLearning(sheet, FIELDS);
    await inPhase(sheet, "done", "failed");
    assertEquals(loaded.filter(isEmbedded).length, 1);
    assertEquals(await page.evaluate(STORED_DIGEST), await trainInShell([]));
  },
);

browserTest(
  "the page gives the course in remembering, which comes as a file of its own, with the same bytes",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openPage(browser, server.url);
    const loaded: string[] = [];
    page.on("response", (response) => void loaded.push(response.url()));
    const sheet = await openTraining(page);
    await giveFile(sheet, FILE, EXPORT);
    const isCourse = (url: string) => url.includes("memory_course");
    await startLearning(sheet, {
      ...FIELDS,
      "Beside it, take a course in remembering names and facts": true,
    });
    await inPhase(sheet, "done", "failed");
    assertEquals(loaded.filter(isCourse).length, 1);
    assertEquals(await page.evaluate(STORED_DIGEST), await trainInShell(undefined, "--course", "memory"));
    assertEquals(complaints, []);
  },
);

browserTest("a model that is taught further in the page has the bytes of train --from", async (browser) => {
  await using server = await startTestServer();
  const { page, complaints } = await openPage(browser, server.url);
  const sheet = await openTraining(page), more = phoneExport(90);
  await giveFile(sheet, FILE, EXPORT);
  await startLearning(sheet, FIELDS, "first");
  await inPhase(sheet, "done");
  await sheet.getByRole("button", { name: "Teach another" }).click();
  await sheet.getByRole("button", { name: "Start over" }).click();
  await giveFile(sheet, "more.txt", more);
  await sheet.getByLabel("Start from").selectOption({ label: "first, 1×40" });
  await startLearning(sheet, { "Steps, instead of minutes": "12" }, "second");
  await inPhase(sheet, "done", "failed");
  const downloading = page.waitForEvent("download");
  await sheet.getByRole("button", { name: "Download second" }).click();
  const inPage = await sha256(await Deno.readFile(await (await downloading).path()));

  const folder = await Deno.makeTempDir({ prefix: "cellmate-bytes-" }),
    at = (name: string) => join(folder, name);
  await Deno.writeTextFile(at(FILE), EXPORT);
  await Deno.writeTextFile(at("more.txt"), more);
  await runTraining(["--corpus", at(FILE), ...FLAGS, "--name", "first", "--out", at("first")]);
  const from = ["--from", at("first/best.safetensors"), "--corpus", at("more.txt"), "--steps", "12"];
  const { code, stderr } = await runTraining([...from, "--name", "second", "--out", at("second")]);
  assertEquals(code, 0, stderr);
  assertEquals(inPage, await sha256(await Deno.readFile(at("second/best.safetensors"))));
  assertEquals(complaints, []);
  await Deno.remove(folder, { recursive: true });
});

/** The fields' names in the form. */
const NAMES: Readonly<Record<string, string>> = {
  "Steps, instead of minutes": "steps",
  "Units per layer": "hiddenSize",
  "Share of outputs dropped": "dropout",
  "Seed": "seed",
  "Steps between evaluations": "evalEvery",
  "Threads": "threads",
};

/** The SHA-256 of the one model that is stored: a download of stock Firefox cannot be read. */
const STORED_DIGEST = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("cellmate-models");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const request = opening.result.transaction("models").objectStore("models").getAll();
    request.onsuccess = async () => {
      const bytes = await request.result[0].weights.arrayBuffer();
      resolve(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex());
      opening.result.close();
    };
  };
})`;
