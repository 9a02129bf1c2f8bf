import { assertEquals, assertNotEquals, assertStrictEquals, assertThrows } from "@std/assert";
import type { Conversation } from "../../../lib/text/conversation.ts";
import {
  type Corpus,
  corpusDigest,
  corpusTexts,
  encodeCorpus,
  mergeCorpora,
} from "../../../lib/text/corpus.ts";
import { focusOnReplies } from "../../../lib/text/reply_focus.ts";
import { learnVocabulary, Vocabulary } from "../../../lib/text/vocabulary.ts";

const hello: Conversation = [{ speaker: 0, text: "hi 😀" }, { speaker: 1, text: "ho" }];
const tea: Conversation = [{ speaker: 1, text: "tea?" }];
const chat: Corpus = { kind: "chat", conversations: [hello, [], tea] };
const text: Corpus = { kind: "text", text: "once 😀" };

Deno.test("encodeCorpus() lays conversations one after the other and leaves empty ones out", () => {
  const vocabulary = learnVocabulary(corpusTexts(chat));
  const { kind, ids, starts, unknown } = encodeCorpus(vocabulary, chat);
  assertStrictEquals(kind, "chat");
  assertEquals([...starts], [0, 10, 16]);
  assertStrictEquals(ids.length, 16);
  assertStrictEquals(vocabulary.decode(ids), "hi 😀hotea?");
  assertStrictEquals(unknown.size, 0);
});

Deno.test("encodeCorpus() gives a text one start and counts characters outside the vocabulary", () => {
  const { ids, starts, unknown } = encodeCorpus(new Vocabulary("onc "), text);
  assertEquals([...starts], [0, 6]);
  assertEquals([...ids], [7, 6, 5, 0, 4, 0]);
  assertEquals(unknown, new Map([["e", 1], ["😀", 1]]));
});

Deno.test("corpusDigest() is the same for equal corpora and differs by any symbol, border or kind", async () => {
  const vocabulary = learnVocabulary(corpusTexts(chat));
  const corpus = encodeCorpus(vocabulary, chat);
  const digest = await corpusDigest(corpus);
  assertStrictEquals(await corpusDigest(encodeCorpus(vocabulary, chat)), digest);
  const changed = corpus.ids.slice();
  changed[changed.length - 1] ^= 1;
  assertNotEquals(await corpusDigest({ ...corpus, ids: changed }), digest);
  assertNotEquals(await corpusDigest({ ...corpus, starts: Uint32Array.of(0, 9, 16) }), digest);
  assertNotEquals(await corpusDigest({ ...corpus, kind: "text" }), digest);
  assertNotEquals(await corpusDigest({ ...corpus, focused: Uint8Array.of(0, 1) }), digest);
});

Deno.test("mergeCorpora() puts conversations one after the other, as often as weighed", () => {
  const first: Corpus = { kind: "chat", conversations: [hello] };
  const second: Corpus = { kind: "chat", conversations: [tea] };
  assertEquals(mergeCorpora([first, second]), { kind: "chat", conversations: [hello, tea] });
  assertEquals(mergeCorpora([first, second], { weights: [1, 2] }), {
    kind: "chat",
    conversations: [hello, tea, tea],
  });
});

Deno.test("mergeCorpora() and encodeCorpus() keep apart of which conversations the replies are to be learnt", () => {
  const focused = focusOnReplies({ kind: "chat", conversations: [tea] });
  const merged = mergeCorpora([{ kind: "chat", conversations: [hello, []] }, focused], { weights: [1, 2] });
  assertEquals([...encodeCorpus(new Vocabulary("a"), merged).focused!], [0, 1, 1]);
  assertEquals(encodeCorpus(new Vocabulary("a"), chat).focused, undefined);
  assertThrows(() => focusOnReplies(text), TypeError, "must be a chat");
});

Deno.test("mergeCorpora() and encodeCorpus() mark a bot's turns where people talk to each other, too", () => {
  const turns = [{ speaker: 0, text: "a" }, { speaker: 1, text: "b" }] as const;
  const people: Corpus = { kind: "chat", conversations: [turns] };
  const bot = focusOnReplies({ kind: "chat", conversations: [[...turns]] });
  const encode = (...corpora: Corpus[]) => encodeCorpus(new Vocabulary("ab"), mergeCorpora(corpora));
  assertEquals([...encode(people, bot).ids], [2, 4, 1, 3, 5, 1, 2, 4, 1, 3, 3, 5, 1]);
  assertEquals([...encode(bot, bot).ids], [2, 4, 1, 3, 5, 1, 2, 4, 1, 3, 5, 1]);
  assertEquals([encode(people, bot), encode(bot, bot), encode(people)].map(({ kind }) => kind), [
    "bot",
    "chat",
    "chat",
  ]);
});

Deno.test("mergeCorpora() refuses mixed kinds, no corpus, and weights that are none", () => {
  assertThrows(() => mergeCorpora([chat, text]), TypeError, "current value is 1 chat and 1 text");
  assertThrows(() => mergeCorpora([]), RangeError, "current value is 0");
  assertThrows(() => mergeCorpora([chat], { weights: [0.5] }), RangeError, "current value is 0.5");
  assertThrows(() => mergeCorpora([text], { weights: [2] }), RangeError, "a text's weight must be 1");
});
