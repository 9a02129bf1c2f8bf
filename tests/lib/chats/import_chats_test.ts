import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import type { ChatExport } from "../../../lib/chats/chat_export.ts";
import { importChats } from "../../../lib/chats/import_chats.ts";
import type { ImportOptions } from "../../../lib/text/import_options.ts";
import type { Message } from "../../../lib/chats/message.ts";
import { UnknownPersonError } from "../../../lib/chats/people/people.ts";
import { chatExport, minutes, say } from "./exports.ts";

/** Each conversation as `name: text` lines. */
function read(exports: readonly ChatExport[] | readonly Message[], options: ImportOptions = {}): string[][] {
  const list = exports.some((one) => "messages" in one) ? exports : [chatExport(exports as Message[])];
  return importChats(list as ChatExport[], options).conversations.map(({ turns }) =>
    turns.map(({ person, text }) => `${person.name}: ${text}`)
  );
}

const counts = (exports: readonly ChatExport[], options: ImportOptions = {}): Record<string, number> =>
  Object.fromEntries(importChats(exports, options).people.map(({ name, messages }) => [name, messages]));

const botOf = (exports: readonly ChatExport[], options: ImportOptions = {}): string[] | undefined => {
  const { bot } = importChats(exports, options);
  return bot && [...bot].map(({ name }) => name);
};

Deno.test("importChats() joins what one person says in a row, and ends a conversation at a gap", () => {
  const messages = [
    say("Ann", "hi", 0),
    say("Ann", "tea?", 1),
    say("Bob", "yes", 30.9),
    say("Bob", "when?", 61),
    say("Ann", "now", 62),
  ];
  assertEquals(read(messages), [["Ann: hi\ntea?", "Bob: yes"], ["Bob: when?", "Ann: now"]]);
  assertEquals(read(messages, { gap: 60 }), [["Ann: hi\ntea?", "Bob: yes\nwhen?", "Ann: now"]]);
});

Deno.test("importChats() begins conversations where the format says so, if there are no times", () => {
  const messages = [
    say("A", "hi"),
    say("B", "ho"),
    say("A", "\u200e", undefined, { opens: true }),
    say("B", "yes"),
    say("B", "no", undefined, { opens: true }),
  ];
  assertEquals(read(messages), [["A: hi", "B: ho"], ["B: yes"], ["B: no"]]);
});

Deno.test("importChats() puts messages in the order of time, chat by chat, those of one moment as in the file", () => {
  const late = [
    say("Ann", "two", 2),
    say("Ann", "one", 1),
    say("Bob", "also two", 2),
    say("Bob", "three", 3),
  ];
  assertEquals(read(late), [["Ann: one\ntwo", "Bob: also two\nthree"]]);
  const newestFirst = [say("Bob", "c", 2), say("Ann", "b", 1), say("Bob", "a", 1), say("Ann", "0", 0)];
  assertEquals(read(newestFirst), [["Ann: 0", "Bob: a", "Ann: b", "Bob: c"]]);
  const two = [say("Ann", "x1", 1), say("Ann", "y0", 0, { chat: "other" }), say("Bob", "x2", 2)];
  assertEquals(read(two), [["Ann: x1", "Bob: x2"], ["Ann: y0"]]);
  const without = [say("Ann", "b", 5), say("Bob", "b goes on"), say("Ann", "a", 4), say("Bob", "c", 6)];
  assertEquals(read(without), [["Ann: a\nb", "Bob: b goes on\nc"]]);
});

Deno.test("importChats() keeps the order of the file where two clocks disagree all along", () => {
  const messages = Array.from({ length: 20 }, (_, i) => {
    return i % 2 === 0 ? say("Ann", `question ${i}`, i / 2 + 1.5) : say("Bob", `answer ${i}`, i / 2);
  });
  const expected = messages.map(({ sender, text }) => `${sender.name}: ${text}`);
  assertEquals(read(messages), [expected]);
});

Deno.test("importChats() takes the messages of overlapping exports once, and counts them", () => {
  const all = [0, 1, 2, 3, 4, 5].map((n) => say(n % 2 ? "Bob" : "Ann", `number ${n}`, n));
  const older = chatExport(all.slice(0, 4), { path: "1.txt" });
  const newer = chatExport(all.slice(2).map((one) => ({ ...one, chat: "again" })), { path: "2.txt" });
  const expected = [all.map(({ sender, text }) => `${sender.name}: ${text}`)];
  for (const exports of [[older, newer], [newer, older], [older, newer, older]]) {
    assertEquals(read(exports), expected);
  }
  const { skipped } = importChats([older, newer]);
  assertEquals(skipped, [{ reason: "duplicate", count: 2, example: "number 2" }]);
  // An export that was added to the end of an older one, in one file.
  assertEquals(read([...all.slice(0, 4), ...all]), expected);
});

Deno.test("importChats() keeps what somebody has really written twice", () => {
  const messages = [say("Ann", "ha", 0), say("Ann", "ha", 0), say("Bob", "ha", 0)];
  assertEquals(read(messages), [["Ann: ha\nha", "Bob: ha"]]);
  assertEquals(read([chatExport(messages), chatExport(messages, { path: "2.txt" })]), [[
    "Ann: ha\nha",
    "Bob: ha",
  ]]);
  // The same words in two groups at the same time are no duplicates, nor are those of a chat without times.
  const wish = (
    chat: string,
  ) => [
    say("Ann", `in ${chat}`, 0, { chat }),
    say("Ann", "happy new year", 1, { chat }),
    say("Bob", `thanks, ${chat}`, 2, { chat }),
  ];
  assertEquals(counts([chatExport(wish("one")), chatExport(wish("two"), { path: "2.txt" })]), {
    Ann: 4,
    Bob: 2,
  });
  const timeless = [say("A", "hi"), say("B", "hello"), say("A", "hi"), say("B", "hello")];
  assertEquals(counts([chatExport(timeless)]), { A: 2, B: 2 });
});

Deno.test("importChats() has one person for all spellings of a name, and for all names of an account", () => {
  const messages = [
    say("Ann", "1"),
    say("\u200eANN", "2"),
    say("Bob\u00a0 Ray", "3"),
    say("Bob Ray", "4"),
    say({ name: "Zoë", account: "7" }, "5"),
    say({ name: "Zoe Brandt", account: "7" }, "6"),
  ];
  assertEquals(read(messages), [["Ann: 1\n2", "Bob Ray: 3\n4", "Zoë: 5\n6"]]);
  const other = chatExport([say({ name: "Carl", account: "7" }, "another program")], { format: "Slack" });
  assertEquals(counts([chatExport(messages), other]), { "Ann": 2, "Bob Ray": 2, "Zoë": 2, "Carl": 1 });
});

Deno.test("importChats() keeps two accounts of one name apart", () => {
  const [one, two] = ["1", "2"].map((account) => ({ name: "Alex", account }));
  assertEquals(read([say(one, "a"), say(two, "b"), say(one, "c")]), [["Alex: a", "Alex: b", "Alex: c"]]);
});

Deno.test("importChats() calls one's own account Me where it has no name", () => {
  const me = { name: "", account: "1", own: true };
  assertEquals(read([say("Ann", "hi"), say(me, "hello"), say({ name: "Me" }, "I")]), [[
    "Ann: hi",
    "Me: hello\nI",
  ]]);
  assertEquals(botOf([chatExport([say("Ann", "hi"), say(me, "hello")])]), ["Ann"]);
  assertEquals(botOf([chatExport([say("Ann", "hi"), say(me, "hello")])], { bot: "me" }), ["Me"]);
});

Deno.test("importChats() joins two names if told so, and shows the first", () => {
  const messages = [say("Zoe Brandt", "1"), say("Bob", "2"), say("Zoë", "3"), say("+1 555 0100", "4")];
  const same = ["Zoë=Zoe Brandt", "zoe brandt = +1 555 0100"];
  assertEquals(read(messages, { same: same.slice(0, 1) }), [[
    "Zoë: 1",
    "Bob: 2",
    "Zoë: 3",
    "+1 555 0100: 4",
  ]]);
  assertEquals(counts([chatExport(messages)], { same }), { "Zoe Brandt": 3, "Bob": 1 });
  assertEquals(botOf([chatExport(messages)], { same, bot: "zoë" })?.length, 1);
  assertThrows(() => read(messages, { same: ["Zoë"] }), RangeError, 'must be written "Zoë=Zoe Brandt"');
});

Deno.test("importChats() lists the names if one is unknown, and those that are near", () => {
  const messages = [say("Ann Lee", "1"), say("Bob", "2"), say("Ann Lee", "3")];
  for (
    const [options, near] of [
      [{ bot: "Bobb" }, 'Did you mean "Bob"?'],
      [{ me: "Ann" }, 'Did you mean "Ann Lee"?'],
      [{ same: ["Bob=Zed"] }, 'Cannot find "Zed"'],
    ] as const
  ) {
    const { message } = assertThrows(() => read(messages, options), UnknownPersonError);
    assertStringIncludes(message, near);
    assertStringIncludes(message, "There are: Ann Lee (2 messages), Bob (1 message)");
  }
  assertThrows(() => read(messages, { bot: "Bob", me: "bob" }), RangeError, "must be two people");
});

Deno.test("importChats() makes the second of two people the bot, in all files the same", () => {
  const files = ["1.txt", "2.txt"].map((path, i) => {
    const [a, b] = i === 0 ? ["Ann", "Bob"] : ["Bob", "Ann"];
    return chatExport([say(a, "hi"), say(b, "ho")], { path });
  });
  assertEquals(botOf(files), ["Bob"]);
  assertEquals(botOf(files, { bot: "ann" }), ["Ann"]);
  assertEquals(botOf(files, { me: "Bob" }), ["Ann"]);
});

Deno.test("importChats() knows a bot by its role, its label or its partner's", () => {
  const chat = (...names: (string | { name: string; bot: true })[]) => [
    chatExport(names.map((name) => say(name, "hi"))),
  ];
  assertEquals(botOf(chat("Bot", "User")), ["Bot"]);
  assertEquals(botOf(chat("B", "A")), ["B"]);
  assertEquals(botOf(chat("Rex", "User")), ["Rex"]);
  assertEquals(botOf(chat("Q", "A")), ["A"]);
  assertEquals(botOf(chat({ name: "assistant", bot: true }, "user")), ["assistant"]);
  assertEquals(botOf(chat("User", "Bot", "Alice")), ["Bot"]);
  assertEquals(botOf(chat("Ann", { name: "Rex", bot: true }, "Carl")), ["Rex"]);
  assertEquals(botOf([...chat("A", "B"), ...chat("User", "Assistant")]), ["B", "Assistant"]);
});

Deno.test("importChats() lets people who share no chat have bots of their own", () => {
  const chat = (path: string, ...names: string[]) =>
    chatExport(names.map((name) => say(name, "hi")), { path });
  const pairs = [chat("1", "Ann", "Bob"), chat("2", "A", "B"), chat("3", "Carl", "Bot"), chat("4", "Zoe")];
  assertEquals(botOf(pairs), ["Bob", "B", "Bot"]);
  assertEquals(botOf([...pairs, chat("5", "Bob", "Dora")]), undefined);
  assertEquals(botOf(pairs, { bot: "A" }), ["A"]);
});

Deno.test("importChats() leaves it open who the bot is in a group, and where only one person writes", () => {
  const group = ["Ann", "Bob", "Carl", "Ann"].map((name, i) => say(name, `${i}`));
  assertEquals(botOf([chatExport(group)]), undefined);
  assertEquals(read(group, { bot: "Bob" }), [["Ann: 0", "Bob: 1", "Carl: 2", "Ann: 3"]]);
  assertEquals(botOf([chatExport([say("Ann", "hi")])]), undefined);
});

Deno.test("importChats() leaves out chats in which the named bot never writes", () => {
  const messages = [
    say("Me", "hi Ann", 0),
    say("Ann", "hi", 1),
    say("Me", "hi Carl", 2, { chat: "2" }),
    say("Carl", "hi", 3, { chat: "2" }),
  ];
  const { conversations, skipped, people } = importChats([chatExport(messages)], { bot: "Ann" });
  assertEquals(conversations.length, 1);
  assertEquals(skipped, [{ reason: "another person", count: 2, example: "hi Carl" }]);
  assertEquals(people.map(({ name, messages }) => [name, messages]), [["Me", 1], ["Ann", 1]]);
});

Deno.test("importChats() takes chats without times one after the other, each as a conversation", () => {
  const messages = [
    say("Ann", "one", undefined, { chat: "1" }),
    say("Bob", "two", undefined, { chat: "1" }),
    say("Ann", "three", undefined, { chat: "2" }),
    say("Carl", "four", undefined, { chat: "3" }),
    say("Ann", "five", 1, { chat: "3" }),
    say("Ann", "six", undefined, { chat: "4" }),
  ];
  assertEquals(read(messages), [["Ann: one", "Bob: two"], ["Ann: three"], ["Ann: six"], [
    "Carl: four",
    "Ann: five",
  ]]);
  assertEquals(read([messages[3], messages[4]]), [["Carl: four", "Ann: five"]]);
});

Deno.test("importChats() cleans texts and names, and counts what is empty then", () => {
  const messages = [say("\u200eAnn", "\u200ehi @\u2068Bob\u2069\u2028there "), say("Bob", "\u200b")];
  const { conversations, skipped } = importChats([chatExport(messages)]);
  assertEquals(conversations[0].turns.map(({ text }) => text), ["hi @Bob\nthere"]);
  assertEquals(skipped, [{ reason: "empty", count: 1, example: "\u200b" }]);
});

Deno.test("importChats() names wrong characters, and repairs them if told so", () => {
  const exports = [chatExport([say("JosÃ©", "cafÃ© at 9"), say("Bob", "itâ€™s fine"), say("JosÃ©", "ok")])];
  const { mojibake, conversations } = importChats(exports);
  assertEquals(mojibake, { count: 2, example: "cafÃ© at 9", repaired: false });
  assertEquals(conversations[0].turns[0].text, "cafÃ© at 9");
  assertEquals(read(exports, { repair: true }), [["José: café at 9", "Bob: it’s fine", "José: ok"]]);
});

Deno.test("importChats() replaces private data, names only on request, and counts it", () => {
  const exports = [chatExport([say("Ann Lee", "Bob, call 0171 2345678"), say("Bob", "ok ann, bob@x.org")])];
  assertEquals(read(exports, { scrub: true }), [["Ann Lee: Bob, call [phone]", "Bob: ok ann, [email]"]]);
  const { conversations, scrubbed } = importChats(exports, { scrub: true, scrubNames: true });
  assertEquals(conversations[0].turns.map(({ text }) => text), [
    "[name], call [phone]",
    "ok [name], [email]",
  ]);
  assertEquals(Object.fromEntries(scrubbed), { "phone number": 1, "e-mail address": 1, "name": 2 });
});

Deno.test("importChats() tells formats, span, weights and what the readers skipped", () => {
  const skipped = [{ reason: "media" as const, count: 2, example: "<Media omitted>" }];
  const chats = importChats([
    chatExport([say("Ann", "hi", 0), say("Bob", "ho", 7)], { skipped, weight: 3 }),
    chatExport([say("Ann", "hi", 90)], { format: "Signal", skipped, path: "2" }),
  ]);
  assertEquals(chats.formats, ["WhatsApp", "Signal"]);
  assertEquals(chats.span, { from: minutes(0), to: minutes(90) });
  assertEquals(chats.conversations.map(({ weight }) => weight), [3, 1]);
  assertEquals(chats.skipped, [{ reason: "media", count: 4, example: "<Media omitted>" }]);
});

Deno.test("importChats() passes plain text on, and refuses to mix it with chats", () => {
  const text = chatExport([], { format: "text", path: "tale.txt", prose: ["It was nightÂ ."] });
  assertEquals(importChats([text]).prose, ["It was nightÂ ."]);
  assertThrows(
    () => importChats([text, chatExport([say("Ann", "hi")])]),
    TypeError,
    "tale.txt is text, chat.txt is chat (WhatsApp)",
  );
});
