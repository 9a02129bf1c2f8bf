import { assertEquals, assertRejects } from "@std/assert";
import { readFiles, readLines, readSkipped } from "../../../support/chats/read_chats.ts";

const node = (parent: string | null, message: unknown = null) => ({ parent, children: [], message });

const said = (role: string, parts: unknown[] | string, more: object = {}) => ({
  author: { role },
  create_time: 1700000000.5,
  content: { content_type: "text", parts: typeof parts === "string" ? [parts] : parts },
  metadata: {},
  recipient: "all",
  ...more,
});

const conversation = (mapping: object, more: object = {}) => ({
  title: "Tea",
  create_time: 1700000000,
  mapping,
  ...more,
});

Deno.test("chatGpt follows the branch that the conversation ended with", async () => {
  const mapping = {
    root: node(null),
    hi: node("root", said("user", "hi")),
    old: node("hi", said("assistant", "Hey.")),
    new: node("hi", said("assistant", "Hello!")),
  };
  assertEquals(await readLines({ "conversations.json": [conversation(mapping, { current_node: "old" })] }), [
    "user: hi",
    "assistant: Hey.",
  ]);
  const [{ format, messages }] = await readFiles({ "conversations-000.json": [conversation(mapping)] });
  assertEquals(format, "ChatGPT");
  assertEquals(messages.map(({ sender, text }) => [sender, text]), [
    [{ name: "user", own: true }, "hi"],
    [{ name: "assistant", bot: true }, "Hello!"],
  ]);
});

Deno.test("chatGpt reads the newest message where the conversation names none", async () => {
  const mapping = {
    hi: node(null, said("user", "hi")),
    new: node("hi", said("assistant", "new", { create_time: 1700000009 })),
    old: node("hi", said("assistant", "old", { create_time: 1700000001 })),
  };
  assertEquals(await readLines({ "conversations.json": [conversation(mapping)] }), [
    "user: hi",
    "assistant: new",
  ]);
});

Deno.test("chatGpt keeps the order of a branch against clocks that differ, and chats apart", async () => {
  const mapping = {
    hi: node(null, said("user", "hi", { create_time: 1700000009 })),
    ho: node("hi", said("assistant", "ho", { create_time: 1700000008 })),
    ha: node("ho", said("user", "ha", { create_time: null })),
  };
  const [{ messages }] = await readFiles({
    "conversations.json": [conversation(mapping), conversation(mapping)],
  });
  assertEquals(messages.slice(0, 3).map(({ time }) => time), Array(3).fill(1700000009000));
  assertEquals(new Set(messages.map(({ chat }) => chat)).size, 2);
});

Deno.test("chatGpt counts what is hidden, tools and pictures, and reads the words beside a picture", async () => {
  const mapping = {
    a: node(null, said("system", "")),
    b: node("a", said("system", "Be kind.")),
    c: node(
      "b",
      said("user", "my name is Kim", { metadata: { is_visually_hidden_from_conversation: true } }),
    ),
    d: node("c", said("assistant", "search()", { recipient: "browser" })),
    e: node("d", said("tool", "found")),
    f: node("e", {
      ...said("user", ""),
      content: { content_type: "multimodal_text", parts: [{ asset: 1 }, "what is it?"] },
    }),
    g: node("f", { ...said("assistant", ""), content: { content_type: "thoughts", thoughts: [] } }),
    h: node("g", said("assistant", "A cat\ue200cite\ue202turn0\ue201, I think\u30104\u2020source\u3011.")),
    i: node("h", {
      ...said("user", ""),
      content: { content_type: "multimodal_text", parts: [{ asset: 1 }] },
    }),
  };
  const files = { "conversations.json": [conversation(mapping, { current_node: "i" })] };
  assertEquals(await readLines(files), ["user: what is it?", "assistant: A cat, I think."]);
  assertEquals(await readSkipped(files), ["system 1", "hidden 1", "tool 2", "media 1"]);
});

Deno.test("chatGpt does not run in circles, and names what does not fit", async () => {
  const ring = { a: node("b", said("user", "hi")), b: node("a", said("assistant", "ho")) };
  assertEquals(await readLines({ "c.json": [conversation(ring, { current_node: "a" })] }), [
    "assistant: ho",
    "user: hi",
  ]);
  await assertRejects(
    () =>
      readFiles({ "c.json": [conversation({}), conversation({ a: node(null, { author: { role: 7 } }) })] }),
    SyntaxError,
    'expected "role" of "author" of "message" of "a" of "mapping" of conversation 2 to be a string, found 7',
  );
});
