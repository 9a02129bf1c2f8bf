import { assertEquals } from "@std/assert";
import { readChat } from "../../../../support/chats/read_chat.ts";

const said = [["ann", "hi there"], ["bob", "waves"], ["bob", "yes: at 9"], ["ann", "next day"]] as const;

Deno.test("logs of all programs of IRC come to the same", async () => {
  const logs = {
    irssi: `--- Log opened Fri Jan 05 18:30:00 2024
18:30 -!- bob [~bob@host.example] has joined #tea
18:31 <@ann> hi there
18:32  * bob waves
18:33 < bob> yes: at 9
18:34 -!- bob is now known as bob_away
--- Day changed Sat Jan 06 2024
08:00 <@ann> next day
--- Log closed Sat Jan 06 09:00:00 2024
`,
    mirc: `Session Start: Fri Jan 05 18:30:00 2024
Session Ident: #tea
[18:30] * Now talking in #tea
[18:31] <@ann> \x0304,01hi\x0f \x02there\x02
[18:32] * bob (~b@host.example) has joined #tea
[18:32] * bob waves
[18:33] <+bob> yes: at 9
Session Time: Sat Jan 06 00:00:00 2024
[08:00] <@ann> next day
`,
    hexchat: `**** BEGIN LOGGING AT Fri Jan 05 18:30:00 2024

Jan 05 18:30:00 *\tNow talking on #tea
Jan 05 18:31:00 <ann>\thi there
Jan 05 18:32:00 *\tbob waves
Jan 05 18:32:30 *\tbob (~b@host.example) has left #tea
Jan 05 18:33:00 <bob>\tyes: at 9
Jan 06 08:00:00 <ann>\tnext day
`,
    weechat: `2024-01-05 18:30:00\t-->\tbob (~bob@host.example) has joined #tea
2024-01-05 18:31:00\t@ann\thi there
2024-01-05 18:32:00\t *\tbob waves
2024-01-05 18:33:00\tbob\tyes: at 9
2024-01-05 18:34:00\t--\tbob is now known as bob_away
2024-01-06 08:00:00\t@ann\tnext day
`,
    eggdrop: `[18:30] bob (~bob@host.example) joined #tea.
[18:30] --- Fri Jan  5 2024
[18:31] <ann> hi there
[18:32] Action: bob waves
[18:33] <bob> yes: at 9
[00:00] --- Sat Jan  6 2024
[08:00] <ann> next day
`,
  };
  for (const [program, log] of Object.entries(logs)) {
    const chat = await readChat(log, `${program}.log`);
    assertEquals(chat.format, "IRC", program);
    assertEquals(chat.said, said, program);
    assertEquals(chat.messages.at(-1)?.time, Date.UTC(2024, 0, 6, 8), program);
  }
});

Deno.test("ZNC's files of a day are one chat, and the file's name tells the day", async () => {
  const day = "[18:31:02] <ann> hi\n[18:31:40] *** Joins: bob (~bob@host)\n[18:32:00] <bob> yes\n";
  const [message] = (await readChat(day, "logs/#tea/2024-01-05.log")).messages;
  assertEquals([message.chat, message.time], ["logs/#tea", Date.UTC(2024, 0, 5, 18, 31, 2)]);
});

Deno.test("old logs are read as Latin text", async () => {
  const bytes = new TextEncoder().encode("18:31 <ann> caf?\n18:32 <bob> yes\n").map((byte) =>
    byte === 0x3f ? 0xe9 : byte
  );
  assertEquals((await readChat(bytes)).said, [["ann", "café"], ["bob", "yes"]]);
});

Deno.test("years that logs do not tell go on at New Year", async () => {
  const log =
    "**** BEGIN LOGGING AT Fri Dec 31 23:50:00 2021\nDec 31 23:51:00 <ann>\thappy\nJan 01 00:01:00 <bob>\tnew year\n";
  assertEquals((await readChat(log)).messages.map(({ time }) => new Date(time!).getUTCFullYear()), [
    2021,
    2022,
  ]);
});
