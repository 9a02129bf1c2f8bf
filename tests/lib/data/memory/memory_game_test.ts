import { assert, assertEquals, assertMatch, assertThrows } from "@std/assert";
import { echo, greeting, memoryGame } from "../../../../lib/data/memory/memory_game.ts";
import { MEMORY_SLOTS } from "../../../../lib/data/memory/memory_slots.ts";
import { parseSlots } from "../../../../lib/data/memory/parse_slots.ts";
import { Random } from "../../../../lib/nn/random.ts";

const slots = { slots: MEMORY_SLOTS };
const games = (others: number, untold: boolean) => {
  const random = new Random(7);
  return Array.from({ length: 300 }, () => memoryGame(random, { ...slots, others, untold }));
};

/** The value where the turn says it is, in lower case. */
const valueIn = ({ text, valueAt }: { text: string; valueAt?: number }, value: string) =>
  text.slice(valueAt, valueAt! + value.length).toLowerCase();

Deno.test("what is asked for was told, and the answer has it where the game says", () => {
  for (const { value, told, asked } of games(1, false)) {
    const mentions = told.filter(({ valueAt }) => valueAt !== undefined);
    assert(mentions.length > 0, JSON.stringify(told));
    for (const turn of [...mentions, asked[1]]) assertEquals(valueIn(turn, value), value.toLowerCase());
  }
});

Deno.test("what was never told occurs nowhere, and the bot says so", () => {
  for (const { told, asked } of games(1, true)) {
    assertEquals([...told, ...asked].filter(({ valueAt }) => valueAt !== undefined), []);
    assertMatch(asked[1].text, /not told me/);
  }
});

Deno.test("turns alternate, and no slot is left open", () => {
  for (const { told, asked } of [...games(0, false), ...games(1, false), ...games(2, true)]) {
    const turns = [...told, ...asked];
    assertEquals(turns.map(({ speaker }) => speaker), turns.map((_, i) => i % 2));
    assertEquals(turns.filter(({ text }) => /[{}]|\.\./.test(text)), []);
  }
});

Deno.test("an echo and a greeting repeat the value at once", () => {
  const random = new Random(3);
  for (let i = 0; i < 100; i++) {
    for (const { value, asked } of [echo(random, slots), greeting(random, slots)]) {
      for (const turn of asked) assertEquals(valueIn(turn, value), value.toLowerCase());
    }
  }
});

Deno.test("parseSlots() refuses a block that lacks a line, and names it", () => {
  assertThrows(() => parseSlots("# name: names\ntell: I am {}."), SyntaxError, '"# name: names"');
  assertThrows(() => parseSlots("name: names"), SyntaxError, '"name: names"');
});
