import { assert, assertEquals, assertGreaterOrEqual, assertNotEquals } from "@std/assert";
import { intentChats } from "../../../lib/data/intent_chats.ts";
import { intentTexts } from "../../../lib/data/intent_texts.ts";
import { type Intent, parseIntents } from "../../../lib/data/parse_intents.ts";

const intents = Object.values(intentTexts).flatMap(parseIntents);
const text = intentChats(intents, { seed: 7, rounds: 3 });
const conversations = text.trimEnd().split("\n\n").map((block) => block.split("\n"));

/** A template as a pattern in which each slot is any words. */
const pattern = (template: string): RegExp =>
  new RegExp(
    `^${template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, ".+")}$`.replace(
      /\.\+\\\./g,
      ".+\\.?",
    ),
    "i",
  );

const isReplyOf = ({ replies }: Intent, line: string): boolean =>
  replies.some((reply) => pattern(reply).test(line.slice(3)));

Deno.test("intentChats() gives the same text for the same seed, and another for another", () => {
  assertEquals(intentChats(intents, { seed: 7, rounds: 3 }), text);
  assertNotEquals(intentChats(intents, { seed: 8, rounds: 3 }), text);
});

Deno.test("intentChats() leaves no slot open", () => {
  assertEquals(text.match(/\{\w+\}|undefined/g), null);
});

Deno.test("intentChats() opens conversations with every intent that is no farewell", () => {
  const firstReplies = [...new Set(conversations.map(([, reply]) => reply))];
  assertEquals(
    intents.filter((intent) => !firstReplies.some((line) => isReplyOf(intent, line))).map(({ name }) => name),
    [],
  );
});

Deno.test("intentChats() opens at least half of its conversations with no greeting", () => {
  const openings = new Set(
    intents.filter(({ place }) => place === "opening").flatMap(({ replies }) => replies),
  );
  const direct = conversations.filter(([, reply]) => !openings.has(reply.slice(3)));
  assertGreaterOrEqual(direct.length / conversations.length, 0.5);
});

Deno.test("intentChats() says each phrasing once per round, each time with another reply", () => {
  const intents = parseIntents("# one\nA: Ahoy 1\nA: Ahoy 2\nA: Ahoy 3\nB: x\nB: y\nB: z\nB: w\n");
  const lines = intentChats(intents, { seed: 3, rounds: 4 }).trimEnd().split(/\n+/);
  for (const phrasing of ["1", "2", "3"]) {
    const replies = lines.filter((_, i) => lines[i - 1]?.includes(phrasing));
    assertEquals(replies.toSorted(), ["B: w", "B: x", "B: y", "B: z"]);
  }
});

Deno.test("intentChats() puts the word of a slot into the message and the reply", () => {
  const intents = parseIntents("# one\n$ food: rice, soup, cake\nA: I eat {food}.\nB: Why {food}?\n");
  const chats = intentChats(intents, { seed: 1, rounds: 40 }).trimEnd().split("\n\n");
  for (const chat of chats) {
    const [, said, answered] = chat.match(/ eat (\w+).*\nB: Why (\w+)\?$/)!;
    assertEquals(said, answered);
  }
  assert(chats.length >= 3);
});

Deno.test("intentChats() ends with farewells, and holds different intents otherwise", () => {
  const intents = parseIntents(
    "# bye, closing\nA: Bye 1\nA: Bye 2\nB: See you.\n\n# a\nA: x\nB: ax\n\n# b\nA: y\nB: by\n\n# c\nA: z\nB: cz\n",
  );
  for (const chat of intentChats(intents, { seed: 1, rounds: 30 }).trimEnd().split("\n\n")) {
    const replies = chat.split("\n").filter((line) => line.startsWith("B"));
    assertEquals(new Set(replies).size, replies.length);
    assert(!replies.slice(0, -1).includes("B: See you."));
  }
});
