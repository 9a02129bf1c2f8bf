import { assertEquals, assertNotEquals } from "@std/assert";
import { zeroState } from "../../../lib/nn/mod.ts";
import { PrefixCache, prefixKey } from "../../../routes/serving/prefix_cache.ts";

const state = () => zeroState({ cell: "lstm", vocabularySize: 5, hiddenSize: 2, numLayers: 1 });

Deno.test("PrefixCache forgets what was not used for the longest time", () => {
  const cache = new PrefixCache(2);
  const [a, b, c] = [state(), state(), state()];
  cache.set("a", a);
  cache.set("b", b);
  assertEquals(cache.get("a") === a, true);
  cache.set("c", c);
  assertEquals(cache.get("b"), undefined);
  assertEquals(cache.get("a") === a && cache.get("c") === c, true);
});

Deno.test("prefixKey() tells apart what was said, in which order and in which turns", () => {
  const key = (...turns: number[][]) =>
    turns.reduce((before, ids) => prefixKey(before, Uint16Array.from(ids)), "");
  assertEquals(key([1, 2], [3]), key([1, 2], [3]));
  const keys = [
    key([1, 2], [3]),
    key([3], [1, 2]),
    key([1], [2, 3]),
    key([1, 2, 3]),
    key([1, 2]),
    key([513, 3]),
  ];
  assertEquals(new Set(keys).size, keys.length);
  const part = new Uint16Array([9, 1, 2, 9]).subarray(1, 3);
  assertEquals(prefixKey("", part), key([1, 2]));
  assertNotEquals(key([1]), "");
});

Deno.test("PrefixCache.for() counts what a small model's states take besides their numbers", () => {
  const fits = (hiddenSize: number, count: number) => {
    const config = { cell: "lstm", vocabularySize: 5, hiddenSize, numLayers: 1 } as const;
    const cache = PrefixCache.for(config), one = zeroState(config);
    for (let k = 0; k < count; k++) cache.set(`${k}`, one);
    return cache.get("0") !== undefined;
  };
  assertEquals([fits(2, 30_000), fits(2, 40_000), fits(768, 4000), fits(768, 5000)], [
    true,
    false,
    true,
    false,
  ]);
});
