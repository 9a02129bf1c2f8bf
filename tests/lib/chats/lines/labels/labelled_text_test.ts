import { assertEquals, assertRejects } from "@std/assert";
import { readChat } from "../../../../support/chats/read_chat.ts";

const TALK = [["Ida", "hi"], ["Otto", "hello: you"], ["Ida", "at 9:15?"], ["Otto", "yes"]] as const;

function write(line: (name: string, text: string, index: number) => string): string {
  const talk = TALK.map(([name, text], index) => line(name, text, index)).join("\n");
  return `${talk}\n\n${talk}\n`;
}

Deno.test("labelled text is read however the labels are set off", async () => {
  const ways: ((name: string, text: string, index: number) => string)[] = [
    (name, text) => `${name}: ${text}`,
    (name, text) => `${name}:${text}`,
    (name, text) => `${name} : ${text}`,
    (name, text) => `${name}\u00a0: ${text}`,
    (name, text) => `${name}：${text}`,
    (name, text) => `${name}:\t${text}`,
    (name, text) => `${name}:\u00a0 ${text}`,
    (name, text) => `  ${name}: ${text}`,
    (name, text) => `\u200f${name}\u200e: ${text}`,
    (name, text) => `**${name}:** ${text}`,
    (name, text) => `**${name}**: ${text}`,
    (name, text) => `*${name}:* ${text}`,
    (name, text) => `<${name}> ${text}`,
    (name, text) => `> ${name}: ${text}`,
    (name, text) => `- ${name}: ${text}`,
    (name, text, index) => `${index + 1}. ${name}: ${text}`,
    (name, text, index) => `${index + 1}) ${name}: ${text}`,
    (name, text) => `${name}> ${text}`,
    (name, text) => `${name} | ${text}`,
    (name, text) => `[${name}] ${text}`,
  ];
  for (const way of ways) {
    const chat = await readChat(write(way));
    assertEquals(chat.said, [...TALK, ...TALK], way("Ida", "hi", 0));
    assertEquals(chat.messages.map(({ opens }) => opens === true), [
      true,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  }
});

Deno.test("labelled text takes any names", async () => {
  for (
    const name of [
      "Q",
      "+49 151 5550100",
      "Ida 🌸",
      "Ida (she/her)",
      "甲",
      "עלי",
      "Dr. Ida B.",
      "ida_99",
      "Ida's Mum",
    ]
  ) {
    const chat = await readChat(`${name}: hi\nOtto: hello\n${name}: so\nOtto: well\n`);
    assertEquals(chat.said, [[name, "hi"], ["Otto", "hello"], [name, "so"], ["Otto", "well"]]);
  }
});

Deno.test("labelled text: case, marks and composed letters make no other person", async () => {
  const chat = await readChat("Zoë: a\nUSER: b\nZoe\u0308: c\n\u200buser: d\nzoë: e\n\u2068User\u2069: f\n");
  assertEquals(chat.said.map(([name]) => name), ["Zoë", "USER", "Zoë", "USER", "Zoë", "USER"]);
});

Deno.test("labelled text keeps third people apart, even those who say one thing", async () => {
  const two = "Ida: hi\nOtto: hello\n".repeat(10);
  const chat = await readChat(`${two}Karl: can I join?\nIda: sure\nNina Simone: me too\nOtto: ok\n${two}`);
  assertEquals(chat.said.slice(20, 24), [
    ["Karl", "can I join?"],
    ["Ida", "sure"],
    ["Nina Simone", "me too"],
    ["Otto", "ok"],
  ]);
});

Deno.test("labelled text: notes, links and times go on with a turn", async () => {
  const chat = await readChat(
    "Ida: the link is\nhttps://x.example/y?z=1\nOtto: PS: see note\nNote: all fine\n9:15 is late\nIda: ok\nOtto: so\n",
  );
  assertEquals(chat.said, [
    ["Ida", "the link is\nhttps://x.example/y?z=1"],
    ["Otto", "PS: see note\nNote: all fine\n9:15 is late"],
    ["Ida", "ok"],
    ["Otto", "so"],
  ]);
});

Deno.test("labelled text counts what is no message", async () => {
  const chat = await readChat(
    "My chat with Otto\n\nIda: hi\nOtto:\nIda: <Media omitted>\nOtto: This message was deleted\nIda: so\nOtto: yes\n-----\nIda: bye\nOtto: bye",
  );
  assertEquals(chat.said, [["Ida", "hi"], ["Ida", "so"], ["Otto", "yes"], ["Ida", "bye"], ["Otto", "bye"]]);
  assertEquals(chat.skipped, { system: 1, empty: 1, media: 1, deleted: 1 });
  assertEquals(chat.messages.filter(({ opens }) => opens).length, 2);
});

Deno.test("labelled text calls an assistant a bot", async () => {
  const { messages } = await readChat("User: hi\nAssistant: hello\nUser: so\nAssistant: yes\n");
  assertEquals(messages.map(({ sender }) => sender.bot), [undefined, true, undefined, true]);
});

Deno.test("labelled text is refused where nobody can tell who speaks", async () => {
  const cases = {
    "A: hi\nB: ho\n\nstray\n\nA: x\nB: y":
      /line 4: expected "A: …" or "B: …" at the start of .*, found "stray"$/,
    "hello there\nA: hi\nB: hi\nA: so\nB: yes\n": /line 1: expected "A: …" or "B: …"/,
    "A: a\n\nB: b\n\nA: c\n": /found an empty line after every turn$/,
    "A: \nB: \n\nA: \nB: \n": /none with anything said/,
  };
  for (const [text, message] of Object.entries(cases)) {
    const error = await assertRejects(() => readChat(text), SyntaxError);
    assertEquals(message.test(error.message), true, error.message);
  }
});
