import { assert, assertEquals, assertMatch } from "@std/assert";
import { Buffer } from "node:buffer";
import { phoneExport } from "../../../support/chats/phone_export.ts";
import { faults } from "../../../support/page/accessibility.ts";
import { browserTest, eventually, openPage, replies, say } from "../../../support/page/browser.ts";
import { giveFile, inPhase, openTraining, startLearning } from "../../../support/page/train.ts";
import { startTestServer } from "../../../support/server/test_server.ts";

const SMALL = { "Units per layer": "32", "Rows read side by side": "8", "Steps between evaluations": "100" };

browserTest(
  "a chat is dropped, learnt and talked to while it is learnt; the model is paused, taught further, renamed, kept, brought again",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openPage(browser, server.url, { settings: { maxLength: 40 } });
    let sheet = await openTraining(page);
    await giveFile(sheet, "WhatsApp Chat with Bob.txt", phoneExport(120));
    assertMatch(await sheet.locator(".found").innerText(), /WhatsApp: \d+ conversations of [\d,]+ turns/);
    await sheet.getByRole("radio", { name: "Ann" }).check();
    await sheet.locator('.preview [data-bot="true"]', { hasText: "Ann" }).first().waitFor();
    await startLearning(sheet, { ...SMALL, "Steps, instead of minutes": "20000" }, "ann");
    await sheet.locator(".samples li").first().waitFor();
    await sheet.getByText("counting letters:").waitFor();
    assertMatch(
      await sheet.locator(".figures-line").innerText(),
      /\d %\s[\s\S]*left\s[\s\S]*characters a second\s+step \d/,
    );

    await sheet.getByRole("button", { name: "Talk to it", exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    assertMatch(await page.locator(".header .model").innerText(), /ann\s*1×32/);
    await page.getByText("ann is learning").first().waitFor();
    await say(page, "hello");
    assertEquals(await replies(page).then((all) => all.length), 1);
    await page.getByRole("button", { name: "Memory", exact: true }).click();
    await page.locator(".heat-map canvas").waitFor();

    await page.getByRole("button", { name: "Look", exact: true }).click();
    sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: "Pause" }).click();
    await inPhase(sheet, "paused");
    const step = async () =>
      Number(/step ([\d,]+)/.exec(await sheet.locator(".figures-line").innerText())![1].replaceAll(",", ""));
    const paused = await step();
    await sheet.getByRole("button", { name: "Go on", exact: true }).click();
    await inPhase(sheet, "learning");
    await eventually("it has gone on", async () => await step() > paused);
    await sheet.getByRole("button", { name: "Stop here" }).click();
    await inPhase(sheet, "done");
    await sheet.getByRole("button", { name: /^Keep learning: 20,000 steps more/ }).waitFor();
    await sheet.getByText("was stopped before its time").waitFor();
    assertEquals(await sheet.getByText("has learnt").count(), 0);
    const shown = await sheet.getByRole("progressbar", { name: "Learning" }).getAttribute("value");
    assert(Number(shown) < 1, `the bar is at ${shown}`);

    await sheet.getByRole("button", { name: "Rename ann" }).click();
    await sheet.getByRole("textbox", { name: "Name", exact: true }).fill("Ann the second");
    await page.keyboard.press("Enter");
    await sheet.getByRole("button", { name: "Download Ann the second" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: /^Model/ }).click();
    await page.getByRole("dialog").getByText("your own").waitFor();
    await page.getByRole("radio", { name: "Ann the second" }).check();
    await page.getByRole("button", { name: /^Train one, or bring/ }).click();
    sheet = page.getByRole("dialog");
    const downloading = page.waitForEvent("download");
    await sheet.getByRole("button", { name: "Download Ann the second" }).click();
    const download = await downloading, bytes = await Deno.readFile(await download.path());
    assertEquals(download.suggestedFilename(), "ann-the-second.safetensors");
    assertMatch(await sheet.locator(".kept").innerText(), /model \d+ kB, to go on \d+ kB, text \d+ kB/);
    await sheet.getByRole("button", { name: "Delete Ann the second" }).click();
    await sheet.getByRole("button", { name: "Delete for good" }).click();
    await sheet.getByText("None yet.").waitFor();
    await sheet.getByLabel("Model file").setInputFiles({
      name: "ann.safetensors",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    });
    await sheet.getByRole("button", { name: "Talk to it Ann the second" }).click();
    await say(page, "how are you?");
    assertEquals(complaints, []);
  },
);

browserTest(
  "an export whose names and texts are markup runs nothing, and is shown as it is",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openPage(browser, server.url, { settings: { maxLength: 40 } });
    const markup = (n: number) =>
      `<img src=x onerror="globalThis.ran=${n}"><script>globalThis.ran=${n}</script>`;
    const text = phoneExport(60, [markup(1), markup(2)]).replaceAll(/hello|how/gi, markup(3));
    const sheet = await openTraining(page);
    await giveFile(sheet, `${markup(4).replaceAll("/", "")}.txt`, text);
    await startLearning(sheet, { ...SMALL, "Steps, instead of minutes": "100" }, markup(5).slice(0, 80));
    await inPhase(sheet, "done", "failed");
    await sheet.getByRole("button", { name: "Talk to it", exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await say(page, markup(6));
    await page.getByRole("button", { name: /^Model/ }).click();
    assertEquals(await page.evaluate("[globalThis.ran ?? 0, document.querySelectorAll('img').length]"), [
      0,
      0,
    ]);
    assertEquals(complaints, []);
  },
);

browserTest(
  "axe-core finds nothing in any state of training, light or dark, at 320 to 1280 px",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openPage(browser, server.url);
    const found: string[] = [];
    const look = async (state: string) => void found.push(...await faults(page, state));
    const sheet = await openTraining(page);
    await look("nothing dropped");
    await sheet.getByLabel("Chats", { exact: true }).setInputFiles({
      name: "broken.json",
      mimeType: "application/json",
      buffer: Buffer.from("[{"),
    });
    await sheet.getByRole("alert").waitFor();
    await look("a broken file");
    await sheet.getByRole("button", { name: "Start over" }).click();
    const files = { "empty.txt": "", "rand.zip": "no zip", "chat.txt": phoneExport(120) };
    await sheet.getByLabel("Chats", { exact: true }).setInputFiles(
      Object.entries(files).map(([name, text]) => ({
        name,
        mimeType: "text/plain",
        buffer: Buffer.from(text),
      })),
    );
    await sheet.getByText("Learning from chat.txt", { exact: true }).waitFor();
    for (const name of ["empty.txt", "rand.zip"]) {
      assertEquals(await sheet.getByRole("alert").filter({ hasText: name }).count(), 1);
    }
    await sheet.getByText("Read it differently").click();
    await sheet.getByText("Exactly how").click();
    await look("all choices");
    await sheet.getByText("Exactly how").click();
    await startLearning(sheet, { ...SMALL, "Steps, instead of minutes": "100000" });
    await sheet.locator(".samples li").nth(2).waitFor();
    await look("learning");
    await sheet.getByRole("button", { name: "Pause" }).click();
    await inPhase(sheet, "paused");
    await sheet.getByRole("button", { name: /^Delete/ }).first().click();
    await look("paused, about to delete");
    await sheet.getByRole("button", { name: "Go on", exact: true }).click();
    await inPhase(sheet, "learning");
    await page.keyboard.press("Escape");
    await page.getByText("chat is learning").first().waitFor();
    await look("learning beside the chat");
    await page.getByRole("button", { name: /^Model/ }).click();
    await look("own model in the picker");
    await page.keyboard.press("Escape");
    await page.reload();
    await page.getByText("was interrupted").waitFor();
    await look("interrupted");
    assertEquals(found, []);
    assertEquals(complaints, []);
  },
);

browserTest("what cannot be stored is said in plain words, and can be downloaded", async (browser) => {
  await using server = await startTestServer();
  const { page } = await openPage(browser, server.url);
  const sheet = await openTraining(page);
  await giveFile(sheet, "chat.txt", phoneExport(120));
  await startLearning(sheet, { ...SMALL, "Steps, instead of minutes": "100000" });
  await sheet.locator(".samples li").nth(1).waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: server.url, quotaSize: 1000 });
  await inPhase(sheet, "failed");
  assertMatch(await sheet.getByRole("alert").innerText(), /^There is no more room in this browser's storage/);
  const downloading = page.waitForEvent("download");
  await sheet.getByRole("button", { name: "Download chat" }).click();
  assertEquals((await downloading).suggestedFilename(), "chat.safetensors");
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: server.url });
  await sheet.getByRole("button", { name: "Go on", exact: true }).click();
  await inPhase(sheet, "learning");
  await sheet.getByRole("button", { name: "Stop here" }).click();
  await inPhase(sheet, "done");
});

browserTest(
  "what does not fit into memory is said in plain words, and another run can begin",
  async (browser) => {
    await using server = await startTestServer();
    const { page } = await openPage(browser, server.url);
    const sheet = await openTraining(page);
    await giveFile(sheet, "chat.txt", phoneExport(60));
    const large = { "Rows read side by side": "4096", "Characters per row and step": "1024" };
    await startLearning(sheet, { ...large, "Units per layer": "512", "Steps, instead of minutes": "9" });
    await inPhase(sheet, "failed");
    assertMatch(await sheet.getByRole("alert").innerText(), /^There is not enough memory for this\./);
    await sheet.getByRole("button", { name: "Teach another" }).click();
    await startLearning(sheet, { ...SMALL, "Steps, instead of minutes": "20" });
    await inPhase(sheet, "done");
  },
);

browserTest("training comes only when it is wanted, piece by piece", async (browser) => {
  await using server = await startTestServer();
  const { page } = await openPage(browser, "about:blank");
  const loaded = new Map<string, number>();
  page.on("response", async (response) => {
    const name = /\/([a-z_]+)-[0-9a-f]+\.js$/.exec(response.url())?.[1];
    // Browsers do not tell the sizes of what workers load.
    if (name) loaded.set(name, 0), loaded.set(name, (await response.body().catch(() => "")).length);
  });
  const parts = () => [...loaded.keys()].filter((name) => /training|chats/.test(name));
  await page.goto(server.url);
  await page.locator("#message").waitFor();
  assertEquals(parts(), []);
  const sheet = await openTraining(page);
  assertEquals(parts(), ["training_client"]);
  await giveFile(sheet, "chat.txt", phoneExport(60));
  assertEquals(parts(), ["training_client", "chats_worker"]);
  await startLearning(sheet, { ...SMALL, "Steps, instead of minutes": "50" });
  await inPhase(sheet, "done");
  assertEquals(parts(), ["training_client", "chats_worker", "training_worker"]);
});

browserTest(
  "the units of a model of one's own are asked what they follow, and its memory names them",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openPage(browser, server.url, { settings: { maxLength: 40 } });
    const sheet = await openTraining(page);
    await giveFile(sheet, "chat.txt", phoneExport(120));
    await startLearning(sheet, { ...SMALL, "Steps, instead of minutes": "200" });
    await inPhase(sheet, "done");
    await sheet.getByRole("button", { name: "Make its atlas chat" }).click();
    await sheet.getByText(/Asking its units: \d+ %/).waitFor();
    await sheet.getByText(/Asking its units/).waitFor({ state: "detached", timeout: 300_000 });
    assertEquals(await sheet.getByRole("alert").count(), 0);
    await sheet.getByRole("button", { name: "Talk to it", exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await say(page, "hello");
    await page.getByRole("button", { name: "Memory", exact: true }).click();
    await page.locator(".heat-map canvas").waitFor();
    const models = await page.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open("cellmate-models");
    opening.onsuccess = () => {
      const request = opening.result.transaction("models").objectStore("models").getAll();
      request.onsuccess = async () => resolve(JSON.parse(await request.result[0].atlas.text()).properties.length);
    };
  })`);
    assert((models as number) > 5, `${models} properties`);
    assertEquals(complaints, []);
  },
);

browserTest(
  "another tab says that a run goes on here, and offers nothing that would disturb it",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openPage(browser, server.url);
    const sheet = await openTraining(page);
    await giveFile(sheet, "chat.txt", phoneExport(120));
    await startLearning(sheet, { ...SMALL, "Steps, instead of minutes": "100000" });
    await sheet.locator(".samples li").nth(1).waitFor();
    const second = await page.context().newPage();
    await second.goto(server.url);
    const other = await openTraining(second), entry = other.locator(".kept li");
    await entry.getByText("is learning in another tab").waitFor();
    assertEquals(await entry.getByRole("button", { name: /^(Go on|Rename|Delete)/ }).count(), 0);
    await page.bringToFront();
    await sheet.getByRole("button", { name: "Pause" }).click();
    await inPhase(sheet, "paused");
    await entry.getByRole("button", { name: "Go on chat" }).click();
    await inPhase(other, "paused");
    await sheet.getByRole("button", { name: "Go on", exact: true }).click();
    await inPhase(other, "elsewhere");
    assertEquals(await other.getByRole("button", { name: /^(Go on|Stop here|Delete)/ }).count(), 0);
    assertEquals(await other.getByRole("alert").count(), 0);
    await sheet.getByRole("button", { name: "Stop here" }).click();
    await inPhase(other, "done");
    assertEquals(complaints, []);
  },
);
