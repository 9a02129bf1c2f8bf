import { assert, assertEquals, assertMatch, assertNotEquals } from "@std/assert";
import { answerPeople, answersTo } from "../../../lib/data/answer_people.ts";
import type { Conversation } from "../../../lib/text/conversation.ts";

Deno.test("answersTo() tells kinds of messages apart", () => {
  const kinds = [
    "Hello there!",
    "Thank you for that.",
    "Have you seen it?",
    "What kind do you like?",
    "What is your favorite colour?",
    "What do you think about it?",
    "Do you like cheese?",
    "Why is that?",
    "Can you swim?",
    "Who was that?",
    "Is it late?",
    "Yeah, I agree.",
    "That was terrible.",
    "I bought a hat.",
    "I will go there tomorrow.",
    "It is great fun.",
    "It is made of wood.",
  ].map((message) => answersTo(message));
  assertEquals(new Set(kinds).size, kinds.length);
});

Deno.test("answersTo() answers by what a message is about, or else the conversation", () => {
  const ask = "Do you like it?";
  const [film, music, sport] = ["movie", "song", "football"].map((about) => answersTo(ask, `Some ${about}`));
  assertEquals(new Set([film, music, sport, answersTo(ask)]).size, 4);
  assertEquals(answersTo("Do you like this song?", "Some movie"), music);
  assertEquals(answersTo("Why?", "Some movie"), answersTo("Why?"));
});

Deno.test("answersTo() gives four replies or more, in 12 to 110 characters of ASCII, each to its end", () => {
  for (const message of ["hi", "Why?", "I see.", "What song is that?", "The team won.", "ok?", "x"]) {
    const answers = answersTo(message);
    assert(answers.length >= 4 && new Set(answers).size === answers.length);
    for (const answer of answers) assertMatch(answer, /^[ -~]{11,109}[.!?]$/);
  }
});

const TALK: Conversation = [
  { speaker: 0, text: "I saw a film about bees." },
  { speaker: 1, text: "So did I." },
  { speaker: 0, text: "Who was in it?" },
  { speaker: 1, text: "Bees, mostly, and one actor whom I had never seen." },
];

Deno.test("answerPeople() keeps one speaker's messages in their order and leaves the other's replies out", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const lines = answerPeople([TALK], { seed }).trimEnd().split("\n");
    const said = lines.filter((line) => line.startsWith("A: ")).map((line) => line.slice(3));
    const speakers = said.map((text) => TALK.find((turn) => turn.text === text)!.speaker);
    assertEquals(lines.length, 2 * said.length);
    assertEquals(new Set(speakers).size, 1);
    assertEquals(said, TALK.map(({ text }) => text).filter((text) => said.includes(text)));
    assert(lines.every((line) => line.startsWith("A: ") || !TALK.some(({ text }) => line.includes(text))));
  }
});

Deno.test("answerPeople() is the same for the same seed, differs for another, and repeats nothing", () => {
  const conversations = Array.from({ length: 50 }, () => TALK);
  const text = answerPeople(conversations, { seed: 1 });
  assertEquals(answerPeople(conversations, { seed: 1 }), text);
  assertNotEquals(answerPeople(conversations, { seed: 2 }), text);
  const chats = text.trimEnd().split("\n\n");
  assertEquals(new Set(chats).size, chats.length);
});

Deno.test("answerPeople() leaves out messages that are long or in other signs", () => {
  const strange: Conversation = [{ speaker: 0, text: "é?" }, { speaker: 1, text: "x".repeat(200) }];
  assertEquals(answerPeople([strange, []], { seed: 1 }), "");
});
