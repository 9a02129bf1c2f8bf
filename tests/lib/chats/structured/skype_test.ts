import { assertEquals, assertRejects } from "@std/assert";
import { readFiles, readLines, readSkipped } from "../../../support/chats/read_chats.ts";

const say = (from: string, content: string, more: object = {}) => ({
  id: "1",
  displayName: null,
  originalarrivaltime: "2023-06-13T08:05:09.5Z",
  messagetype: "RichText",
  content,
  from,
  properties: null,
  ...more,
});

const file = (...messages: object[]) => ({
  userId: "8:live:kim",
  exportDate: "2023-06-14T08:00",
  conversations: [{ id: "8:live:lea", displayName: "Léa", version: 1, MessageList: messages }],
});

Deno.test("skype takes names from messages, or else from the chat; the owner without a name is Me", async () => {
  const [{ format, messages }] = await readFiles({
    "messages.json": file(
      say("8:live:lea", "hi"),
      say("8:live:kim", "ho"),
      say("8:max", "hm", { displayName: "Max" }),
      say("8:max", "hm"),
    ),
  });
  assertEquals(format, "Skype");
  assertEquals(messages.map(({ sender }) => [sender.name, sender.own]), [
    ["Léa", undefined],
    ["Me", true],
    ["Max", undefined],
    ["Max", undefined],
  ]);
  assertEquals(messages[0].time, Date.UTC(2023, 5, 13, 8, 5, 9, 500));
});

Deno.test("skype shows the words of a message without its XML, and without what it cites", async () => {
  const cited =
    '<quote author="lea" timestamp="1"><legacyquote>[08:05] Léa: </legacyquote>tea?<legacyquote>&lt;&lt;&lt; </legacyquote></quote>';
  const files = {
    "messages.json": file(
      say("8:live:lea", `${cited}yes &amp; see <a href="https://example.org">https://example.org</a>`),
      say("8:live:lea", 'I &lt;3 you <ss type="heart">&lt;3</ss> <b raw_pre="*" raw_post="*">so</b> much'),
      say("8:live:lea", 'hi <at id="8:live:kim">Kim</at>&apos;s cat<e_m ts="1" a="lea" t="61"></e_m>'),
      say("8:live:lea", "a < b & c", { messagetype: "Text" }),
    ),
  };
  assertEquals(await readLines(files), [
    "Léa: yes & see https://example.org",
    "Léa: I <3 you <3 so much",
    "Léa: hi Kim's cat",
    "Léa: a < b & c",
  ]);
});

Deno.test("skype counts calls, media, notices and deleted messages by their type", async () => {
  const files = {
    "messages.json": file(
      say("8:live:lea", "<partlist/>", { messagetype: "Event/Call" }),
      say("8:live:lea", "<URIObject>photo</URIObject>", { messagetype: "RichText/UriObject" }),
      say("8:live:lea", "<addmember/>", { messagetype: "ThreadActivity/AddMember" }),
      say("8:live:lea", "", { properties: { deletetime: "1" } }),
    ),
  };
  assertEquals(await readSkipped(files), ["call 1", "media 1", "system 1", "deleted 1"]);
});

Deno.test("skype names the message and the field that do not fit", async () => {
  await assertRejects(
    () =>
      readFiles({ "messages.json": file(say("8:live:lea", "hi"), { ...say("8:live:lea", ""), content: 7 }) }),
    SyntaxError,
    '"content" of message 2 to be a string, found 7',
  );
});
