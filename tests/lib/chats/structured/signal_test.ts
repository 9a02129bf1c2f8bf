import { assertEquals, assertRejects } from "@std/assert";
import { readFiles, readLines, readSkipped } from "../../../support/chats/read_chats.ts";

const lines = (...frames: object[]): string => frames.map((frame) => JSON.stringify(frame) + "\n").join("");

const people = [
  { account: { givenName: "Kim", familyName: "Park" } },
  { recipient: { id: "1", self: {} } },
  {
    recipient: {
      id: "2",
      contact: {
        aci: "abc=",
        e164: "15550100",
        profileGivenName: "Léa",
        systemGivenName: "Lea",
        systemFamilyName: "B.",
      },
    },
  },
  { recipient: { id: "3", contact: { e164: "15550101" } } },
  { recipient: { id: "4", releaseNotes: {} } },
  { recipient: { id: "5", group: { snapshot: { title: { title: "Tea" } } } } },
  { chat: { id: "7", recipientId: "2" } },
  { chat: { id: "8", recipientId: "5" } },
];

const item = (chatId: string, authorId: string, more: object) => ({
  chatItem: { chatId, authorId, dateSent: "1700000000123", ...more },
});
const text = (body: string, more: object = {}) => ({ standardMessage: { text: { body, ...more } } });

Deno.test("signal takes names as the program shows them, and knows the owner", async () => {
  const file = lines(
    ...people,
    item("7", "2", { incoming: {}, ...text("hi") }),
    item("7", "1", { outgoing: {}, ...text("ho") }),
    item("8", "3", { incoming: {}, ...text("hm") }),
  );
  const [{ format, messages }] = await readFiles({ "main.jsonl": file });
  assertEquals(format, "Signal");
  const time = 1700000000123;
  assertEquals(messages, [
    { chat: "main.jsonl#7", sender: { name: "Lea B.", account: "2" }, time, text: "hi" },
    { chat: "main.jsonl#7", sender: { name: "Kim Park", account: "1", own: true }, time, text: "ho" },
    { chat: "main.jsonl#8", sender: { name: "15550101", account: "3" }, time, text: "hm" },
  ]);
});

Deno.test("signal calls the owner Me where the export has no name", async () => {
  const file = lines(...people.slice(1), item("7", "1", { outgoing: {}, ...text("ho") }));
  assertEquals(await readLines({ "main.jsonl": file }), ["Me: ho"]);
});

Deno.test("signal puts names where people are mentioned", async () => {
  const bodyRanges = [{ start: 3, length: 1, mentionAci: "abc=" }];
  const file = lines(
    ...people,
    item("7", "1", { outgoing: {}, ...text("hi \ufffc and \ufffc", { bodyRanges }) }),
  );
  assertEquals(await readLines({ "main.jsonl": file }), ["Kim Park: hi @Lea B. and @someone"]);
});

Deno.test("signal counts calls, notices, media, deleted messages and those of the program", async () => {
  const file = lines(
    ...people,
    item("7", "2", { directionless: {}, updateMessage: { individualCall: {} } }),
    item("7", "2", { directionless: {}, updateMessage: { simpleUpdate: {} } }),
    item("7", "2", { incoming: {}, stickerMessage: {} }),
    item("7", "2", { incoming: {}, standardMessage: { attachments: [{}] } }),
    item("7", "2", { incoming: {}, remoteDeletedMessage: {} }),
    item("7", "4", { incoming: {}, ...text("New: stories") }),
  );
  assertEquals(await readLines({ "main.jsonl": file }), []);
  assertEquals(await readSkipped({ "main.jsonl": file }), ["call 1", "system 2", "media 2", "deleted 1"]);
});

Deno.test("signal names the line that is at fault", async () => {
  const file = lines(...people) + '{"chatItem": {"chatId": "7"\n';
  await assertRejects(
    () => readFiles({ "main.jsonl": file }),
    SyntaxError,
    "main.jsonl, line 9: expected a conv",
  );
});

Deno.test("signalExport reads the lines of data.json", async () => {
  const message = (sender: string, body: string, more: object = {}) => ({
    date: "2025-03-01T09:00:00",
    sender,
    body,
    quote: "",
    sticker: "",
    reactions: [],
    attachments: [],
    ...more,
  });
  const file = lines(
    message("Léa", "hi  "),
    message("Me", "ho  "),
    message("Léa", "  ", { attachments: [{ name: "a.jpg", path: "media/a.jpg" }] }),
    message("Me", "Outgoing voice call", { call: true }),
    message("No-Sender", "Léa changed the group"),
  );
  const [{ messages }] = await readFiles({ "Léa/data.json": file });
  assertEquals(messages.map(({ sender, text }) => [sender.name, sender.own, text]), [
    ["Léa", undefined, "hi"],
    ["Me", true, "ho"],
  ]);
  assertEquals(messages[0].time, Date.UTC(2025, 2, 1, 9));
  assertEquals(await readSkipped({ "Léa/data.json": file }), ["media 1", "call 1", "system 1"]);
});
