import { assertEquals, assertRejects } from "@std/assert";
import { readFiles, readLines, readSkipped } from "../../../support/chats/read_chats.ts";

const users = [
  { id: "U1", name: "kim", real_name: "Kim Park", profile: { display_name: "Kim" } },
  { id: "U2", name: "lea", profile: { display_name: "", real_name: "Léa" } },
];

const say = (user: string, text: string, more: object = {}) => ({
  type: "message",
  user,
  text,
  ts: "1700000000.000100",
  ...more,
});

const day = (...messages: object[]) => ({
  "users.json": users,
  "channels.json": [{ id: "C1", name: "tea", members: ["U1", "U2"] }],
  "tea/2025-03-01.json": messages,
});

Deno.test("slack takes names from the list of people, or else from the message, or else the account", async () => {
  const messages = [
    say("U1", "hi"),
    say("U2", "ho"),
    say("U3", "hm", { user_profile: { display_name: "", real_name: "Max" } }),
    say("U4", "?"),
  ];
  const [{ format, messages: read }] = await readFiles(day(...messages));
  assertEquals(format, "Slack");
  assertEquals(read[0], {
    chat: "tea",
    sender: { name: "Kim", account: "U1" },
    time: 1700000000000,
    text: "hi",
  });
  assertEquals(read.map(({ sender }) => sender.name), ["Kim", "Léa", "Max", "U4"]);
});

Deno.test("slack finds the names also where the day was named alone with the list", async () => {
  assertEquals(await readLines({ "users.json": users, "2025-03-01.json": [say("U1", "hi")] }), ["Kim: hi"]);
});

Deno.test("slack shows names, labels and signs for its marks", async () => {
  const text =
    "<@U2> <@U9> <@U8|max> in <#C1> and <#C2|chat> <!here>: <https://example.org|this>, <https://example.net> " +
    "<mailto:a@example.org|a@example.org> <!subteam^S1|@team> <!date^1^{date}|today> &amp;lt; &lt;3 :smile:";
  assertEquals(await readLines(day(say("U1", text))), [
    "Kim: @Léa @someone @max in #tea and #chat @here: this, https://example.net a@example.org @team today &lt; <3 :smile:",
  ]);
});

Deno.test("slack keeps threads apart, those of several days together", async () => {
  const files = {
    "users.json": users,
    "tea/2025-03-01.json": [
      say("U1", "who?", { thread_ts: "1700000000.000100", reply_count: 1 }),
      say("U1", "also"),
    ],
    "tea/2025-03-02.json": [say("U2", "me", { ts: "1700009999.0001", thread_ts: "1700000000.000100" })],
  };
  const [{ messages }] = await readFiles(files);
  assertEquals(messages.map(({ chat, text }) => [chat, text]), [
    ["tea#1700000000.000100", "who?"],
    ["tea", "also"],
    ["tea#1700000000.000100", "me"],
  ]);
});

Deno.test("slack counts notices, programs, calls and files without words", async () => {
  const files = day(
    say("U1", "<@U1> has joined the channel", { subtype: "channel_join" }),
    say("U1", "beep", { subtype: "bot_message", bot_id: "B1" }),
    say("U1", "beep", { bot_id: "B1", bot_profile: {} }),
    say("USLACKBOT", "Reminder: tea"),
    say("U1", "", { subtype: "huddle_thread" }),
    say("U1", "", { files: [{ id: "F1" }] }),
    say("U1", "This message was deleted.", { subtype: "tombstone" }),
    say("U1", "look", { subtype: "file_share", files: [{ id: "F1" }] }),
    say("U2", "waves", { subtype: "me_message" }),
    say("U2", "Kim has joined the channel"),
  );
  assertEquals(await readLines(files), ["Kim: look", "Léa: waves", "Léa: Kim has joined the channel"]);
  assertEquals(await readSkipped(files), ["system 4", "call 1", "media 1", "deleted 1"]);
});

Deno.test("slack names the message and the field that do not fit", async () => {
  await assertRejects(
    () => readFiles(day(say("U1", "hi"), say("U1", "hi", { ts: "now" }))),
    SyntaxError,
    'tea/2025-03-01.json, line 8: expected "ts" of message 2 to be a number, found "now"',
  );
});
