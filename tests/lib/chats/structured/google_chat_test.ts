import { assertEquals, assertRejects } from "@std/assert";
import { readFiles, readLines, readSkipped } from "../../../support/chats/read_chats.ts";

const say = (name: string, text: string | undefined, more: object = {}) => ({
  creator: { name, email: `${name.toLowerCase()}@example.org`, user_type: "Human" },
  created_date: "Tuesday, 13 June 2023 at 08:05:09 UTC",
  ...text !== undefined && { text },
  topic_id: "t",
  ...more,
});

const takeout = (...messages: object[]) => ({
  "Takeout/Google Chat/Groups/DM 1/messages.json": { messages },
  "Takeout/Google Chat/Groups/DM 1/group_info.json": { members: [{ name: "Kim" }, { name: "Lea" }] },
  "Takeout/Google Chat/Users/User 1/user_info.json": {
    user: { name: "Kim", email: "kim@example.org" },
    membership_info: [],
  },
});

Deno.test("googleChat reads a chat, and finds its owner in the other folder", async () => {
  const [{ format, messages }] = await readFiles(takeout(say("Lea", "hi"), say("Kim", "ho")));
  assertEquals(format, "Google Chat");
  const time = Date.UTC(2023, 5, 13, 8, 5, 9);
  assertEquals(messages, [
    {
      chat: "Takeout/Google Chat/Groups/DM 1",
      sender: { name: "Lea", account: "lea@example.org" },
      time,
      text: "hi",
    },
    {
      chat: "Takeout/Google Chat/Groups/DM 1",
      sender: { name: "Kim", account: "kim@example.org", own: true },
      time,
      text: "ho",
    },
  ]);
});

Deno.test("googleChat reads times in the language of the account", async () => {
  const dates = [
    "Tuesday, June 13, 2023 at 8:05:09\u202fPM UTC",
    "mardi 13 juin 2023 à 20:05:09 UTC",
    "Dienstag, 13. Juni 2023 um 20:05:09 UTC",
    "martes, 13 de junio de 2023, 20:05:09 UTC",
  ];
  for (const created_date of dates) {
    const [{ messages }] = await readFiles({
      "messages.json": { messages: [say("Lea", "hi", { created_date })] },
    });
    assertEquals(messages[0].time, Date.UTC(2023, 5, 13, 20, 5, 9), created_date);
  }
});

Deno.test("googleChat counts deleted messages, programs and media", async () => {
  const files = takeout(
    say("Lea", undefined, { message_state: "DELETED" }),
    say("Lea", "beep", { creator: { name: "Bot", user_type: "Bot" } }),
    say("Lea", undefined, { attached_files: [{}] }),
    say("Lea", "look", { attached_files: [{}] }),
  );
  assertEquals(await readLines(files), ["Lea: look"]);
  assertEquals(await readSkipped(files), ["deleted 1", "system 1", "media 1"]);
});

Deno.test("googleChat names the message and the field that do not fit", async () => {
  await assertRejects(
    () => readFiles(takeout(say("Lea", "hi"), { ...say("Lea", ""), text: 7 })),
    SyntaxError,
    'messages.json, line 13: expected "text" of message 2 to be a string, found 7',
  );
});
