import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { Random } from "../../../lib/nn/random.ts";
import { Sampler } from "../../../lib/sampling/sampler.ts";
import { END_OF_TURN, FIRST_CHARACTER, SPEAKER_A, SPEAKER_B, UNKNOWN } from "../../../lib/text/vocabulary.ts";

const OFF = { temperature: 1, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1 };
/** Logits whose characters have these probabilities; reserved symbols have none. */
const logitsOf = (...probabilities: number[]) =>
  Float32Array.from([-Infinity, -Infinity, -Infinity, -Infinity, ...probabilities.map(Math.log)]);

function randomLogits(size: number, seed: number): Float32Array {
  const random = new Random(seed);
  return Float32Array.from({ length: size }, () => 3 * random.normal());
}

Deno.test("Sampler draws each symbol as often as its probability says", () => {
  const sampler = new Sampler(7, OFF), logits = logitsOf(0.5, 0.2, 0.3), random = new Random(3);
  const counts = [0, 0, 0];
  for (let n = 0; n < 20_000; n++) counts[sampler.sample(logits, random.uniform()) - FIRST_CHARACTER]++;
  assertAlmostEquals(counts[0] / 20_000, 0.5, 0.015);
  assertAlmostEquals(counts[1] / 20_000, 0.2, 0.015);
});

Deno.test("Sampler never draws UNKNOWN or a speaker, however likely", () => {
  const logits = randomLogits(12, 4), random = new Random(5);
  for (const id of [UNKNOWN, SPEAKER_A, SPEAKER_B]) logits[id] = 50;
  for (const options of [OFF, { temperature: 0 }, { topK: 1 }, { topP: 0.1 }, { temperature: 100 }]) {
    const sampler = new Sampler(12, options);
    for (let n = 0; n < 200; n++) {
      const id = sampler.sample(logits, random.uniform());
      assert(id === END_OF_TURN || id >= FIRST_CHARACTER);
    }
  }
});

Deno.test("Sampler at temperature 0 takes the likeliest symbol, of equals the lowest id", () => {
  const sampler = new Sampler(8, { ...OFF, temperature: 0 });
  for (const uniform of [0, 0.5, 1 - 2 ** -32]) {
    assertEquals(sampler.sample(Float32Array.of(0, 0, 0, 0, 1, 2, 2, -1), uniform), 5);
  }
});

Deno.test("Sampler divides logits by the temperature", () => {
  const logits = randomLogits(20, 6);
  const { after } = new Sampler(20, { ...OFF, temperature: 0.5 }).inspect(logits);
  assertAlmostEquals(Math.log(after[7] / after[9]), 2 * (logits[7] - logits[9]), 1e-9);
});

Deno.test("Sampler with a tiny temperature is greedy and finite", () => {
  const { after } = new Sampler(7, { ...OFF, temperature: 5e-324 }).inspect(logitsOf(0.2, 0.5, 0.3));
  assertEquals([...after], [0, 0, 0, 0, 0, 1, 0]);
});

Deno.test("Sampler top-k keeps the k likeliest, of equals the lowest ids", () => {
  const { cuts } = new Sampler(8, { ...OFF, topK: 2 }).inspect(logitsOf(0.1, 0.4, 0.25, 0.25));
  assertEquals(cuts.slice(4), ["top-k", "kept", "kept", "top-k"]);
});

Deno.test("Sampler top-p keeps the fewest symbols that reach the share", () => {
  const cutsAt = (topP: number) =>
    new Sampler(8, { ...OFF, topP }).inspect(logitsOf(0.1, 0.4, 0.2, 0.3)).cuts;
  assertEquals(cutsAt(0.3).slice(4), ["top-p", "kept", "top-p", "top-p"]);
  assertEquals(cutsAt(0.65).slice(4), ["top-p", "kept", "top-p", "kept"]);
  assertEquals(cutsAt(0.75).slice(4), ["top-p", "kept", "kept", "kept"]);
});

Deno.test("Sampler top-p measures the share among what top-k left", () => {
  const { cuts } = new Sampler(8, { ...OFF, topK: 2, topP: 0.55 }).inspect(logitsOf(0.1, 0.4, 0.2, 0.3));
  assertEquals(cuts.slice(4), ["top-k", "kept", "top-k", "top-p"]); // 0.4 / 0.7 = 0.571
});

Deno.test("Sampler min-p keeps symbols within a factor of the likeliest", () => {
  const { cuts } = new Sampler(8, { ...OFF, minP: 0.5 }).inspect(logitsOf(0.1, 0.4, 0.19, 0.31));
  assertEquals(cuts.slice(4), ["min-p", "kept", "min-p", "kept"]);
});

Deno.test("Sampler.inspect() sums to 1, before and after, and names why a symbol is out", () => {
  for (let seed = 1; seed <= 50; seed++) {
    const V = 5 + seed, random = new Random(seed);
    const sampler = new Sampler(V, {
      temperature: 2 * random.uniform(),
      topK: random.below(V + 3),
      topP: 1 - random.uniform(),
      minP: random.uniform() / 4,
    });
    const { before, after, cuts } = sampler.inspect(randomLogits(V, seed));
    assertAlmostEquals(before.reduce((a, b) => a + b), 1, 1e-9);
    assertAlmostEquals(after.reduce((a, b) => a + b), 1, 1e-9);
    cuts.forEach((cut, id) => assertEquals(cut === "kept", after[id] > 0));
  }
});

Deno.test("Sampler.sample() draws only what Sampler.inspect() keeps", () => {
  const logits = randomLogits(60, 8), random = new Random(9);
  for (const options of [{ topK: 5 }, { topP: 0.6 }, { minP: 0.2 }, { topK: 20, topP: 0.7, minP: 0.1 }]) {
    const sampler = new Sampler(60, options), { cuts } = sampler.inspect(logits);
    for (let n = 0; n < 300; n++) assertEquals(cuts[sampler.sample(logits, random.uniform())], "kept");
    for (const uniform of [0, 1 - 2 ** -32]) assertEquals(cuts[sampler.sample(logits, uniform)], "kept");
  }
});

Deno.test("Sampler adds the offsets to the logits, and −Infinity bans", () => {
  const sampler = new Sampler(7, OFF);
  sampler.offsets[4] = -Infinity;
  sampler.offsets[5] = Math.log(3);
  const { after, cuts } = sampler.inspect(logitsOf(0.5, 0.25, 0.25));
  assertEquals(cuts[4], "banned");
  assertAlmostEquals(after[5], 0.75, 1e-6);
});

Deno.test("Sampler tilts what the cuts have left, and brings nothing back", () => {
  const sampler = new Sampler(8, { ...OFF, temperature: 0.5, minP: 0.1 });
  const logits = logitsOf(0.5, 0.3, 0.19, 0.01);
  const plain = sampler.inspect(logits).after;
  sampler.tilt.set([0, 0, 0, 0, 0, 1, 2, 50]);
  const { after, cuts } = sampler.inspect(logits);
  assertEquals(cuts.slice(4), ["kept", "kept", "kept", "min-p"]);
  assertEquals(after[7], 0);
  assertAlmostEquals(after[5] / after[4], plain[5] / plain[4] * Math.exp(1 / 0.5), 1e-9);
  assertAlmostEquals(after[6] / after[5], plain[6] / plain[5] * Math.exp(1 / 0.5), 1e-9);
  assertAlmostEquals(after.reduce((a, b) => a + b), 1, 1e-12);
});

Deno.test("Sampler refuses logits that are no numbers, too few, or all banned", () => {
  const sampler = new Sampler(6, OFF);
  assertThrows(() => sampler.sample(Float32Array.of(0, 0, 0, 0, NaN, 1), 0), RangeError, "symbol 4 is NaN");
  assertThrows(
    () => sampler.sample(Float32Array.of(0, 0, 0, 0, 1, Infinity), 0),
    RangeError,
    "symbol 5 is Infinity",
  );
  assertThrows(() => sampler.sample(new Float32Array(5), 0), TypeError, "there must be 6 logits");
  sampler.offsets.fill(-Infinity);
  assertThrows(() => sampler.sample(new Float32Array(6), 0), RangeError, "must not be banned");
});

Deno.test("Sampler refuses settings outside their range", () => {
  const refused = {
    temperature: [-1, NaN, Infinity],
    topK: [-1, 1.5, NaN],
    topP: [0, 1.01, NaN],
    minP: [-0.1, 1.1, NaN],
    guidance: [-0.1, Infinity, NaN],
    repetitionPenalty: [0.99, Infinity, NaN],
  };
  for (const [name, values] of Object.entries(refused)) {
    for (const value of values) {
      assertThrows(() => new Sampler(9, { [name]: value }), RangeError, `Cannot sample as ${name} must be`);
    }
  }
});
