import { assert, assertEquals, assertRejects } from "@std/assert";
import { join } from "@std/path";
import { readTrainingData } from "../../../../lib/cli/train/data.ts";

const AUTO = { corpus: [], replies: [], valid: [], format: "auto", validFraction: 0 } as const;

Deno.test("readTrainingData() learns the vocabulary from the training part only", async () => {
  const folder = await Deno.makeTempDir();
  const path = join(folder, "a.txt");
  await Deno.writeTextFile(path, "ababababab".repeat(9) + "z".repeat(10));
  const { corpus, valid, vocabulary, openings } = await readTrainingData({
    ...AUTO,
    corpus: [path],
    format: "text",
    validFraction: 0.1,
  });
  assertEquals([corpus.ids.length, valid?.ids.length, vocabulary.characters], [90, 10, ["a", "b"]]);
  assertEquals([valid?.unknown.get("z"), openings], [10, []]);
  const nothingHeld = await readTrainingData({ ...AUTO, corpus: [path], format: "text" });
  assertEquals([nothingHeld.valid, nothingHeld.corpus.ids.length], [undefined, 100]);

  const chat = join(folder, "chat.txt");
  await Deno.writeTextFile(chat, "A: hi\nB: ho\n");
  await assertRejects(
    () => readTrainingData({ ...AUTO, corpus: [chat], valid: [path] }),
    TypeError,
    "--valid must be of the corpus's kind, chat",
  );
  await Deno.remove(folder, { recursive: true });
});

Deno.test("readTrainingData() puts the chats whose replies are to be learnt behind the others", async () => {
  const folder = await Deno.makeTempDir();
  const [talk, bot, text] = ["talk.txt", "bot.txt", "text.txt"].map((name) => join(folder, name));
  await Deno.writeTextFile(talk, "A: hi\nB: ho\n");
  await Deno.writeTextFile(bot, "A: who\nB: me\n");
  await Deno.writeTextFile(text, "once upon a time");
  const { corpus } = await readTrainingData({ ...AUTO, corpus: [talk], replies: [`${bot}*2`] });
  assertEquals([[...corpus.focused!], corpus.kind], [[0, 1, 1], "bot"]);
  const alone = await readTrainingData({ ...AUTO, replies: [bot] });
  assertEquals([[...alone.corpus.focused!], alone.openings], [[1], ["who"]]);
  await assertRejects(
    () => readTrainingData({ ...AUTO, replies: [text] }),
    TypeError,
    "must be a chat",
  );
  await Deno.remove(folder, { recursive: true });
});

Deno.test("readTrainingData() without paths gives the embedded chats", async () => {
  const { corpus, valid, openings } = await readTrainingData({ ...AUTO, validFraction: 0.05 });
  assertEquals(corpus.kind, "chat");
  assert(valid && valid.ids.length < corpus.ids.length);
  assert(openings.length > 10 && openings.length <= 50);
});
