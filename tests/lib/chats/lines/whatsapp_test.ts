import { assertEquals } from "@std/assert";
import { readChat } from "../../../support/chats/read_chat.ts";

const LRM = "\u200e";

Deno.test("WhatsApp from Android: lines that go on, empty lines, marks of edits, notices", async () => {
  const chat = await readChat(
    `03.11.23, 21:02 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt: tippe.
03.11.23, 21:03 - Jörg: Hallo, kommst du?
Ich bin um 9: pünktlich!

Bring Oliven mit.
03.11.23, 21:04 - Mia Li: ja <Diese Nachricht wurde bearbeitet.>
03.11.23, 21:05 - Jörg: <Medien ausgeschlossen>
Plan.pdf
04.11.23, 7:15 - Mia Li: IMG-20231104-WA0001.jpg (Datei angehängt)
so sieht es aus
04.11.23, 7:15 - Mia Li: <Medien ausgeschlossen>
wir waren um 9.30 da
04.11.23, 7:16 - Jörg: Diese Nachricht wurde gelöscht.
04.11.23, 7:17 - Mia Li hat den Betreff von „Alt“ zu „Neu: um 9“ geändert
04.11.23, 7:18 - Mia Li: du hast meine Zeichnung gelöscht
04.11.23, 7:19 - Jörg:\u0020
`,
  );
  assertEquals(chat.format, "WhatsApp");
  assertEquals(chat.said, [
    ["Jörg", "Hallo, kommst du?\nIch bin um 9: pünktlich!\n\nBring Oliven mit."],
    ["Mia Li", "ja"],
    ["Mia Li", "so sieht es aus"],
    ["Mia Li", "wir waren um 9.30 da"],
    ["Mia Li", "du hast meine Zeichnung gelöscht"],
  ]);
  assertEquals(chat.skipped, { system: 2, media: 3, deleted: 1, empty: 1 });
  assertEquals(chat.messages[0].time, Date.UTC(2023, 10, 3, 21, 3));
});

Deno.test("WhatsApp from iOS: its own lines have an author, and begin with a mark", async () => {
  const chat = await readChat(
    `${LRM}[2023-11-03, 9:02:11 p.m.] Book club: ${LRM}Messages are end-to-end encrypted.
[2023-11-03, 9:02:12 p.m.] ${LRM}Zoë created this group
[2023-11-03, 9:03:00 p.m.] ~\u202fKarl: hi, who is @\u2068~\u202fIda\u2069? ask @4915550100 too
[2023-11-03, 9:04:00 p.m.] Zoë: I added olives ${LRM}<This message was edited>
${LRM}[2023-11-03, 9:05:00 p.m.] Zoë: ${LRM}video omitted
${LRM}[2023-11-03, 9:06:00 p.m.] Zoë: look at this ${LRM}<attached: 00000012-PHOTO-2023-11-03.jpg>
${LRM}[2023-11-03, 9:07:00 p.m.] Zoë: menu.pdf • ${LRM}2 pages ${LRM}document omitted
[2023-11-03, 9:08:00 p.m.] ${LRM}Zoë changed the subject to “Party: 9pm”
[2023-11-03, 9:09:00 p.m.] Zoë: ${LRM}POLL:
which day?
${LRM}OPTION: Saturday (2 votes)
[2023-11-03, 9:10:00 p.m.] ~\u202fKarl: who deleted this message?
`.replaceAll("\n", "\r\n"),
  );
  assertEquals(chat.said, [
    ["Karl", "hi, who is @Ida? ask too"],
    ["Zoë", "I added olives"],
    ["Zoë", "look at this"],
    ["Karl", "who deleted this message?"],
  ]);
  assertEquals(chat.skipped, { system: 4, media: 3 });
});

Deno.test("WhatsApp finds names with colons, numbers and sentences", async () => {
  const chat = await readChat(`٠٥/٠١/٢٠٢٤، ٦:٣١\u202fم - Dr: Lee: مرحبا
٠٥/٠١/٢٠٢٤، ٦:٣٢\u202fم - +971 55 010 0100: hi: there
٠٥/٠١/٢٠٢٤، ٦:٣٣\u202fم - Dr: Lee: one
٠٥/٠١/٢٠٢٤، ٦:٣٤\u202fم - Dr: Lee: two
٠٥/٠١/٢٠٢٤، ٦:٣٥\u202fم - +971 55 010 0100: PS: three
٠٥/٠١/٢٠٢٤، ٦:٣٦\u202fم - +971 55 010 0100 changed this group's settings to allow: all
`);
  assertEquals(chat.said, [
    ["Dr: Lee", "مرحبا"],
    ["+971 55 010 0100", "hi: there"],
    ["Dr: Lee", "one"],
    ["Dr: Lee", "two"],
    ["+971 55 010 0100", "PS: three"],
  ]);
  assertEquals(chat.skipped, { system: 1 });
});

Deno.test("WhatsApp takes other dates at the beginning of a line for what somebody pasted", async () => {
  const chat = await readChat(`1/5/24, 6:30 PM - Ann: look what he wrote
[05.01.24, 18:31:02] Carl: never
05.01.24, 18:31 - Carl: ever
1/5/24, 6:32 PM - Bob: oh
`);
  assertEquals(chat.said, [
    ["Ann", "look what he wrote\n[05.01.24, 18:31:02] Carl: never\n05.01.24, 18:31 - Carl: ever"],
    ["Bob", "oh"],
  ]);
});

Deno.test("WhatsApp reads two exports in one file", async () => {
  const first = Array.from({ length: 6 }, (_, i) => `1/5/24, 6:3${i} PM - Ann: ${i}\n`).join("");
  const second = Array.from({ length: 6 }, (_, i) => `[06.01.24, 18:3${i}:00] Bob: ${i}\n`).join("");
  const chat = await readChat(first + second);
  assertEquals(chat.said.map(([name]) => name), [...Array(6).fill("Ann"), ...Array(6).fill("Bob")]);
});
