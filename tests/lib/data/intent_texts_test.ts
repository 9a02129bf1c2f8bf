import { assertEquals, assertGreaterOrEqual, assertLessOrEqual } from "@std/assert";
import { intentTexts } from "../../../lib/data/intent_texts.ts";
import { type Intent, parseIntents } from "../../../lib/data/parse_intents.ts";

const intents = Object.values(intentTexts).flatMap(parseIntents);

const repliesOf = ({ replies, followUps }: Intent): string[] => [
  ...replies,
  ...followUps.map(({ reply }) => reply),
];

/** Names of the intents that break a rule. */
const broken = (isFine: (intent: Intent) => boolean): string[] =>
  intents.filter((intent) => !isFine(intent)).map(({ name }) => name);

const isDistinct = (items: readonly string[]): boolean => new Set(items).size === items.length;

Deno.test("intentTexts have 150 to 600 intents, each with a name of its own", () => {
  assertGreaterOrEqual(intents.length, 150);
  assertLessOrEqual(intents.length, 600);
  assertEquals(isDistinct(intents.map(({ name }) => name)), true);
});

Deno.test("intentTexts have many phrasings and several replies for each intent", () => {
  assertEquals(
    broken(({ phrasings, slots }) => phrasings.length >= (Object.keys(slots).length > 0 ? 6 : 10)),
    [],
  );
  assertEquals(broken(({ replies }) => replies.length >= 4), []);
});

Deno.test("intentTexts say nothing twice within an intent", () => {
  assertEquals(broken(({ phrasings }) => isDistinct(phrasings)), []);
  assertEquals(broken((intent) => isDistinct(repliesOf(intent))), []);
  assertEquals(broken(({ followUps }) => isDistinct(followUps.flatMap(({ phrasings }) => phrasings))), []);
});

Deno.test("intentTexts give no phrasing to two intents", () => {
  const phrasings = intents.flatMap((intent) => [
    ...new Set(intent.phrasings.filter((one) => !one.includes("{")).map((one) => one.toLowerCase())),
  ]);
  assertEquals(phrasings.filter((one, i) => phrasings.indexOf(one) < i), []);
});

Deno.test("intentTexts use ASCII, and U+FFFD only for the person", () => {
  assertEquals(Object.values(intentTexts).join("").match(/[^\n -~\uFFFD]/g), null);
  assertEquals(broken((intent) => !repliesOf(intent).join("").includes("\uFFFD")), []);
});

Deno.test("intentTexts reply in 12 to 110 characters, and end with a sign", () => {
  assertEquals(
    broken((intent) => repliesOf(intent).every(({ length }) => length >= 12 && length <= 110)),
    [],
  );
  assertEquals(broken((intent) => repliesOf(intent).every((reply) => /([.!?]|:\))$/.test(reply))), []);
});

Deno.test("intentTexts fill every slot, and a reply's slots stand in every phrasing", () => {
  const slotsIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot);
  assertEquals(
    broken(({ slots, phrasings }) => phrasings.flatMap(slotsIn).every((slot) => slots[slot]?.length >= 4)),
    [],
  );
  assertEquals(
    broken((intent) =>
      repliesOf(intent).flatMap(slotsIn).every((slot) =>
        intent.phrasings.every((phrasing) => slotsIn(phrasing).includes(slot))
      )
    ),
    [],
  );
});
