import { assert, assertAlmostEquals, assertEquals, assertGreater, assertLess } from "@std/assert";
import type { ExamTable } from "../../../../lib/insight/atlas/exam_table.ts";
import { examineUnits } from "../../../../lib/insight/atlas/examine_units.ts";
import { labelText } from "../../../../lib/insight/atlas/labelled_text.ts";
import { luckBound } from "../../../../lib/insight/atlas/luck.ts";
import type { UnitProperty } from "../../../../lib/insight/atlas/properties.ts";
import { binomialTail } from "../../../../lib/insight/atlas/binomial_tail.ts";
import { Random } from "../../../../lib/nn/random.ts";
import { Vocabulary } from "../../../../lib/text/vocabulary.ts";

const vocabulary = new Vocabulary("ab");
/** Whether a symbol is "b"; every fourth symbol is. */
const isB: UnitProperty = {
  id: "b",
  name: "the letter b",
  classes: ["a", "b"],
  exam: "plain",
  threshold: 0.5,
  label: ({ characters }) => Float64Array.from(characters, (character) => character === "b" ? 1 : 0),
};

/** Conversations of 50 random letters, and units that have each a way from the letter to its memory. */
function table(seed: number, units: readonly ((isB: boolean, random: Random) => number)[]): ExamTable {
  const random = new Random(seed), T = 50;
  const texts = Array.from(
    { length: 40 },
    () =>
      labelText(
        vocabulary,
        Array.from({ length: T }, () => vocabulary.idOf(random.below(4) === 0 ? "b" : "a")),
      ),
  );
  const memory = texts.flatMap(({ characters }) =>
    characters.flatMap((character) =>
      units.map((unit) => Math.round(127 * Math.max(-1, Math.min(1, unit(character === "b", random)))))
    )
  );
  return { units: units.length, memory: Int8Array.from(memory), texts, origins: texts.map((_, k) => k) };
}

Deno.test("examineUnits() finds the units that follow a property, and tells how closely", () => {
  const noise = (random: Random) => 0.1 * random.normal();
  const units = [
    (_: boolean, random: Random) => noise(random),
    (b: boolean, random: Random) => (b ? -0.5 : 0.5) + noise(random), // upside down
    (b: boolean, random: Random) => (b ? 0.3 : 0) + noise(random),
    () => 0.7, // never moves
    (b: boolean, random: Random) => (b ? 0.02 : 0) + noise(random), // hardly
  ];
  const found = examineUnits(isB, { found: table(1, units), fresh: table(2, units), questions: 5 });
  assertEquals(found.map(({ place }) => place), [1, 2]);
  const [{ means, effect, accuracy, baseline }] = found;
  assertAlmostEquals(means[0], 0.5, 0.02);
  assertAlmostEquals(means[1], -0.5, 0.02);
  assertGreater(effect, 0.95);
  assertGreater(accuracy, 0.99);
  assertAlmostEquals(baseline, 0.75, 0.03);
  // Pearson's r of a step of 0.3 that is 1 a quarter of the time, in noise of 0.1.
  const step = 0.3 * Math.sqrt(0.25 * 0.75);
  assertAlmostEquals(found[1].effect, step / Math.hypot(step, 0.1), 0.03);
});

Deno.test("examineUnits() names none of a thousand units that have nothing to do with it", () => {
  const units = Array.from({ length: 1000 }, () => (_: boolean, random: Random) => 0.3 * random.normal());
  assertEquals(examineUnits(isB, { found: table(3, units), fresh: table(4, units), questions: 1000 }), []);
});

Deno.test("examineUnits() does not believe a unit that follows only where it was chosen, or in one conversation", () => {
  const follows = (b: boolean) => b ? 0.5 : -0.5,
    random = (_: boolean, random: Random) => random.normal() / 3;
  assertEquals(
    examineUnits(isB, { found: table(5, [follows]), fresh: table(6, [random]), questions: 1 }),
    [],
  );
  const fresh = table(7, [follows]);
  const one = { ...fresh, origins: fresh.origins.map(() => 0) };
  assertEquals(examineUnits(isB, { found: table(5, [follows]), fresh, questions: 10 }).length, 1);
  assertEquals(examineUnits(isB, { found: table(5, [follows]), fresh: one, questions: 10 }), []);
});

Deno.test("examineUnits() takes more than two classes, and asks nothing where there is no label", () => {
  const three: UnitProperty = {
    ...isB,
    classes: ["first", "second", "third"],
    label: ({ characters }) =>
      characters.length === 0 ? new Float64Array() : Float64Array.from(
        characters,
        (character, t) => character === "b" ? NaN : t % 3,
      ),
  };
  const places = (seed: number): ExamTable => {
    const made = table(seed, [() => 0]);
    const memory = made.texts.flatMap(({ characters }) =>
      characters.map((character, t) => character === "b" ? 127 : 40 * (t % 3))
    );
    return { ...made, memory: Int8Array.from(memory) };
  };
  const [{ means, effect, accuracy, baseline }] = examineUnits(three, {
    found: places(8),
    fresh: places(9),
    questions: 1,
  });
  assertEquals(means, [0, 40 / 127, 80 / 127]);
  assertAlmostEquals(effect, 1, 1e-6);
  assertEquals(accuracy, 1);
  assertAlmostEquals(baseline, 1 / 3, 0.03);
});

Deno.test("luckBound() is an upper bound of what leads of a fair game add up to", () => {
  const random = new Random(10), sizes = [5, 1, 1, 3, 8, 2, 2, 1, 4, 6, 1, 1];
  for (const leads of [sizes, sizes.map((x, k) => k % 6 === 0 ? -x : x)]) {
    const sum = leads.reduce((sum, lead) => sum + lead);
    let asLucky = 0;
    for (let game = 0; game < 20_000; game++) {
      if (sizes.reduce((total, size) => total + (random.below(2) ? size : -size), 0) >= sum) asLucky++;
    }
    assertLess(asLucky / 20_000, luckBound(leads));
  }
  assertEquals(luckBound([]), 1);
});

Deno.test("binomialTail() is the binomial distribution's tail", () => {
  const choose = (n: number, k: number): number => k === 0 ? 1 : choose(n, k - 1) * (n - k + 1) / k;
  for (const [wins, losses] of [[0, 0], [0, 5], [4, 4], [9, 2], [30, 10]]) {
    const n = wins + losses;
    let tail = 0;
    for (let k = wins; k <= n; k++) tail += choose(n, k) / 2 ** n;
    assertAlmostEquals(binomialTail(wins, losses), tail, 1e-12);
  }
  assert(binomialTail(2000, 0) === 0);
});
