import { assertEquals, assertNotEquals } from "@std/assert";
import { zeroState } from "../../../lib/nn/mod.ts";
import { PrefixCache } from "../../../routes/serving/prefix_cache.ts";
import { Reading, recall } from "../../../routes/serving/reading.ts";

const ids = (...symbols: number[]) => Uint16Array.from(symbols);
const state = () => zeroState({ cell: "lstm", vocabularySize: 5, hiddenSize: 2, numLayers: 1 });
const PROMPT = { turns: [ids(1, 2, 3), ids(4, 5)], lead: ids(6, 7) };

Deno.test("Reading gives all symbols but the last in order, and a key where a turn ends", () => {
  const reading = new Reading(PROMPT, { cache: new PrefixCache(9) }), read: (number | string)[] = [];
  while (reading.left > 0) {
    read.push(reading.next);
    const key = reading.advance(1);
    if (key !== undefined) read.push("end");
  }
  assertEquals(read, [1, 2, 3, "end", 4, 5, "end", 6]);
  assertEquals(reading.last, 7);
});

Deno.test("Reading goes no further ahead than to the end of a turn", () => {
  const reading = new Reading(PROMPT, { cache: new PrefixCache(9) });
  assertEquals([...reading.ahead(2)], [1, 2]);
  assertEquals([...reading.ahead(9)], [1, 2, 3]);
  assertNotEquals(reading.advance(3), undefined);
  assertEquals([...reading.ahead(9)], [4, 5]);
});

Deno.test("Reading starts after what is cached", () => {
  const cache = new PrefixCache(9), kept = state(), first = new Reading(PROMPT, { cache });
  cache.set(first.advance(3)!, kept);
  const reading = new Reading(PROMPT, { cache });
  assertEquals([reading.state === kept, reading.left, reading.next], [true, 3, 4]);
  assertEquals(recall(PROMPT, cache)?.turns, 1);
  assertEquals(recall({ turns: [ids(1, 2)] }, cache), undefined);
});

Deno.test("Reading has the same key for the same prompt only", () => {
  const key = (prompt: typeof PROMPT) => new Reading(prompt, { cache: new PrefixCache(1) }).key;
  assertEquals(key(PROMPT), key({ ...PROMPT }));
  assertNotEquals(key(PROMPT), key({ ...PROMPT, lead: ids(6) }));
  assertNotEquals(key(PROMPT), key({ ...PROMPT, turns: PROMPT.turns.slice(1) }));
});

Deno.test("Reading asks for the last turns' states only, so that one long talk does not drive out the others", () => {
  const turns = Array.from({ length: 100 }, (_, k) => ids(k));
  const reading = new Reading({ turns, lead: ids(7) }, { cache: new PrefixCache(9) });
  let asked = 0;
  while (reading.left > 0) if (reading.advance(1) !== undefined) asked++;
  assertEquals(asked, 4);
});
