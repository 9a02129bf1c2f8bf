import { assertEquals, assertNotEquals, assertRejects } from "@std/assert";
import { join } from "@std/path";
import { UsageError } from "../../../../lib/cli/command.ts";
import { readTexts } from "../../../../lib/cli/evaluate/texts.ts";

/** Two text files in a folder of their own, which is removed afterwards. */
async function withTexts(use: (all: string, other: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(join(folder, "all.txt"), "0123456789");
    await Deno.writeTextFile(join(folder, "other.txt"), "abc\n");
    await use(join(folder, "all.txt"), join(folder, "other.txt"));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const text = (text: string) => ({ kind: "text", text } as const);

Deno.test("readTexts() measures on a whole corpus and counts nothing unless asked", () =>
  withTexts(async (all) => {
    assertEquals(await readTexts({ corpus: [all], format: "text" }), { measured: text("0123456789") });
  }));

Deno.test("readTexts() counts the part that is not measured on when --baseline names no file", () =>
  withTexts(async (all) => {
    const texts = await readTexts({ corpus: [all], format: "text", validFraction: 0.2, baseline: true });
    assertEquals(texts, { measured: text("89"), counted: text("01234567") });
  }));

Deno.test("readTexts() never counts what is measured on, however its path is spelt", () =>
  withTexts(async (all, other) => {
    const again = all.replace("all.txt", "../" + all.split("/").at(-2) + "/all.txt");
    assertNotEquals(again, all);
    const sources = { corpus: [all], format: "text", baseline: [again, other] } as const;
    const { counted } = await readTexts({ ...sources, validFraction: 0.2 });
    assertEquals(counted, text("01234567\nabc\n"));
    await assertRejects(() => readTexts(sources), UsageError, "must not name the text to measure on");
  }));

Deno.test("readTexts() takes other files whole", () =>
  withTexts(async (all, other) => {
    const { measured, counted } = await readTexts({
      corpus: [all],
      format: "text",
      validFraction: 0.5,
      baseline: [other],
    });
    assertEquals([measured, counted], [text("56789"), text("abc\n")]);
  }));

Deno.test("readTexts() has nothing to count for --baseline without a file or a share", () =>
  withTexts(async (all) => {
    await assertRejects(
      () => readTexts({ corpus: [all], format: "text", baseline: true }),
      UsageError,
      "--valid-fraction",
    );
  }));

Deno.test("readTexts() measures on the embedded corpus's validation part when no corpus is named", async () => {
  const { measured, counted } = await readTexts({ format: "chat" });
  if (measured.kind !== "chat" || counted?.kind !== "chat") throw new TypeError("not conversations");
  const counting = new Set(counted.conversations.map((one) => JSON.stringify(one)));
  assertEquals(measured.conversations.filter((one) => counting.has(JSON.stringify(one))), []);
});
