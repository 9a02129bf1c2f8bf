import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { readCorpus } from "../../../../static/training/corpus_file.ts";
import { readDropped } from "../../../../static/training/chats/read_dropped.ts";
import { packZip } from "../../../support/chats/zip.ts";

const CHAT =
  "1/5/24, 6:30 PM - Ann: tea?\n1/5/24, 6:31 PM - Bob: <Media omitted>\n1/5/24, 6:32 PM - Bob: yes!\n";
const dropped = (path: string, file: Blob) => [{ path, files: [{ path, file }] }];
const quiet = () => {};

Deno.test("readDropped() says what is in an export, and writes down what is to be learnt", async () => {
  const zip = new Blob([await packZip({ "WhatsApp Chat with Bob.txt": CHAT })]);
  for (const sources of [dropped("chat.txt", new Blob([CHAT])), dropped("chat.zip", zip)]) {
    const read = await readDropped({ sources, options: { bot: "Ann" } }, quiet);
    assertEquals(read.formats, ["WhatsApp"]);
    assertEquals(read.people.map(({ name, messages, isBot }) => [name, messages, isBot]), [
      ["Ann", 1, true],
      ["Bob", 1, false],
    ]);
    assertEquals([read.conversations, read.turns, read.isProse], [1, 2, false]);
    assertEquals(read.skipped.map(({ reason, count }) => [reason, count]), [["media", 1]]);
    assertEquals(await readCorpus(read.corpus!), {
      kind: "chat",
      conversations: [[{ speaker: 1, text: "tea?" }, { speaker: 0, text: "yes!" }]],
    });
  }
});

Deno.test("readDropped() leaves it to the reader who the bot is to be among three", async () => {
  const text = `${CHAT}1/5/24, 6:33 PM - Cat: me too\n1/5/24, 6:34 PM - Cat: please\n`;
  const read = await readDropped({ sources: dropped("chat.txt", new Blob([text])), options: {} }, quiet);
  assertEquals([read.likely, read.corpus], ["Cat", undefined]);
});

Deno.test("readDropped() reads a text as text, and says what is wrong with a broken file", async () => {
  const prose = new Blob(["It was night. Nothing moved.\nThen it rained.\n"]);
  const read = await readDropped({ sources: dropped("tale.txt", prose), options: {} }, quiet);
  assertEquals([read.isProse, read.people, (await readCorpus(read.corpus!)).kind], [true, [], "text"]);
  const broken = { sources: dropped("chat.json", new Blob(["[{"])), options: {} };
  await assertRejects(() => readDropped(broken, quiet), SyntaxError, "chat.json");
});

Deno.test("readDropped() reads what can be read, and says of each other file why not", async () => {
  const files = {
    "empty.txt": "",
    "chat.txt": CHAT,
    "broken.json": "[{",
    "tale.txt": "It was night. Nothing moved.\nThen it rained.\n",
  };
  const sources = Object.entries(files).flatMap(([path, text]) => dropped(path, new Blob([text])));
  const read = await readDropped({ sources, options: { bot: "Ann" } }, quiet);
  assertEquals([read.formats, read.turns], [["WhatsApp"], 2]);
  assertEquals(read.refused.map(({ path }) => path), ["empty.txt", "broken.json", "tale.txt"]);
  for (const { path, reason } of read.refused) assertStringIncludes(reason, path);
  const bad = sources.filter(({ path }) => ["empty.txt", "broken.json"].includes(path));
  const error = await assertRejects(() => readDropped({ sources: bad, options: {} }, quiet), SyntaxError);
  assertEquals(error.message.split("\n").length, 2);
});
