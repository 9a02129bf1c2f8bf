import { assertEquals } from "@std/assert";
import { runNotebook } from "../../../lib/cli/notebooks/run_notebook.ts";
import { browserTest, eventually, openPage, replied, replies, say } from "../../support/page/browser.ts";
import { slowBackend } from "../../support/server/staged_backend.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

const ROOT = new URL("../../..", import.meta.url).pathname;

browserTest(
  "an exported conversation is imported as it was, and its notebook writes the same replies",
  async (browser) => {
    await using server = await startTestServer(
      { "checkpoints/endless/best.safetensors": tinyCheckpoint({ endless: true, seed: 5 }) },
      { backend: slowBackend(3) },
    );
    const { page, complaints } = await openPage(browser, server.url, {
      settings: { temperature: 0.9, minP: 0.02, maxLength: 90 },
    });
    await say(page, "hello, how are you?");
    await say(page, 'what "about" `this`\\?');
    await page.getByRole("button", { name: "Continue" }).last().click();
    await replied(page);
    await page.getByRole("textbox", { name: /^In/ }).fill("stop me");
    await page.keyboard.press("Enter");
    await eventually("some characters are there", async () => ((await replies(page))[2] ?? "").length > 5);
    await page.keyboard.press("Escape");
    await replied(page);
    await say(page, "once more");
    const before = await replies(page);

    const files: string[] = [];
    for (const name of ["Jupyter notebook", "JSON", "Markdown"]) {
      await page.getByRole("button", { name: "Conversations" }).click();
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name, exact: true }).click();
      const download = await downloading;
      files.push(`${server.root}/${download.suggestedFilename()}`);
      await download.saveAs(files.at(-1)!);
      await page.getByRole("button", { name: "Close" }).click();
    }
    const { page: other } = await openPage(browser, server.url);
    for (const file of files) {
      await other.getByRole("button", { name: "Conversations" }).click();
      // It is in the page a moment before it is open, and until then it does not count as a dialog.
      await other.getByRole("dialog").waitFor();
      await other.locator('input[type="file"]').setInputFiles(file);
      await other.getByRole("dialog").waitFor({ state: "detached" });
      assertEquals(await replies(other), before, file);
      assertEquals(await other.locator('[data-stale="true"]').count(), 0);
      await other.getByRole("button", { name: "Conversations" }).click();
      await other.getByRole("button", { name: "New conversation" }).click();
      await other.locator("article").first().waitFor({ state: "detached" });
    }
    assertEquals(complaints, []);

    await Deno.mkdir(`${server.root}/notebooks`);
    await Deno.symlink(`${ROOT}lib`, `${server.root}/lib`);
    const path = `${server.root}/notebooks/exported.ipynb`;
    const notebook = JSON.parse(await Deno.readTextFile(files[0]));
    const run = await runNotebook(path, notebook);
    assertEquals(run.problems, []);
    const outputs = run.notebook.cells.filter((cell) => cell.cell_type === "code").slice(2)
      .map((cell) =>
        cell.outputs?.map((output) => (output as { text?: string | string[] }).text).flat().join("")
      );
    assertEquals(outputs, [
      ...before.map((text) => `${text}\n`),
      "All 4 replies are the same as when they were exported.\n",
    ]);
  },
);
