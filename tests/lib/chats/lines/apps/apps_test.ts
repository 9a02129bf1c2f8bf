import { assertEquals } from "@std/assert";
import { readChat } from "../../../../support/chats/read_chat.ts";

/** What a file says, and what is made of it. */
interface Case {
  readonly what: string;
  readonly path?: string;
  readonly text: string;
  readonly format: string;
  readonly said: readonly (readonly [name: string, text: string])[];
  readonly skipped: Readonly<Record<string, number>>;
}

const CASES: readonly Case[] = [
  {
    what: "LINE in Japanese, with calls, stickers and a text of several lines",
    text:
      "[LINE] 小安とのトーク履歴\n保存日時：2023/06/13 08:05\n\n2023/06/13(火)\n08:05\t小安\tおはよう\n08:06\t小波\t[スタンプ]\n" +
      '08:07\t小安\t☎ 通話時間 1:23\n08:08\t小安がメッセージの送信を取り消しました\n\n2023/06/14(水)\n21:00\t小波\t"一\n""二"""\n',
    format: "LINE",
    said: [["小安", "おはよう"], ["小波", '一\n"二"']],
    skipped: { system: 5, media: 1, call: 1 },
  },
  {
    what: "LINE in Chinese, with halves of the day",
    text:
      "[LINE] 與小安的聊天記錄\n儲存日期：2023/06/13 08:05\n\n2023/06/13（二）\n上午08:05\t小安\t早安\n下午08:06\t小波\t[貼圖]\n下午08:07\t小波\t晚安\n",
    format: "LINE",
    said: [["小安", "早安"], ["小波", "晚安"]],
    skipped: { system: 3, media: 1 },
  },
  {
    what: "KakaoTalk from a computer, in English",
    text:
      "KakaoTalk Chats with Ann\nDate Saved : 2024-01-05 18:40\n\n--------------- Friday, January 5, 2024 ---------------\n" +
      "[Ann] [6:31 PM] hi\nBob님이 들어왔습니다.\n[Bob] [6:32 PM] Photo\n[Bob] [6:33 PM] hello\n[more] lines\n",
    format: "KakaoTalk",
    said: [["Ann", "hi"], ["Bob", "hello\n[more] lines"]],
    skipped: { system: 4, media: 1 },
  },
  {
    what: "KakaoTalk from a phone",
    text:
      "Ann 님과 카카오톡 대화\n저장한 날짜 : 2024년 1월 5일 오후 6:40\n\n\n2024년 1월 5일 오후 6:31\n2024년 1월 5일 오후 6:31, Ann : 안녕: 하\n" +
      "2024년 1월 5일 오후 6:32, Bob님이 나갔습니다.\n2024년 1월 5일 오후 6:33, Bob : 사진 3장\n2024년 1월 6일 오전 9:00\n" +
      "2024년 1월 6일 오전 9:00, Bob : 네\n두 줄\n2024년 1월 6일 오전 9:01, Ann : 삭제된 메시지입니다.\n",
    format: "KakaoTalk",
    said: [["Ann", "안녕: 하"], ["Bob", "네\n두 줄"]],
    skipped: { system: 5, media: 1, deleted: 1 },
  },
  {
    what: "Zoom from a computer, with answers and reactions",
    text:
      '18:31:02 Von Ann Lee an Alle:\n\thallo\n\tda\n18:32:00 Von Bob an Alle:\n\tReplying to "hallo"\n\t\n\tja\n' +
      '18:33:00 Von Ann Lee an Alle:\n\tReacted to "ja" with 👍\n',
    format: "Zoom",
    said: [["Ann Lee", "hallo\nda"], ["Bob", "ja"]],
    skipped: { reaction: 1 },
  },
  {
    what: "Zoom's older text",
    text:
      "18:31:02\t From  Ann Lee : hi\n18:32:00\t From  Bob to Ann Lee(Privately) : yes: no\n18:33:00\t From  Ann Lee  to  Everyone : ok\n",
    format: "Zoom",
    said: [["Ann Lee", "hi"], ["Bob", "yes: no"], ["Ann Lee", "ok"]],
    skipped: {},
  },
  {
    what: "iMessage with answers, effects, files, edits and what was unsent",
    text: `Jan 05, 2024  6:31:02 PM (Read by them after 38 seconds)
Me
first
This message responded to an earlier message.

Jan 05, 2024  6:32:02 PM
+15550100
attachments/4/IMG_1.jpeg
look at this
Sent with Echo
Tapbacks:
    Loved by Me
    Liked by Bob
    Jan 05, 2024  6:33:00 PM
    Me
    nice

Jan 05, 2024  6:33:00 PM
Me
nice
This message responded to an earlier message.

Jan 05, 2024  6:34:00 PM You renamed the conversation to Tea

Jan 05, 2024  6:35:00 PM
+15550100
Jan 05, 2024  6:35:00 PM helo
Edited 12 seconds later: hello

Jan 05, 2024  6:36:00 PM
Me
You unsent this message part 5 seconds after sending!

`,
    format: "iMessage",
    said: [["Me", "first"], ["+15550100", "look at this"], ["Me", "nice"], ["+15550100", "hello"]],
    skipped: { media: 1, reaction: 2, duplicate: 1, system: 1, deleted: 1 },
  },
  {
    what: "Element with answers, pictures and emotes",
    text: `1/5/2024, 6:31:02 PM - ann joined the room
1/5/2024, 6:31:10 PM - ann: are you free?
1/5/2024, 6:32:02 PM - bob lee: <ann "are you free?"> yes
1/5/2024, 6:33:02 PM - bob lee: cake.jpg (Media omitted)
1/5/2024, 6:34:02 PM - * bob lee waves
`,
    format: "Element",
    said: [["ann", "are you free?"], ["bob lee", "yes"], ["bob lee", "waves"]],
    skipped: { system: 1, media: 1 },
  },
  {
    what: "DiscordChatExporter's text with all that is attached",
    text: `${"=".repeat(62)}\nGuild: Tea\nChannel: general / tea\n${"=".repeat(62)}\n
[1/5/2024 6:31 PM] ann (pinned)
are you free?

[1/5/2024 6:30 PM] this is what I quoted
and more

{Attachments}
https://cdn.example/1.png

{Reactions}
👍 (2) ❤️

[1/5/2024 6:32 PM] bob

{Stickers}
https://cdn.example/2.png


[1/5/2024 6:33 PM] bob
Pinned a message.


[1/5/2024 6:34 PM] bob
yes!


${"=".repeat(62)}\nExported 4 message(s)\n${"=".repeat(62)}\n`,
    format: "Discord",
    said: [["ann", "are you free?"], ["this is what I quoted", "and more"], ["bob", "yes!"]],
    skipped: { media: 2, reaction: 1, system: 2 },
  },
  {
    what: "text copied from Discord today",
    text:
      "ann — Today at 6:31 PM\nhi\nthere\nbob — Yesterday at 18:32\nyes (edited)\nann — Today at 6:35 PM\nok\n",
    format: "copied from a window",
    said: [["ann", "hi\nthere"], ["bob", "yes"], ["ann", "ok"]],
    skipped: {},
  },
  {
    what: "text copied from Telegram",
    text:
      "Ann Lee, [05.01.2024 18:31]\n[In reply to Bob]\nhi\n\nBob, [05.01.2024 18:32]\n[Photo]\n\nBob, [05.01.2024 18:33]\nso: what?\n\nmore\n",
    format: "copied from a window",
    said: [["Ann Lee", "hi"], ["Bob", "so: what?\n\nmore"]],
    skipped: { media: 1 },
  },
  {
    what: "text copied from Teams",
    text:
      "[1/5/2024 6:31 PM] Ann Lee\nhi\n[1/5/2024 6:32 PM] Bob\nyes: at 9\n[1/5/2024 6:33 PM] Ann Lee\nso\n",
    format: "copied from a window",
    said: [["Ann Lee", "hi"], ["Bob", "yes: at 9"], ["Ann Lee", "so"]],
    skipped: {},
  },
  {
    what: "signal-export with quotes, reactions, stickers and files",
    path: "Ann/chat.md",
    text:
      "[2024-01-05 18:31:02] Ann: are you free?\n\n[2024-01-05 18:32:00] Me: \n> are you free?\n\nyes\n(- Ann: 👍, Bob: ❤️ -)\n\n" +
      "[2024-01-05 18:33:00] Ann: look![cake.jpg](./media/2024-01-05_cake.jpg)  \n\n[2024-01-05 18:34:00] Me: (This message was deleted)\n",
    format: "Signal",
    said: [["Ann", "are you free?"], ["Me", "yes"], ["Ann", "look"]],
    skipped: { reaction: 1, media: 1, deleted: 1 },
  },
  {
    what: "signalbackup-tools with status lines, files and reactions",
    text:
      "[Jan 05, 2024 18:30:00] *** You created the group.\n[Jan 05, 2024 18:31:02] <Ann Mary Lee> are you free? (on Saturday)\n" +
      '[Jan 05, 2024 18:31:30] *** <Bob> sent file "cake.jpg"\n[Jan 05, 2024 18:32:00] <Bob> yes! (Ann Mary Lee: 👍; Me: ❤️)\nmore\n',
    format: "Signal",
    said: [["Ann Mary Lee", "are you free? (on Saturday)"], ["Bob", "yes! (Ann Mary Lee: 👍; Me: ❤️)\nmore"]],
    skipped: { system: 1, media: 1 },
  },
  {
    what: "sigtop's short text",
    text:
      "2024-01-05 18:31 You: hi\n2024-01-05 18:32 Ann: [reply to You on 2024-01-05 18:31] yes: no\n2024-01-05 18:33 Ann: [1 attachment]\n" +
      "2024-01-05 18:34 Ann: [edited, 2 attachments] look\n2024-01-05 18:35 Ann: [call-history message]\n",
    format: "Signal",
    said: [["You", "hi"], ["Ann", "yes: no"], ["Ann", "look"]],
    skipped: { media: 2, call: 1 },
  },
  {
    what: "sigtop with files, answers and versions",
    text: `Conversation: Ann (+15550100)

From: Ann (+15550100)
Type: incoming
Sent: Fri, 5 Jan 2024 18:31:02 +0100
Received: Fri, 5 Jan 2024 18:31:03 +0100
Attachment: cake.jpg (image/jpeg, 1200 bytes)
Reaction: 👍 from You

From: You
Type: outgoing
Sent: Fri, 5 Jan 2024 18:32:00 +0100

> From: Ann (+15550100)
> Sent: Fri, 5 Jan 2024 18:31:02 +0100
>
> look

nice

From: me
too

From: Ann (+15550100)
Type: incoming
Sent: Fri, 5 Jan 2024 18:33:00 +0100
Received: Fri, 5 Jan 2024 18:33:01 +0100
Edited: 2 versions

| Version: 2
| Sent: Fri, 5 Jan 2024 18:34:00 +0100
|
| hello
|
| Version: 1
| Sent: Fri, 5 Jan 2024 18:33:00 +0100
|
| helo

Type: keychange
Sent: Fri, 5 Jan 2024 18:35:00 +0100
Received: Fri, 5 Jan 2024 18:35:00 +0100

`,
    format: "Signal",
    said: [["You", "nice\n\nFrom: me\ntoo"], ["Ann", "hello"]],
    skipped: { media: 1, reaction: 1, system: 1 },
  },
  {
    what: "times of any program",
    text: "(18:31:02) Ann: hi\n(18:32:02) Bob: hello: you\n(18:33:02) Ann: so\n",
    format: "lines with time and name",
    said: [["Ann", "hi"], ["Bob", "hello: you"], ["Ann", "so"]],
    skipped: {},
  },
  {
    what: "times as computers write them",
    text: "2024-01-05T18:31:02.123+01:00 Ann: hi\n2024-01-05T18:32:02.456+01:00 Bob: ho\nand on\n",
    format: "lines with time and name",
    said: [["Ann", "hi"], ["Bob", "ho\nand on"]],
    skipped: {},
  },
];

for (const { what, path, text, format, said, skipped } of CASES) {
  Deno.test(`${what} is read right`, async () => {
    const chat = await readChat(text, path);
    assertEquals(chat.format, format);
    assertEquals(chat.said, said);
    assertEquals(chat.skipped, skipped);
  });
}
