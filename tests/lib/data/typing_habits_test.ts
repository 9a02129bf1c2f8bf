import { assertEquals, assertGreaterOrEqual } from "@std/assert";
import { typed } from "../../../lib/data/typing_habits.ts";
import { Random } from "../../../lib/nn/random.ts";

const variants = (text: string): string[] => {
  const random = new Random(5);
  return [...new Set(Array.from({ length: 200 }, () => typed(random, text)))];
};

/** Without the word that may stand behind any message. */
const withoutTag = (way: string): string => way.replace(/ (lol|haha|tbh|cellmate|mate|bot|:\)|x)$/, "");

Deno.test("typed() types a question in at least six ways, one of them with care", () => {
  const ways = variants("What are you?");
  assertGreaterOrEqual(ways.length, 6);
  assertEquals(ways.includes("What are you?") && ways.includes("what are you"), true);
});

Deno.test("typed() keeps the letters of a message, but for what stands around it, one slip, and u", () => {
  const unlike = variants("Is it you, Anton?").filter((way) =>
    !/^(.+ )?is it (yo)?u, (anton|anon|anotn)(\?*|,? (then|cellmate|bot|my friend|please|by the way)\?)$/i
      .test(withoutTag(way))
  );
  assertEquals(unlike, []);
});

Deno.test("typed() puts an order as a wish at times, and adds nothing else to it but a word at its end", () => {
  const ways = variants("Show me your cells.").map((way) => way.toLowerCase());
  assertEquals(
    ways.includes("could you show me your cells?") && ways.includes("please show me your cells"),
    true,
  );
  const unlike = ways.filter((way) =>
    !/^((can|could|would|will) you |i want you to )?(please )?show me (your|ur) (cells|cels|celsl)([.?]|!+)?$/
      .test(withoutTag(way))
  );
  assertEquals(unlike, []);
});

Deno.test("typed() writes some of the words in short, shouts at times, and may do without a small word", () => {
  const ways = variants("Do you know what the people are up to?");
  for (
    const way of [/\bppl\b/, /^DO YOU KNOW WHAT THE PEOPLE ARE UP TO\?{2,}$/, /\bwhat p/]
  ) {
    assertEquals(ways.some((said) => way.test(said)), true, `${way}`);
  }
});

Deno.test("typed() gives no capitals to a message that has none at its beginning, unless to all of it", () => {
  assertEquals(variants("i am Tom").filter((way) => /[A-Z]/.test(way) && way !== way.toUpperCase()), []);
});

Deno.test("typed() leaves signs as they are", () => {
  assertEquals(variants("?!"), ["?!"]);
});
