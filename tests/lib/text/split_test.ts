import { assert, assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { Random } from "../../../lib/nn/random.ts";
import type { Conversation } from "../../../lib/text/conversation.ts";
import { type Corpus, encodeCorpus, mergeCorpora } from "../../../lib/text/corpus.ts";
import { focusOnReplies } from "../../../lib/text/reply_focus.ts";
import { splitCorpus } from "../../../lib/text/split.ts";
import { Vocabulary } from "../../../lib/text/vocabulary.ts";

/** Conversations out of few words, so that many occur more than once. */
function manyConversations(count: number, seed: number): Conversation[] {
  const random = new Random(seed);
  const words = ["hi", "tea?", "yes", "no", "a long walk", "😀"];
  return Array.from({ length: count }, () => (
    Array.from({ length: 2 + random.below(3) }, (_, i) => (
      { speaker: i % 2 as 0 | 1, text: words[random.below(words.length)] }
    ))
  ));
}

function conversationsOf(corpus: Corpus): readonly Conversation[] {
  assert(corpus.kind === "chat");
  return corpus.conversations;
}

/** What is said in a conversation, whoever says it. */
const wordsOf = (conversation: Conversation): string => conversation.map((turn) => turn.text).join("\0");

function split(
  conversations: readonly Conversation[],
  fraction: number,
): Record<"train" | "valid", readonly Conversation[]> {
  const { train, valid } = splitCorpus({ kind: "chat", conversations }, fraction);
  return { train: conversationsOf(train), valid: conversationsOf(valid) };
}

Deno.test("splitCorpus() leaves no validation conversation in training, and loses none", () => {
  for (const seed of [1, 2, 3]) {
    const conversations = manyConversations(2000, seed);
    const { train, valid } = split(conversations, 0.1);
    const trained = new Set(train.map(wordsOf));
    assertEquals(valid.filter((conversation) => trained.has(wordsOf(conversation))), []);
    assertStrictEquals(train.length + valid.length, conversations.length);
  }
});

Deno.test("splitCorpus() puts the same words with exchanged speakers on the same side", () => {
  const conversations = manyConversations(200, 1);
  const exchanged = conversations.map((one) =>
    one.map(({ speaker, text }) => ({ speaker: 1 - speaker as 0 | 1, text }))
  );
  const alone = split(conversations, 0.2), both = split([...conversations, ...exchanged], 0.2);
  assertStrictEquals(both.valid.length, 2 * alone.valid.length);
});

Deno.test("splitCorpus() holds back about the share that was asked for", () => {
  const conversations = Array.from(
    { length: 5000 },
    (_, i): Conversation => [{ speaker: 0, text: `number ${i}` }],
  );
  for (const fraction of [0.05, 0.1, 0.5, 0.9]) {
    const share = split(conversations, fraction).valid.length / conversations.length;
    assert(Math.abs(share - fraction) < 0.02, `${fraction}: ${share}`);
  }
});

Deno.test("splitCorpus() leaves conversations on their side when others are added, and in order", () => {
  const before = manyConversations(300, 1), after = [...manyConversations(300, 2), ...before];
  const small = split(before, 0.3), large = split(after, 0.3);
  assertEquals(large.valid.slice(-small.valid.length), small.valid);
  assertEquals(large.train.slice(-small.train.length), small.train);
});

Deno.test("splitCorpus() cuts a lone conversation between two turns", () => {
  const turns: Conversation = Array.from(
    { length: 10 },
    (_, i) => ({ speaker: i % 2 as 0 | 1, text: `${i}` }),
  );
  assertEquals(split([turns, turns], 0.2), {
    train: [turns.slice(0, 8), turns.slice(0, 8)],
    valid: [turns.slice(8)],
  });
});

Deno.test("splitCorpus() never cuts a conversation of two turns, and never holds back all there is", () => {
  const pair: Conversation = [{ speaker: 0, text: "hi" }, { speaker: 1, text: "hello my friend" }];
  for (const conversations of [[pair], Array<Conversation>(200).fill(pair), [pair.slice(0, 1)]]) {
    for (const fraction of [1e-9, 0.05, 0.5, 0.999999]) {
      assertEquals(split(conversations, fraction), { train: conversations, valid: [] });
    }
  }
});

/** As long as a chat of so many exchanges, no two turns alike. */
function chatOf(exchanges: number, random: Random): Conversation {
  return Array.from(
    { length: 2 * exchanges },
    (_, i) => ({ speaker: i % 2 as 0 | 1, text: `${random.below(1e9)}`.repeat(1 + random.below(5)) }),
  );
}

const symbols = (conversations: readonly Conversation[]): number =>
  conversations.flat().reduce((sum, { text }) => sum + text.length + 2, 0);

Deno.test("splitCorpus() holds back about the share of the symbols, however unequal the conversations", () => {
  const random = new Random(7);
  for (let round = 0; round < 300; round++) {
    const count = 2 + random.below(9);
    const chats = Array.from({ length: count }, () => chatOf(20 + random.below(300), random));
    const { train, valid } = split(chats, 0.05);
    const share = symbols(valid) / symbols(chats);
    assert(share >= 0.02 && share <= 0.1, `${count} chats: ${share}`);
    assertStrictEquals(symbols(train) + symbols(valid), symbols(chats));
  }
  const [long, ...short] = [1500, 6, 8].map((exchanges) => chatOf(exchanges, random));
  const { train } = split([long, ...short], 0.05);
  assert(symbols(train) > 0.9 * symbols([long, ...short]));
});

Deno.test("splitCorpus() never holds back more than twice the share, however small the corpus", () => {
  const random = new Random(8);
  for (let round = 0; round < 1000; round++) {
    const chats = Array.from({ length: 1 + random.below(12) }, () => chatOf(1 + random.below(6), random));
    const { train, valid } = split(chats, 0.1);
    assert(symbols(valid) <= 0.2 * symbols(chats));
    assert(train.every((one) => one.length >= 2));
    assertStrictEquals(symbols(train) + symbols(valid), symbols(chats));
  }
});

Deno.test("splitCorpus() keeps what is known of the training part's replies, also where it cuts", () => {
  for (const conversations of [manyConversations(30, 1), [manyConversations(1, 4)[0]]]) {
    const whole = focusOnReplies({ kind: "chat", conversations });
    const { train } = splitCorpus(whole, 0.2);
    assert(train.kind === "chat" && train.conversations.length > 0);
    assert(train.conversations.every((one) => train.focused?.has(one)));
  }
});

Deno.test("splitCorpus() marks a bot's turns on both sides", () => {
  const bot = focusOnReplies({ kind: "chat", conversations: manyConversations(30, 1) });
  const people: Corpus = { kind: "chat", conversations: manyConversations(30, 2) };
  for (const part of Object.values(splitCorpus(mergeCorpora([people, bot]), 0.3))) {
    const { kind, focused } = encodeCorpus(new Vocabulary("a"), part);
    assertEquals([kind, new Set(focused)], ["bot", new Set([0, 1])]);
  }
});

Deno.test("splitCorpus() cuts a text at int(length · 0.9) code points, as nanoGPT does", () => {
  const lengths = (text: string): number[] => {
    const { train, valid } = splitCorpus({ kind: "text", text }, 0.1);
    assert(train.kind === "text" && valid.kind === "text");
    assertStrictEquals(train.text + valid.text, text);
    return [[...train.text].length, [...valid.text].length];
  };
  // tiny-shakespeare's length.
  assertEquals(lengths("x".repeat(1_115_394)), [1_003_854, 111_540]);
  assertEquals(lengths("😀".repeat(15) + "x"), [14, 2]);
  assertEquals(lengths("x".repeat(9)), [8, 1]);
});

Deno.test("splitCorpus() holds nothing back for 0 and refuses shares out of range", () => {
  assertEquals(splitCorpus({ kind: "text", text: "ab" }, 0).valid, { kind: "text", text: "" });
  const conversations = manyConversations(5, 1);
  assertEquals(split(conversations, 0), { train: conversations, valid: [] });
  for (const fraction of [-0.1, 1, 1.5, NaN]) {
    assertThrows(() => split(conversations, fraction), RangeError, `below 1: current value is ${fraction}`);
  }
});
