import { assertEquals, assertRejects } from "@std/assert";
import { readFiles, readLines, readSkipped } from "../../../support/chats/read_chats.ts";

/** A string as Facebook writes it: every byte of UTF-8 a character of its own. */
const broken = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

const say = (name: string, time: number, content: string | undefined, more: object = {}) => ({
  sender_name: broken(name),
  timestamp_ms: time,
  ...content !== undefined && { content: broken(content) },
  is_geoblocked_for_viewer: false,
  ...more,
});

const thread = (messages: object[], more: object = {}) => ({
  participants: [{ name: broken("Zoë Ćwik") }, { name: broken("Jörg") }],
  messages,
  title: broken("Zoë Ćwik"),
  is_still_participant: true,
  thread_path: "inbox/zoe_1",
  ...more,
});

Deno.test("messenger mends every name and text, and knows the owner", async () => {
  const messages = [
    say("Jörg", 3000, "grüße 😀"),
    say("Zoë Ćwik", 2000, "café?"),
    say("Zoë Ćwik", 1000, "hi"),
  ];
  const [{ format, messages: read }] = await readFiles({ "message_1.json": thread(messages) });
  assertEquals(format, "Messenger");
  assertEquals(read.map(({ sender, text, time }) => [sender.name, sender.own, text, time]), [
    ["Jörg", true, "grüße 😀", 3000],
    ["Zoë Ćwik", undefined, "café?", 2000],
    ["Zoë Ćwik", undefined, "hi", 1000],
  ]);
});

Deno.test("messenger puts the parts of a chat together, and keeps chats apart", async () => {
  const other = thread([say("Anna", 5, "you?")], { thread_path: "inbox/anna_2", title: "Anna" });
  const [{ messages }] = await readFiles({
    "inbox/anna_2/message_1.json": other,
    "inbox/zoe_1/message_1.json": thread([say("Zoë Ćwik", 9, "new")]),
    "inbox/zoe_1/message_2.json": thread([say("Jörg", 1, "old")]),
  });
  assertEquals(messages.map(({ chat, text }) => [chat, text]), [
    ["inbox/anna_2", "you?"],
    ["inbox/zoe_1", "new"],
    ["inbox/zoe_1", "old"],
  ]);
});

Deno.test("messenger counts what is no message by its fields, and keeps what people wrote", async () => {
  const messages = [
    say("Jörg", 9, "You missed a call from Jörg.", { call_duration: 0 }),
    say("Jörg", 8, undefined, { photos: [{ uri: "a.jpg" }] }),
    say("Jörg", 7, "my cat", { photos: [{ uri: "a.jpg" }] }),
    say("Jörg", 6, undefined, { is_unsent: true }),
    say("Jörg", 5, "Reacted 😆 to your message "),
    say("Jörg", 5, "he reacted to your message, and left the group"),
    say("Jörg", 4, "Jörg hat einen Anhang gesendet.", { share: { link: "https://example.org" } }),
    say("Jörg", 3, "look https://example.org", { share: { link: "https://example.org" } }),
    say("Jörg", 2, "Zoë joined the call.", { type: "Subscribe", users: [{ name: "Zoë" }] }),
    say("Jörg", 1, "You are now connected on Messenger."),
  ];
  const files = { "message_1.json": thread(messages) };
  assertEquals(await readLines(files), [
    "Jörg: my cat",
    "Jörg: he reacted to your message, and left the group",
    "Jörg: look https://example.org",
  ]);
  assertEquals(await readSkipped(files), ["call 1", "media 2", "deleted 1", "reaction 1", "system 2"]);
});

Deno.test("messenger reads chats that were encrypted end to end", async () => {
  const message = (senderName: string, timestamp: number, text: string, more: object = {}) => ({
    isUnsent: false,
    media: [],
    reactions: [],
    senderName,
    text,
    timestamp,
    type: "text",
    ...more,
  });
  const messages = [
    message("Zoë", 1700000000000, "naïve ñ"),
    message("Jörg", 1700000001000, "yes"),
    message("Jörg", 1700000002000, "", { isUnsent: true }),
    message("Jörg", 1700000002000, "", { type: "media", media: [{ uri: "./media/1.jpg" }] }),
  ];
  const files = { "Zoë_12.json": { participants: ["Zoë", "Jörg"], threadName: "Zoë_12", messages } };
  const [{ messages: read }] = await readFiles(files);
  assertEquals(read.map(({ chat, sender, text, time }) => [chat, sender.name, sender.own, text, time]), [
    ["Zoë_12.json", "Zoë", undefined, "naïve ñ", 1700000000000],
    ["Zoë_12.json", "Jörg", true, "yes", 1700000001000],
  ]);
  assertEquals(await readSkipped(files), ["deleted 1", "media 1"]);
});

Deno.test("instagram is known by the folder that it is in", async () => {
  const path = "your_instagram_activity/messages/inbox/zoe_1/message_1.json";
  const files = { [path]: thread([say("Zoë Ćwik", 1, "hi"), say("Zoë Ćwik", 2, "Liked a message")]) };
  assertEquals((await readFiles(files)).map(({ format }) => format), ["Instagram"]);
  assertEquals(await readLines(files), ["Zoë Ćwik: hi"]);
  assertEquals(await readSkipped(files), ["reaction 1"]);
});

Deno.test("messenger names the message and the field that do not fit", async () => {
  const messages = [say("Jörg", 1, "hi"), say("Jörg", 2, undefined, { content: ["hi"] })];
  await assertRejects(
    () => readFiles({ "message_1.json": thread(messages) }),
    SyntaxError,
    '"content" of message 2 to be a string, found ["hi"]',
  );
});
