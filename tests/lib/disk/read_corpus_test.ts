import { assert, assertEquals, assertRejects } from "@std/assert";
import { join } from "@std/path";
import { readCorpus } from "../../../lib/disk/read_corpus.ts";
import type { Conversation } from "../../../lib/text/conversation.ts";

const fixtures = join(import.meta.dirname!, "../../fixtures/corpora");
const fixture = (...names: string[]): string => join(fixtures, ...names);

async function readConversations(...paths: string[]): Promise<readonly Conversation[]> {
  const corpus = await readCorpus(paths);
  assert(corpus.kind === "chat");
  return corpus.conversations;
}

/** The first words of each conversation. */
const openings = (conversations: readonly Conversation[]): string[] =>
  conversations.map(([turn]) => turn.text);

Deno.test("readCorpus() reads the same conversations from labels and from JSON lines", async () => {
  assertEquals(
    await readConversations(fixture("turns.jsonl")),
    await readConversations(fixture("labels.txt")),
  );
});

Deno.test("readCorpus() reads several files in the order in which they are named", async () => {
  const names = ["turns.jsonl", "messages.jsonl", "pairs.tsv"].map((name) => fixture(name));
  const opening = ["hi", "do you like tea?", "hi", "what is an LSTM?", "weather?", "hi", "how are you?"];
  assertEquals(openings(await readConversations(...names)), opening);
});

Deno.test("readCorpus() reads a folder with its folders, sorted, without hidden and other files", async () => {
  assertEquals(openings(await readConversations(fixture("folder"))), ["one", "three"]);
});

Deno.test("readCorpus() reads byte-order marks, CRLF and a spreadsheet's UTF-16", async () => {
  assertEquals(await readConversations(fixture("byte_order_mark_and_crlf.txt"), fixture("utf16.tsv")), [
    [{ speaker: 0, text: "café? 😀" }, { speaker: 1, text: "yes\nat nine" }],
    [{ speaker: 0, text: "tea?" }, { speaker: 1, text: "no" }],
    [{ speaker: 0, text: "hi" }, { speaker: 1, text: "ho" }],
  ]);
});

Deno.test("readCorpus() takes a path that ends in *2 twice", async () => {
  const paths = [`${fixture("folder", "b.txt")}*2`, fixture("folder", "deeper")];
  assertEquals(openings(await readConversations(...paths)), ["one", "one", "three"]);
});

Deno.test("readCorpus() reads chats as text if told so", async () => {
  const path = fixture("labels.txt");
  assertEquals(await readCorpus([path], { format: "text" }), {
    kind: "text",
    text: await Deno.readTextFile(path),
  });
});

Deno.test("readCorpus() refuses to mix chats and texts, and says which is which", async () => {
  const error = await assertRejects(
    () => readCorpus([fixture("tale.txt"), fixture("labels.txt")]),
    TypeError,
  );
  assert(
    error.message.includes("tale.txt is text") && error.message.includes("labels.txt is chat"),
    error.message,
  );
});

Deno.test("readCorpus() names the file that cannot be read, and the line", async () => {
  const cases: readonly (readonly [name: string, message: string])[] = [
    ["empty.txt", "empty.txt: expected text, found an empty file"],
    ["latin1.txt", "latin1.txt, line 2: expected text in UTF-8, found bytes that are not"],
    ["chats.zip", "chats.zip: expected text, found a zip archive"],
    ["broken_utf16.txt", "broken_utf16.txt: expected text in UTF-8, found broken utf-16le"],
  ];
  for (const [name, message] of cases) {
    await assertRejects(
      () => readCorpus([fixture("labels.txt"), fixture("bad", name)]),
      SyntaxError,
      message,
    );
  }
});

Deno.test("readCorpus() names the line that holds a NUL character", async () => {
  // Made here, as some systems and registries take no file that holds one for text, and none called nul.txt.
  const folder = await Deno.makeTempDir();
  try {
    const path = join(folder, "has_nul.txt");
    await Deno.writeTextFile(path, "A: hi\nB: a\0b\n");
    await assertRejects(
      () => readCorpus([fixture("labels.txt"), path]),
      SyntaxError,
      "nul.txt, line 2: expected text, found a NUL character",
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("readCorpus() refuses no path, a missing path, and a folder with nothing to read", async () => {
  await assertRejects(() => readCorpus([]), RangeError, "a file must be named");
  await assertRejects(
    () => readCorpus([fixture("missing.txt")]),
    Deno.errors.NotFound,
    "missing.txt as there is no such",
  );
  await assertRejects(
    () => readCorpus([fixture("missing.txt*3")]),
    Deno.errors.NotFound,
    "missing.txt as there is no",
  );
  const empty = await Deno.makeTempDir();
  try {
    await assertRejects(
      () => readCorpus([empty]),
      RangeError,
      "as it must hold a file with a chat or a text",
    );
  } finally {
    await Deno.remove(empty);
  }
});
