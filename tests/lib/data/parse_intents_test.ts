import { assertEquals, assertThrows } from "@std/assert";
import { parseIntents } from "../../../lib/data/parse_intents.ts";

Deno.test("parseIntents() reads name, place, slots, phrasings, replies and what follows", () => {
  const [intent] = parseIntents(
    "# meal, closing\n$ food: rice, pea soup\nA: I like {food}.\nA: yum\nA: food?\nB: Why {food}?\nB: Enjoy.\n+ no\n+ nope\n=> Oh.\n",
  );
  assertEquals(intent, {
    name: "meal",
    place: "closing",
    phrasings: ["I like {food}.", "yum", "food?"],
    replies: ["Why {food}?", "Enjoy."],
    followUps: [{ phrasings: ["no", "nope"], reply: "Oh." }],
    slots: { food: ["rice", "pea soup"] },
  });
});

Deno.test("parseIntents() reads one intent per block, anywhere in a conversation unless it says where", () => {
  const intents = parseIntents("# one, opening\nA: a\nB: b\n\n\n# two\nA: c\nB: d\n");
  assertEquals(intents.map(({ name, place }) => [name, place]), [["one", "opening"], ["two", "anywhere"]]);
});

Deno.test("parseIntents() refuses a line without a sign", () => {
  assertThrows(() => parseIntents("# one\nC: what?\n"), SyntaxError, "current value is C: what?");
  assertThrows(() => parseIntents("# one\nA: what?\n=> Oh.\n"), SyntaxError, "current value is => Oh.");
  assertThrows(() => parseIntents("# one\nA: what?\n+ no\n"), SyntaxError, "current value is no");
});
