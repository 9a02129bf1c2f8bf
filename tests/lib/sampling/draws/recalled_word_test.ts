import { assert } from "@std/assert";
import { asksBack } from "../../../../lib/sampling/draws/recalled_word.ts";

Deno.test("asksBack() knows the ways in which people ask for what they told", () => {
  const asking = [
    ...["What is my name?", "whats my name", "Do you remember my name?", "And who am I?", "Where do I live?"],
    ...["Which town am I from?", "How old am I?", "What do I do for a living?", "which city did i name?"],
    ...["ok, so can you tell me my name?", "What did I say my job was?", "Tell me what my cat is called."],
  ];
  for (const message of asking) assert(asksBack(message), message);
});

Deno.test("asksBack() does not take other talk of oneself for that", () => {
  const others = [
    ...["What a day. I sat at my desk.", "How many of my words can you keep?"],
    ...["My name is Alex.", "I don't know what to do with my life", "What should I do?", "Tell me a joke."],
    ...["What kind of thing am I writing to?", "What should I do with my life?", "Do you like my name?"],
    ...[
      "What can I ask you?",
      "Who reads what I write?",
      "What is your name?",
      "I feel sad today.",
      "Do you remember me?",
      "How are you?",
    ],
  ];
  for (const message of others) assert(!asksBack(message), message);
});
