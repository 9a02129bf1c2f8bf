import { assert, assertEquals, assertGreaterOrEqual, assertLessOrEqual } from "@std/assert";
import { embeddedCorpus, embeddedText } from "../../../lib/data/embedded_corpus.ts";
import { handwrittenTopics } from "../../../lib/data/handwritten_topics.ts";
import { intentTexts } from "../../../lib/data/intent_texts.ts";
import { LESSON } from "../../../lib/data/lesson/lesson.ts";

const text = embeddedText();
const conversations = text.trimEnd().split("\n\n").map((block) => block.split("\n"));

/** The first few that break a rule, so that a failure names them. */
const broken = <T>(items: readonly T[], isFine: (item: T) => boolean): readonly T[] =>
  items.filter((item) => !isFine(item)).slice(0, 3);

Deno.test("embeddedText() has 1,000,000 to 4,000,000 characters", () => {
  assertGreaterOrEqual(text.length, 1_000_000);
  assertLessOrEqual(text.length, 4_000_000);
});

Deno.test("embeddedText() has all of printable ASCII, and only the person uses what is outside of it", () => {
  const signs = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  assertEquals(broken(signs, (sign) => text.includes(sign)), []);
  assertEquals(text.match(/[^\n -~\uFFFD]/g), null);
  assertEquals(text.match(/^B:.*\uFFFD/gm), null);
});

Deno.test("embeddedText() has a character written by hand to four that repeat some, or more", () => {
  const texts = [...Object.values(handwrittenTopics), ...Object.values(intentTexts)];
  const byHand = texts.reduce((sum, one) => sum + one.length, 0);
  assertGreaterOrEqual(byHand / text.length, 0.2);
});

Deno.test("embeddedText() opens each line with its speaker, and the speakers take turns", () => {
  assertEquals(
    broken(conversations, (lines) => lines.every((line, i) => line.startsWith(i % 2 ? "B: " : "A: "))),
    [],
  );
});

Deno.test("embeddedText() has conversations of 2 to 18 turns that end with the bot", () => {
  assertEquals(
    broken(conversations, (lines) => lines.length >= 2 && lines.length <= 18 && lines.length % 2 === 0),
    [],
  );
});

Deno.test("embeddedText() has short replies, and messages of up to 500 characters", () => {
  const turns = conversations.flat();
  assertEquals(broken(turns, (turn) => turn === turn.trimEnd() && turn.length > 3), []);
  assertEquals(broken(turns, (turn) => turn.length <= 3 + (turn.startsWith("B") ? 160 : 500)), []);
});

Deno.test("embeddedText() holds no conversation twice", () => {
  const seen = new Set<string>();
  const repeated = conversations.map((lines) => lines.join("\n").toLowerCase()).filter((conversation) => {
    const isNew = !seen.has(conversation);
    seen.add(conversation);
    return !isNew;
  });
  assertEquals(repeated, []);
});

Deno.test("embeddedText() holds the lesson's sentence, answered by the friend's name", () => {
  assert(text.includes(`A: ${LESSON.text.trimEnd()}\nB: ${LESSON.answer}.\n`));
});

Deno.test("embeddedText() contains each topic whole", () => {
  for (const [topic, conversationsOfTopic] of Object.entries(handwrittenTopics)) {
    assert(text.includes(conversationsOfTopic), topic);
    assert(conversationsOfTopic.endsWith("\n") && !conversationsOfTopic.includes("\n\n\n"), topic);
  }
});

Deno.test("embeddedCorpus() gives each conversation of the text, the person first", () => {
  const corpus = embeddedCorpus();
  assert(corpus.kind === "chat");
  assertEquals(
    corpus.conversations.map((turns) => turns.map(({ speaker, text }) => `${"AB"[speaker]}: ${text}`)),
    conversations,
  );
});
