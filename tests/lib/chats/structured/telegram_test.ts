import { assertEquals, assertRejects } from "@std/assert";
import { readFiles, readLines, readSkipped } from "../../../support/chats/read_chats.ts";

const message = (from: string | null, from_id: string, text: unknown, more: object = {}) => ({
  id: 1,
  type: "message",
  date: "2025-03-01T09:00:00",
  date_unixtime: "1740816000",
  from,
  from_id,
  text,
  ...more,
});

const mia = (text: unknown, more?: object) => message("Mia ❤", "user77", text, more);
const tom = (text: unknown, more?: object) => message("Tom", "user5", text, more);

const chat = (messages: object[], more: object = {}) => ({
  name: "Mia ❤",
  type: "personal_chat",
  id: 77,
  messages,
  ...more,
});

Deno.test("telegram reads texts of one part and of several", async () => {
  const parts = ["see ", { type: "link", text: "https://example.org" }, " ", {
    type: "custom_emoji",
    text: "😀",
  }];
  const messages = [
    mia("hallo"),
    tom(parts),
    mia("", { text: undefined, text_entities: [{ type: "plain", text: "ok" }] }),
  ];
  assertEquals(await readLines({ "result.json": chat(messages) }), [
    "Mia ❤: hallo",
    "Tom: see https://example.org 😀",
    "Mia ❤: ok",
  ]);
});

Deno.test("telegram counts calls, notices and media, and reads what is written below a picture", async () => {
  const messages = [
    mia("", { photo: "(File not included.)" }),
    mia("look", { photo: "(File not included.)" }),
    tom("", { media_type: "sticker", sticker_emoji: "😀" }),
    { id: 2, type: "service", actor: "Tom", action: "phone_call", text: "" },
    { id: 3, type: "service", actor: "Tom", action: "pin_message", text: "" },
    tom("I called you, and pinned a message"),
  ];
  const files = { "result.json": chat(messages) };
  assertEquals(await readLines(files), ["Mia ❤: look", "Tom: I called you, and pinned a message"]);
  assertEquals(await readSkipped(files), ["media 2", "call 1", "system 1"]);
});

Deno.test("telegram takes who is not the other person for the owner, wherever the fields of the chat stand", async () => {
  const messages = [mia("hallo"), tom("hi")];
  for (const file of [chat(messages), { messages, id: 77, type: "personal_chat" }]) {
    const [{ messages: [first, second] }] = await readFiles({ "a.json": file });
    assertEquals([first.sender.own, second.sender.own], [undefined, true]);
    assertEquals([first.sender.account, first.time], ["user77", 1740816000_000]);
  }
});

Deno.test("telegram reads all chats of an account, each as a chat of its own", async () => {
  const group = {
    name: "Team",
    type: "private_group",
    id: 900,
    messages: [tom("all there?"), message(null, "user9", "yes")],
  };
  const bot = {
    name: "Quiz",
    type: "bot_chat",
    id: 31,
    messages: [message("Quiz", "user31", "6 × 7?"), tom("42")],
  };
  const account = {
    about: "Here is the data you requested.",
    personal_information: { user_id: 5, first_name: "Tom" },
    chats: { about: "", list: [chat([mia("hallo")]), group, bot] },
    left_chats: { about: "", list: [{ ...group, messages: [tom("bye")] }] },
  };
  const [{ messages }] = await readFiles({ "result.json": account });
  assertEquals(messages.map(({ chat, sender, text }) => [chat, sender.name, text]), [
    ["result.json#1", "Mia ❤", "hallo"],
    ["result.json#2", "Tom", "all there?"],
    ["result.json#2", "user9", "yes"],
    ["result.json#3", "Quiz", "6 × 7?"],
    ["result.json#3", "Tom", "42"],
    ["result.json#4", "Tom", "bye"],
  ]);
  assertEquals(messages.filter(({ sender }) => sender.own).map(({ sender }) => sender.name), [
    "Tom",
    "Tom",
    "Tom",
  ]);
});

Deno.test("telegram recognizes an account whose contacts fill the beginning of the file", async () => {
  const list = Array.from(
    { length: 1000 },
    (_, i) => ({ first_name: `Person ${i}`, phone_number: `+49 30 ${i}`, date: "" }),
  );
  const account = {
    about: "",
    personal_information: { user_id: 5 },
    contacts: { list },
    chats: { list: [chat([mia("hi")])] },
  };
  assertEquals(await readLines({ "result.json": account }), ["Mia ❤: hi"]);
});

Deno.test("telegram reads old exports, with bare numbers and without seconds since 1970", async () => {
  const old = { id: 1, type: "message", date: "2018-06-13T21:25:15", from: "Mia", from_id: 77, text: "hi" };
  const [{ messages }] = await readFiles({ "result.json": chat([old, { ...old, from: "Tom", from_id: 5 }]) });
  assertEquals(messages[0].time, Date.UTC(2018, 5, 13, 21, 25, 15));
  assertEquals(messages.map(({ sender }) => sender.own), [undefined, true]);
});

Deno.test("telegram names the message and the field that do not fit", async () => {
  const cases: readonly (readonly [messages: unknown, message: string])[] = [
    [[mia("hi"), mia(7)], 'line 15: expected "text" of message 2 to be a string or a list, found 7'],
    [[mia("hi"), "ho"], 'expected message 2 to be an object, found "ho"'],
    [
      [mia(["hi", { type: "link" }])],
      '"text" of message 1 to be a list of strings and of objects with "text"',
    ],
    [[mia("hi", { date_unixtime: "soon" })], '"date_unixtime" of message 1 to be a number, found "soon"'],
    [[mia("hi", { from: 7 })], '"from" of message 1 to be a string, found 7'],
  ];
  for (const [messages, expected] of cases) {
    await assertRejects(
      () => readFiles({ "result.json": chat(messages as object[]) }),
      SyntaxError,
      expected,
    );
  }
});
