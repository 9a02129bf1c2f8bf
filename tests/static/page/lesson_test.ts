import { assert, assertEquals, assertNotEquals, assertStringIncludes } from "@std/assert";
import type { Page } from "playwright-core";
import { reference } from "../../../lib/nn/mod.ts";
import {
  answerBlank,
  LESSON_VOCABULARY as vocabulary,
  unitArithmetic,
  writePassage,
} from "../../../lib/lesson/mod.ts";
import { decodeCheckpoint } from "../../../lib/training/mod.ts";
import { faults } from "../../support/page/accessibility.ts";
import { browserTest, eventually, openPage } from "../../support/page/browser.ts";
import { startTestServer } from "../../support/server/test_server.ts";

const MODEL = new URL("../../../static/lesson/models/known_names.safetensors", import.meta.url);

/** Opens the lesson and waits until its models are there and the friend's units are found. */
async function openLesson(browser: Parameters<Parameters<typeof browserTest>[1]>[0], url: string) {
  const opened = await openPage(browser, `${url}/lesson`);
  await opened.page.getByText(/^Found on 24 other passages/).waitFor();
  return opened;
}

/** What the blank of a chapter was filled with. */
async function answerIn(page: Page, chapter: string): Promise<string> {
  return (await page.locator(`#${chapter} .answer > span:last-child`).first().innerText()).trim();
}

browserTest(
  "the lesson fills the blank with known and with unseen names, behind unfamiliar chatter",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openLesson(browser, server.url);
    const blank = page.locator("#blank");
    for (
      const [person, friend, city, chatter] of [["Aman", "Alex", "London", 0], [
        "Zainab",
        "Ximena",
        "Cork",
        400,
      ]]
    ) {
      await blank.getByLabel("Person").fill(`${person}`);
      await blank.getByLabel("Friend").fill(`${friend}`);
      await blank.getByLabel("City").fill(`${city}`);
      await blank.getByLabel(/^Chatter/).fill(`${chatter}`);
      await page.getByRole("button", { name: "Fill the blank" }).click();
      await eventually(`it answers ${friend}`, async () => await answerIn(page, "blank") === friend);
    }
    const operated = page.locator("#take-away");
    await operated.getByRole("button", { name: "Do it" }).click();
    await eventually(
      "the other chapters keep to names that their model knows",
      async () =>
        (await operated.locator(".passage").innerText()).startsWith("… Aman") &&
        await answerIn(page, "take-away") === "Alex",
    );
    await blank.getByText("Write the chatter yourself").click();
    await blank.getByLabel("Your own chatter").fill("It rained all day, and nobody came.");
    await eventually(
      "the passage holds one's own chatter",
      async () => (await blank.locator(".part-chatter").innerText()).includes("nobody came"),
    );
    assertEquals(complaints, []);
  },
);

browserTest(
  "the lesson says what names it needs, and keeps its passage until it has them",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openLesson(browser, server.url);
    const blank = page.locator("#blank"),
      said = blank.getByRole("status"),
      friend = blank.getByLabel("Friend");
    const passage = () => blank.locator(".passage").first().innerText();
    const before = await passage();
    for (
      const [name, need] of [["Aman", "need different names"], ["", "needs a name"], [
        "London",
        "different names",
      ]]
    ) {
      await friend.fill(name);
      await said.getByText(need).waitFor();
      assertEquals([await friend.inputValue(), await passage()], [name, before]);
    }
    await said.getByText("Until then, the passage is about Aman, Alex and London.").waitFor();
    assertEquals(await faults(page, "names that will not do"), []);
    await friend.fill("Olga");
    await said.getByText("Until then").waitFor({ state: "detached" });
    assertStringIncludes(await passage(), "Olga");
    await friend.fill("");
    await blank.getByRole("button", { name: "Aman, Alex and London" }).click();
    assertEquals([await friend.inputValue(), await said.innerText()], ["Alex", ""]);
    assertEquals(complaints, []);
  },
);

browserTest("every number of the lesson's first two chapters is the library's", async (browser) => {
  await using server = await startTestServer();
  const { page, complaints } = await openLesson(browser, server.url);
  const { model } = decodeCheckpoint(await Deno.readFile(MODEL), "known_names");
  const words = {
    person: "Aman",
    city: "London",
    friend: "Alex",
    trade: "data scientist",
    subject: "data science",
  };
  const { text } = writePassage(words), stepper = reference.createStepper(model);
  stepper.prefill(0, vocabulary.encode(text).ids);
  const { letters } = answerBlank(stepper, "Alex", { vocabulary });
  await page.getByRole("button", { name: "Fill the blank" }).click();
  const shown = await page.locator("#blank .letters td.kept").allInnerTexts();
  assertEquals(shown, letters.map(({ probability }) => `${(100 * probability).toFixed(1)} %`));

  const place = 40,
    unit = Number(await page.locator("#unit").getByLabel("Unit", { exact: false }).last().inputValue());
  stepper.writeState(0);
  stepper.prefill(0, vocabulary.encode(text.slice(0, place)).ids);
  const before = stepper.readState(0), [id] = vocabulary.encode(text[place]).ids;
  const { cell, hidden, forget } = unitArithmetic(model, before, { id, unit });
  await page.locator("#unit").getByLabel("Letter", { exact: true }).fill(`${place}`);
  const sign = (value: number) => value.toFixed(2).replace("-", "−");
  const label = await page.locator("#unit svg").getAttribute("aria-label");
  for (
    const part of [`keeps ${sign(forget.value)}`, `carries on ${sign(cell)}`, `memory is ${sign(hidden)}`]
  ) {
    assertStringIncludes(label!, part);
  }
  assertEquals(complaints, []);
});

browserTest(
  "the lesson takes the answer away, and another friend's memory brings the other friend",
  async (browser) => {
    await using server = await startTestServer();
    const { page, complaints } = await openLesson(browser, server.url);
    const operate = async (name: RegExp) => {
      await page.getByRole("button", { name }).click();
      await page.getByRole("button", { name: "Do it" }).click();
      return await answerIn(page, "take-away");
    };
    assertEquals(await operate(/^touch nothing/), "Alex");
    assertNotEquals(await operate(/^empty these/), "Alex");
    assertEquals(await operate(/^empty \d+ other/), "Alex");
    const fill = await page.getByRole("button", { name: /^fill them/ }).innerText();
    assertEquals(await operate(/^fill them/), fill.split(" ").at(-1));
    assertNotEquals(await operate(/gates at 0$/), "Alex");
    await page.getByRole("button", { name: "Ask a probe" }).click();
    const told = page.locator("#belt .probe strong");
    await told.first().waitFor();
    const [city, friend] = (await told.allInnerTexts()).map(parseFloat);
    assert(city < 65 && friend > 90, `city ${city} %, friend ${friend} %`);
    assertEquals(complaints, []);
  },
);

browserTest("the lesson trains its model in the page, from nothing to the friend's name", async (browser) => {
  await using server = await startTestServer();
  const { page, complaints } = await openLesson(browser, server.url);
  await page.getByRole("button", { name: "Train it" }).click();
  const done = page.getByText("It has learnt to answer Alex.");
  await done.waitFor({ timeout: 180_000 });
  const answers = await page.locator("#learn .answers .answer > span:last-child").allInnerTexts();
  assertNotEquals(answers[0], "Alex");
  assertEquals(answers.at(-1)!.trim(), "Alex");
  await page.getByRole("button", { name: "Use this model in the chapters above" }).click();
  await page.getByRole("button", { name: "Fill the blank" }).click();
  await eventually("the trained model answers", async () => await answerIn(page, "blank") === "Alex");
  assertEquals(complaints, []);
});

browserTest("the lesson is gone through by keyboard alone", async (browser) => {
  await using server = await startTestServer();
  const { page, complaints } = await openLesson(browser, server.url);
  const tabTo = async (name: RegExp) => {
    await eventually(`${name} has the focus`, async () => {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      return await focused.count() > 0 && name.test((await focused.innerText()).trim());
    });
  };
  await tabTo(/^Fill the blank$/);
  await page.keyboard.press("Enter");
  await eventually("the blank is filled", async () => await answerIn(page, "blank") === "Alex");
  await tabTo(/^Step$/);
  const read = () => page.locator("#unit .read-so-far mark").innerText();
  const before = await read();
  await page.keyboard.press("Enter");
  await eventually("the next letter is read", async () => await read() !== before);
  await tabTo(/^empty these/);
  await page.keyboard.press("Enter");
  await tabTo(/^Do it$/);
  await page.keyboard.press("Enter");
  await eventually("the name has gone", async () => await answerIn(page, "take-away") !== "Alex");
  assertEquals(complaints, []);
});

browserTest("axe-core finds nothing in the lesson, and nothing is too wide", async (browser) => {
  await using server = await startTestServer();
  const { page, complaints } = await openLesson(browser, server.url);
  await page.getByRole("button", { name: "Fill the blank" }).click();
  await page.locator("#unit details summary").first().click();
  await page.getByRole("button", { name: "Do it" }).click();
  assertEquals(await faults(page, "lesson"), []);
  assertEquals(complaints, []);
});
