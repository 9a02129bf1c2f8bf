import { assert, assertEquals, assertGreater, assertMatch } from "@std/assert";
import { coinName, introduction } from "../../../lib/data/name_games.ts";
import { NAMES } from "../../../lib/data/words.ts";
import { Random } from "../../../lib/nn/random.ts";

const many = <T>(draw: (random: Random) => T): T[] => {
  const random = new Random(7);
  return Array.from({ length: 1000 }, () => draw(random));
};

Deno.test("coinName() makes up names that are hardly ever alike or known", () => {
  const names = many(coinName);
  for (const name of names) assertMatch(name, /^[A-Z][a-z]{2,}$/);
  assertGreater(new Set(names).size, 900);
  assertGreater(20, names.filter((name) => NAMES.includes(name)).length);
});

Deno.test("introduction() has the bot say the very name that was told, each time it speaks of one", () => {
  for (const exchanges of many(introduction)) {
    assert(exchanges.length >= 1 && exchanges.length <= 3);
    const told = exchanges[0][0].toLowerCase();
    for (const [, bot] of exchanges) {
      const names = bot.match(/\b[A-Z][a-z]{2,}\b/g)!.filter((word) => told.includes(word.toLowerCase()));
      assertEquals(names.length >= 1 || /^(Good\.|One name)/.test(bot), true, `${told} / ${bot}`);
    }
  }
});
