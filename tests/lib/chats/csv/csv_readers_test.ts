import { assertEquals, assertRejects } from "@std/assert";
import { readFiles, readLines, readSkipped } from "../../../support/chats/read_chats.ts";

Deno.test("discordTable reads the tables of DiscordChatExporter", async () => {
  const table = [
    "AuthorID,Author,Date,Content,Attachments,Reactions",
    '"11","kim","2025-03-01T10:00:00.0000000+01:00","say ""hi"", all\nof you <:cake:12>","",""',
    '"22","lea#1234","2025-03-01T10:01:00.0000000+01:00","","https://example.org/a.png","👍 (1)"',
    '"22","lea#1234","2025-03-01T10:02:00.0000000+01:00","Started a call that lasted 3 minutes.","",""',
    '"22","lea#1234","2025-03-01T10:03:00.0000000+01:00","I pinned a message.","",""',
  ].join("\r\n");
  const [{ format, messages }] = await readFiles({ "dm.csv": table });
  assertEquals(format, "Discord");
  assertEquals(messages, [
    {
      chat: "dm.csv",
      sender: { name: "kim", account: "11" },
      time: Date.UTC(2025, 2, 1, 9),
      text: 'say "hi", all\nof you :cake:',
    },
    {
      chat: "dm.csv",
      sender: { name: "lea#1234", account: "22" },
      time: Date.UTC(2025, 2, 1, 9, 3),
      text: "I pinned a message.",
    },
  ]);
  assertEquals(await readSkipped({ "dm.csv": table }), ["media 1", "call 1"]);
});

Deno.test("kakaoTable reads the tables of KakaoTalk", async () => {
  const table =
    '\ufeffDate,User,Message\n2024-12-09 14:30:05,"소라","안녕, 뭐해?"\n2024-12-09 14:31:00,"Min","사진"\n' +
    '2024-12-09 14:31:10,"Min","사진 보여줄게"\n2024-12-09 14:32:00,"Min","Min님이 나갔습니다."\n';
  const [{ format, messages }] = await readFiles({ "KakaoTalk_Chat.csv": table });
  assertEquals(format, "KakaoTalk");
  assertEquals(messages.map(({ sender, text, time }) => [sender.name, text, time]), [
    ["소라", "안녕, 뭐해?", Date.UTC(2024, 11, 9, 14, 30, 5)],
    ["Min", "사진 보여줄게", Date.UTC(2024, 11, 9, 14, 31, 10)],
  ]);
  assertEquals(await readSkipped({ "a.csv": table }), ["media 1", "system 1"]);
});

Deno.test("csvTable finds names and texts by the first row, in any order and with either separator", async () => {
  const tables = [
    "speaker,text\nAnn,hi\nBob,ho\n",
    "Text;Absender;Datum\nhi;Ann;05.01.2024 18:31\nho;Bob;13.01.2024 18:32\n",
    'id,content,author_id,author_name\n1,hi,7,Ann\n2,"ho",8,Bob\n',
    "timestamp,from,to,message\n1704479462,Ann,Bob,hi\n1704479463,Bob,Ann,ho\n",
  ];
  for (const table of tables) {
    assertEquals(await readLines({ "chat.txt": table }), ["Ann: hi", "Bob: ho"], table);
  }
});

Deno.test("csvTable finds out the order of day and month, and reads date and time from two columns", async () => {
  const table = "Date,Time,Name,Message\n5/1/2024,6:31 PM,Ann,hi\n13/1/2024,6:32 PM,Bob,ho\n";
  const [{ messages }] = await readFiles({ "a.csv": table });
  assertEquals(messages.map(({ time }) => time), [
    Date.UTC(2024, 0, 5, 18, 31),
    Date.UTC(2024, 0, 13, 18, 32),
  ]);
});

Deno.test("csvTable keeps chats and accounts apart, and calls an assistant a bot", async () => {
  const table = "conversation_id,role,content\n1,user,hi\n1,assistant,hello\n2,user,ho\n";
  const [{ messages }] = await readFiles({ "a.csv": table });
  assertEquals(messages.map(({ chat, sender }) => [chat, sender.name, sender.bot]), [
    ["a.csv#1", "user", undefined],
    ["a.csv#1", "assistant", true],
    ["a.csv#2", "user", undefined],
  ]);
});

Deno.test("csvTable reads pairs, each as a conversation, and text with commas and without quotes", async () => {
  for (
    const table of [
      "question,answer\nhi,hello, you\nand?,yes\n",
      "id;Frage;Antwort\n1;hi;hello, you\n2;and?;yes\n",
    ]
  ) {
    const [{ messages }] = await readFiles({ "pairs.csv": table });
    assertEquals(messages.map(({ sender, text, opens }) => [sender.name, text, opens]), [
      ["A", "hi", true],
      ["B", "hello, you", undefined],
      ["A", "and?", true],
      ["B", "yes", undefined],
    ]);
  }
  assertEquals(await readSkipped({ "pairs.csv": "prompt,response\nhi,\nhi,ho\n" }), ["empty 1"]);
});

Deno.test("csvTable reads .csv without names of columns by what is in them", async () => {
  assertEquals(await readLines({ "a.csv": "how are you?,fine\nwho are you?,a bot\n" }), [
    "A: how are you?",
    "B: fine",
    "A: who are you?",
    "B: a bot",
  ]);
  const chat = "2024-01-05,Ann,hi\n2024-01-05,Bob,ho\n2024-01-05,Ann,well\n2024-01-05,Bob,so\n";
  assertEquals(await readLines({ "a.csv": chat }), ["Ann: hi", "Bob: ho", "Ann: well", "Bob: so"]);
});

Deno.test("csvTable takes no other text for a table, and refuses other tables", async () => {
  const prose = "Name, message and text: three words,\nof which a story may be made.\n";
  assertEquals((await readFiles({ "a.txt": prose })).map(({ prose }) => prose.length), [1]);
  await assertRejects(
    () => readFiles({ "a.csv": "city,country,people\nRome,Italy,2800000\nBern,Switzerland,134000\n" }),
    SyntaxError,
    'a.csv, line 1: expected a first row that names the columns, such as "name,text" or "question,answer", found "city',
  );
  await assertRejects(
    () => readFiles({ "a.csv": 'name,text\nAnn,"hi\n"\nBob\n' }),
    SyntaxError,
    'a.csv, line 4: expected a row of at least 2 cells, found "Bob"',
  );
});
