import { assert, assertAlmostEquals, assertEquals, assertFalse } from "@std/assert";
import { OPENINGS } from "../../../lib/measuring/openings.ts";
import { goesInCircles, scoreReply, sumUpReplies } from "../../../lib/measuring/reply_scores.ts";

const ENGLISH = new Set("i am a small network do not know what you mean hello".split(" "));
const QUESTION = { kind: "about itself", text: "What are you?", expected: /\bnetwork\b/i } as const;
const REMARK = { kind: "food", text: "I am hungry." } as const;

Deno.test("goesInCircles() finds four words said three times and a word said six times running", () => {
  assert(goesInCircles("I do not know. I do not know! i do not know"));
  assert(goesInCircles("no no no no no no"));
  assertFalse(goesInCircles("I do not know. I do not know what you mean."));
  assertFalse(goesInCircles(""));
});

Deno.test("scoreReply() judges whether a reply is to the point only where something is expected", () => {
  const judge = (opening: typeof QUESTION | typeof REMARK, text: string): boolean | undefined =>
    scoreReply({ opening, text, finish: "stop" }, ENGLISH).answers;
  assertEquals(judge(QUESTION, "I am a small network"), true);
  assertEquals(judge(QUESTION, "I do not know"), false);
  assertEquals(judge(REMARK, "I do not know"), undefined);
});

Deno.test("scoreReply() counts a reply cut off by the loop detector as a loop", () => {
  assert(scoreReply({ opening: REMARK, text: "a small", finish: "repetition" }, ENGLISH).loops);
});

Deno.test("sumUpReplies() takes the share of words over all replies together", () => {
  const replies = [
    { opening: QUESTION, text: "I am a small netwrok", finish: "stop" },
    { opening: QUESTION, text: "network", finish: "length" },
    { opening: REMARK, text: " ", finish: "stop" },
    { opening: REMARK, text: "network", finish: "stop" },
  ] as const;
  const scores = sumUpReplies(replies.map((reply) => scoreReply(reply, ENGLISH)));
  assertAlmostEquals(scores.english, 6 / 7);
  assertEquals(scores.ends, 0.75);
  assertEquals(scores.empty, 1);
  assertEquals(scores.toThePoint, 0.5);
  assertEquals(scores.distinct, 3);
  assertEquals(scores.length, (20 + 7 + 1 + 7) / 4);
});

Deno.test("OPENINGS are sixty different messages of thirteen kinds", () => {
  assertEquals(new Set(OPENINGS.map(({ text }) => text)).size, 60);
  assertEquals(new Set(OPENINGS.map(({ kind }) => kind)).size, 13);
});

Deno.test("OPENINGS expect what a good reply would say, and not its opposite", () => {
  const expected = (text: string): RegExp => OPENINGS.find((opening) => opening.text === text)!.expected!;
  assert(expected("Hello!").test("Hi, nice to meet you."));
  assert(expected("Good evening.").test("Good day to you, too!"));
  assert(expected("I have to go now. Good night!").test("Sleep well! I will be here."));
  assertFalse(expected("I have to go now. Good night!").test("Hi there!"));
  assert(expected("How are you?").test("I'm doing fine, thanks."));
  assert(expected("What are you?").test("A small LSTM that writes one letter after the other."));
  assertFalse(expected("What are you?").test("I like pizza."));
  assert(expected("Who made you?").test("A few people who like small models."));
  assert(expected("Who made you?").test("Programmers."));
  assertFalse(expected("Who made you?").test("I am a good model of a friend."));
  assert(expected("Do you remember me?").test("No, each chat begins with an empty memory."));
  assert(expected("Do you remember me?").test("You have not told me yet who you are."));
  assertFalse(expected("Do you remember me?").test("I have not seen it, but I like the first one."));
  assertFalse(expected("Hello!").test("The movie was released in 1999."));
});
