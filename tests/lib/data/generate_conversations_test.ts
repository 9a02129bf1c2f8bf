import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { generateConversations } from "../../../lib/data/generate_conversations.ts";

const split = (text: string): string[][] => text.trimEnd().split("\n\n").map((block) => block.split("\n"));

Deno.test("generateConversations() gives the same text for the same seed, and another for another", () => {
  const generate = (seed: number): string => generateConversations({ seed, characters: 5000 });
  assertEquals(generate(1), generate(1));
  assertNotEquals(generate(1), generate(2));
});

Deno.test("generateConversations() comes within one conversation of the bound", () => {
  const text = generateConversations({ seed: 3, characters: 10_000 });
  assert(text.length <= 10_000 && text.length > 9_000, `${text.length}`);
});

Deno.test("generateConversations() leaves no slot open", () => {
  assertEquals(generateConversations({ seed: 4, characters: 50_000 }).match(/[{}|]|undefined/g), null);
});

Deno.test("generateConversations() answers questions about a name with the name that was told", () => {
  let asked = 0;
  for (const lines of split(generateConversations({ seed: 5, characters: 50_000 }))) {
    const at = lines.findIndex((line) => /^A: .*(my name( was)?\?|who am i\?)$/i.test(line));
    if (at < 0) continue;
    const name = lines[at + 1].match(/[A-Z][a-z]+(?=[.,!]( I kept it\.| if my cells are right\.)?$)/)?.[0];
    assert(name !== undefined && lines[0].toLowerCase().includes(name.toLowerCase()), lines.join("\n"));
    asked++;
  }
  assert(asked > 50, `${asked}`);
});

Deno.test("generateConversations() refuses a bound below the lesson's conversation", () => {
  assertThrows(() => generateConversations({ seed: 1, characters: 399 }), RangeError, "current value is 399");
});
