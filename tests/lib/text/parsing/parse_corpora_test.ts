import { assertEquals, assertRejects } from "@std/assert";
import { parseCorpora } from "../../../../lib/text/parsing/parse_corpora.ts";

const CHAT = { source: "chat.txt", text: "A: hi\nB: ho\n" };
const TALE = { source: "tale.txt", text: "Once upon a time" };

Deno.test("parseCorpora() puts texts together in their order, each as often as it counts", async () => {
  const pairs = { source: "pairs.tsv", text: "tea?\tyes\n", weight: 2 };
  const corpus = await parseCorpora([CHAT, pairs]);
  const first = corpus.kind === "chat" && corpus.conversations.map(([turn]) => turn.text);
  assertEquals(first, ["hi", "tea?", "tea?"]);
});

Deno.test("parseCorpora() takes the next text when the one before is read", async () => {
  const events: string[] = [];
  async function* texts() {
    for (const source of ["one.txt", "two.txt"]) {
      events.push(source);
      yield await Promise.resolve({ source, text: source === "one.txt" ? "Once" : "" });
    }
    events.push("end");
  }
  await assertRejects(() => parseCorpora(texts()), SyntaxError, "two.txt: expected text");
  assertEquals(events, ["one.txt", "two.txt"]);
});

Deno.test("parseCorpora() refuses chats beside text, unless told how to read both", async () => {
  await assertRejects(
    () => parseCorpora([TALE, CHAT]),
    TypeError,
    "tale.txt is text, chat.txt is chat",
  );
  const corpus = await parseCorpora([TALE, CHAT], { format: "text" });
  assertEquals(corpus, { kind: "text", text: "Once upon a time\nA: hi\nB: ho\n" });
});

Deno.test("parseCorpora() refuses to read nothing", async () => {
  await assertRejects(() => parseCorpora([]), RangeError, "a file must be named");
});
