import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { faults } from "../../support/page/accessibility.ts";
import { browserTest, eventually, openPage, say } from "../../support/page/browser.ts";
import { startTestServer } from "../../support/server/test_server.ts";
import { tinyCheckpoint } from "../../support/models/tiny_checkpoint.ts";

const CARD = `# Model card

It is \`shipped.safetensors\`, see [the paper](https://example.org/). <b>Not bold.</b>

## Runs

|     | characters seen | learning rate | loss | judged on a long and unbreakable heading |
| --- | --------------: | ------------- | ---: | ---------------------------------------- |
| all |          24.6 M | 0.01          | 1.25 | ${"a-part-of-the-mix".repeat(5)} |

\`\`\`sh
deno task train --corpus ${"one.txt ".repeat(20)}
\`\`\`
`;

browserTest("the card of the model in use opens, scrolls and closes by keyboard alone", async (browser) => {
  await using server = await startTestServer({
    "static/models/shipped.safetensors": tinyCheckpoint({ name: "shipped" }),
    "static/models/README.md": new TextEncoder().encode(CARD),
  });
  const { page, complaints } = await openPage(browser, server.url);
  await page.locator("#message:focus").waitFor();
  const button = page.getByRole("button", { name: "About this model" });
  await button.focus();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "About shipped" });
  await sheet.getByRole("heading", { name: "Model card", level: 3 }).waitFor();
  assertStringIncludes(await sheet.innerText(), "1.250 nats = 1.80 bits per character");
  assertStringIncludes(await sheet.innerText(), "<b>Not bold.</b>");
  assertEquals(
    await sheet.getByRole("link", { name: "the paper" }).getAttribute("href"),
    "https://example.org/",
  );
  assertEquals(await sheet.getByRole("rowheader").allTextContents(), ["all"]);

  const table = sheet.getByRole("group", { name: "Table: Runs" });
  await page.setViewportSize({ width: 320, height: 700 });
  for (let i = 0; i < 20 && await table.evaluate((box) => box !== box.ownerDocument.activeElement); i++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("ArrowRight");
  await eventually("the table has scrolled", async () => await table.evaluate((box) => box.scrollLeft) > 0);
  assertEquals(await sheet.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth), 0);
  assertEquals(await faults(page, "card"), []);
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  assert(
    await button.evaluate((element) => element === element.ownerDocument.activeElement),
    "the focus is back",
  );
  assertEquals(complaints, []);
});

browserTest("every model has a card, and where the server is away the page says so", async (browser) => {
  await using server = await startTestServer({
    "checkpoints/mine/best.safetensors": tinyCheckpoint({ name: "mine", seed: 1 }),
    "static/models/shipped.safetensors": tinyCheckpoint({ name: "shipped", seed: 2 }),
  });
  const { page } = await openPage(browser, server.url);
  await say(page, "hello");
  const model = page.getByRole("button", { name: /^Model/ });
  await model.click();
  await page.getByRole("button", { name: "About mine" }).click();
  const sheet = page.getByRole("dialog", { name: "About mine" });
  await sheet.getByText("LSTM, 2 layers × 24 units").waitFor();
  await sheet.getByText("Nobody has written more about it.").waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  assert(
    await model.evaluate((element) => element === element.ownerDocument.activeElement),
    "the focus is back",
  );

  await server.stop();
  await model.click();
  await page.getByRole("button", { name: "About shipped" }).click();
  const alert = page.getByRole("dialog", { name: "About shipped" }).getByRole("alert");
  await alert.waitFor();
  assertEquals(await alert.innerText(), "The server does not answer");
});
