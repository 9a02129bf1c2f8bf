import { assertEquals, assertRejects } from "@std/assert";
import { readFiles, readLines, readSkipped } from "../../../support/chats/read_chats.ts";

const kim = { id: "11", name: "kim_22", nickname: "Kim", isBot: false };
const lea = { id: "22", name: "lea", isBot: false };

const message = (author: object, content: string, more: object = {}) => ({
  id: "1",
  type: "Default",
  timestamp: "2025-03-01T10:00:00.5+01:00",
  content,
  author,
  attachments: [],
  mentions: [],
  ...more,
});

const channel = (messages: object[]) => ({
  guild: { id: "0", name: "Direct Messages" },
  channel: { id: "900", type: "DirectTextChat", name: "lea" },
  messages,
  messageCount: messages.length,
});

Deno.test("discordExporter reads messages and replies, by the name that is shown", async () => {
  const files = { "a.json": channel([message(kim, "hi"), message(lea, "yes!", { type: "Reply" })]) };
  const [{ format, messages }] = await readFiles(files);
  assertEquals(format, "Discord");
  assertEquals(messages, [
    {
      chat: "900",
      sender: { name: "Kim", account: "11" },
      time: Date.UTC(2025, 2, 1, 9, 0, 0, 500),
      text: "hi",
    },
    {
      chat: "900",
      sender: { name: "lea", account: "22" },
      time: Date.UTC(2025, 2, 1, 9, 0, 0, 500),
      text: "yes!",
    },
  ]);
});

Deno.test("discordExporter counts calls, notices, bots and messages with media only", async () => {
  const files = {
    "a.json": channel([
      message(kim, "Started a call that lasted 3 minutes.", { type: "Call" }),
      message(kim, "Pinned a message.", { type: "ChannelPinnedMessage" }),
      message({ ...kim, isBot: true }, "beep"),
      message(kim, "", { attachments: [{ url: "a.png" }] }),
      message(kim, "I pinned a message."),
    ]),
  };
  assertEquals(await readLines(files), ["Kim: I pinned a message."]);
  assertEquals(await readSkipped(files), ["call 1", "system 2", "media 1"]);
});

Deno.test("discordExporter shows names for numbers, and leaves what people typed", async () => {
  const text = "<@22> and <@!99> see <#5>: **bold** ||hidden|| <:cake:1234> <a:wave:1> <3 </play:77> <@&4>";
  const files = { "a.json": channel([message(kim, text, { mentions: [lea] })]) };
  assertEquals(await readLines(files), [
    "Kim: @lea and @someone see #channel: **bold** ||hidden|| :cake: :wave: <3 /play @role",
  ]);
});

const packaged = {
  "messages/index.json": { "900": "Direct Message with lea" },
  "messages/c900/channel.json": { id: "900", type: "DM" },
};

Deno.test("discordPackage reads one's own messages, in tables and in JSON", async () => {
  const table =
    'ID,Timestamp,Contents,Attachments\n1,2024-01-05 18:31:40.000000+00:00,"a ""b"", c\nd",\n2,2024-01-05 18:32:00,,u\n';
  const json = [{
    ID: 1234567890123456789,
    Timestamp: "2024-01-05 18:31:40",
    Contents: "hi <@22>",
    Attachments: "",
  }];
  const files = {
    ...packaged,
    "account/user.json": {
      id: "11",
      username: "kim_22",
      global_name: "Kim",
      relationships: [{ id: "22", user: { id: "22", username: "lea" } }],
    },
    "messages/c900/messages.csv": table,
    "messages/c901/messages.json": json,
  };
  const [{ format, messages }] = await readFiles(files);
  assertEquals(format, "Discord package");
  const sender = { name: "Kim", own: true, account: "11" }, time = Date.UTC(2024, 0, 5, 18, 31, 40);
  assertEquals(messages, [
    { chat: "messages/c900", sender, time, text: 'a "b", c\nd' },
    { chat: "messages/c901", sender, time, text: "hi @lea" },
  ]);
  assertEquals(await readSkipped(files), ["media 1"]);
});

Deno.test("discordPackage calls the owner Me without the account's file, and reads a channel once", async () => {
  const json = [{ ID: 1, Timestamp: "2024-01-05 18:31:40", Contents: "hi", Attachments: "" }];
  const table = "ID,Timestamp,Contents,Attachments\n1,2024-01-05 18:31:40,hi,\n";
  const files = { ...packaged, "messages/c900/messages.csv": table, "messages/c900/messages.json": json };
  assertEquals(await readLines(files), ["Me: hi"]);
  assertEquals(await readSkipped(files), ["duplicate 1"]);
});

Deno.test("discordPackage names the row that misses a cell", async () => {
  const table = 'ID,Timestamp,Contents,Attachments\n1,2024-01-05 18:31:40,"two\nlines",\n2,2024\n';
  await assertRejects(
    () => readFiles({ "messages/c900/messages.csv": table }),
    SyntaxError,
    'messages.csv, line 4: expected the cells ID, Timestamp, Contents, Attachments, found "2,2024"',
  );
});
