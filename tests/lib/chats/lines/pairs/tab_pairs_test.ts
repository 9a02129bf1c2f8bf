import { assertEquals, assertRejects } from "@std/assert";
import { readChat } from "../../../../support/chats/read_chat.ts";

Deno.test("pairs: the line is split at its first tab, a heading is not learnt", async () => {
  const chat = await readChat("Question\tAnswer\nhi \tone\ttwo\n\n so?\tyes\n", "pairs.tsv");
  assertEquals(chat.said, [["A", "hi"], ["B", "one\ttwo"], ["A", "so?"], ["B", "yes"]]);
  assertEquals(chat.messages.map(({ opens, sender }) => [opens, sender.bot]), [
    [true, undefined],
    [undefined, true],
    [true, undefined],
    [undefined, true],
  ]);
  assertEquals(chat.skipped, { system: 1 });
});

Deno.test("pairs: the same few questions again and again are still pairs", async () => {
  const chat = await readChat("hi\thello\nbye\tsee you\n".repeat(20));
  assertEquals(chat.said.slice(0, 2), [["A", "hi"], ["B", "hello"]]);
});

Deno.test("numbers and times before what is said are passed over, names are names", async () => {
  const tables: readonly (readonly [text: string, said: readonly (readonly [string, string])[]])[] = [
    ["1\thi\thello\n2\tbye\tsee you\n", [["A", "hi"], ["B", "hello"], ["A", "bye"], ["B", "see you"]]],
    ["1\t2024-01-05\tIda\thi\n2\t2024-01-05\tOtto\thello\n", [["Ida", "hi"], ["Otto", "hello"]]],
    ["18:31\tIda\thi\tyou\n18:32\tOtto\thello\n", [["Ida", "hi\tyou"], ["Otto", "hello"]]],
    ["Ida\thi\nOtto\thello\nIda\tso\nOtto\tyes\n", [["Ida", "hi"], ["Otto", "hello"], ["Ida", "so"], [
      "Otto",
      "yes",
    ]]],
    ["2024-01-05T18:31:02Z\tIda\thi\n2024-01-05T18:31:40Z\tOtto\tho\n", [["Ida", "hi"], ["Otto", "ho"]]],
  ];
  for (const [text, said] of tables) assertEquals((await readChat(text)).said, said);
});

Deno.test("tables that hold neither pairs nor names are refused", async () => {
  const cases = {
    "18:31\thi\n18:32\thello\n": /line 1: .*found times in the first column/,
    "a\tb\nno tab\nc\td\n": /line 2: expected what is said, a tab, what is answered, found "no tab"$/,
    "hi\thello\nhow are you\t\n": /line 2/,
  };
  for (const [text, message] of Object.entries(cases)) {
    const error = await assertRejects(() => readChat(text, "pairs.tsv"), SyntaxError);
    assertEquals(message.test(error.message), true, error.message);
  }
});

Deno.test("questions with > are read with and without > before the answer", async () => {
  const said = [["A", "why?"], ["B", "because"], ["A", "who?"], ["B", "me"]] as const;
  for (const answer of ["> because|> me", "because|me"]) {
    const [first, second] = answer.split("|");
    const chat = await readChat(`> why?\n${first}\n\n> who?\n${second}\n`);
    assertEquals(chat.said, said);
    assertEquals(chat.messages.map(({ opens }) => opens), [true, undefined, true, undefined]);
  }
});
