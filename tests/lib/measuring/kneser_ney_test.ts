import { assert, assertAlmostEquals, assertEquals, assertGreater, assertLess } from "@std/assert";
import { KneserNey } from "../../../lib/measuring/kneser_ney.ts";
import { NgramCounts } from "../../../lib/measuring/ngram_counts.ts";
import { Random } from "../../../lib/nn/random.ts";

const V = 8;

/** A seeded text with structure: each symbol follows from the one before, with noise. */
function text(length: number, seed: number): Uint16Array {
  const random = new Random(seed);
  const ids = new Uint16Array(length);
  for (let t = 1; t < length; t++) ids[t] = (ids[t - 1] * 3 + 1 + (random.below(4) >> 1)) % V;
  return ids;
}

function train(conversations: readonly Uint16Array[], order: number): KneserNey {
  const runs = new NgramCounts(order);
  for (const ids of conversations) runs.add(ids);
  return new KneserNey(runs, { vocabularySize: V });
}

/** Kneser-Ney by the formulas, over strings and Maps: slow, and obviously the paper's. */
function naiveProbability(conversations: readonly Uint16Array[], order: number, seen: string): number {
  const texts = conversations.map((ids) => "^" + [...ids].join(""));
  const raw = new Map<string, number>();
  for (const line of texts) {
    for (let end = 3; end <= line.length; end++) {
      for (let n = 1; n <= order + 1 && n <= end; n++) {
        const run = line.slice(end - n, end);
        raw.set(run, (raw.get(run) ?? 0) + 1);
      }
    }
  }
  const counts = Array.from({ length: order + 1 }, () => new Map<string, number>());
  for (const [run, count] of raw) {
    if (run.length <= order && (run.length === order || run[0] === "^")) counts[run.length].set(run, count);
    const shorter = run.slice(1);
    if (shorter.length > 0 && shorter.length < order) {
      counts[shorter.length].set(shorter, (counts[shorter.length].get(shorter) ?? 0) + 1);
    }
  }
  const discounts = counts.map((runs) => {
    const [n1, n2, n3, n4] = [1, 2, 3, 4].map((k) => [...runs.values()].filter((c) => c === k).length);
    if (!n1 || !n2 || !n3 || !n4) return [0, 0.5, 1, 1.5];
    const y = n1 / (n1 + 2 * n2);
    return [0, 1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3];
  });
  let p = 1 / V;
  const line = "^" + seen;
  for (let n = 1; n <= order && n <= line.length; n++) {
    const run = line.slice(-n);
    const siblings = [...counts[n]].filter(([other]) => other.slice(0, -1) === run.slice(0, -1));
    const total = siblings.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0) continue;
    const removed = siblings.reduce((sum, [, count]) => sum + discounts[n][Math.min(count, 3)], 0);
    const count = counts[n].get(run) ?? 0;
    p = (count - discounts[n][Math.min(count, 3)]) / total + removed / total * p;
  }
  return p;
}

Deno.test("KneserNey agrees with a naive implementation of Chen and Goodman's formulas", () => {
  const conversations = [text(150, 1), text(90, 2), text(120, 3)];
  const heldOut = text(40, 4);
  for (const order of [1, 2, 4]) {
    const nats = train(conversations, order).nats(heldOut);
    for (const t of [1, 2, 3, 5, 20, 39]) {
      const expected = naiveProbability(conversations, order, [...heldOut.subarray(0, t + 1)].join(""));
      assertAlmostEquals(nats[t], -Math.log(expected), 1e-5, `order ${order}, symbol ${t}`);
    }
  }
});

Deno.test("KneserNey gives every context a distribution that sums to one", () => {
  const model = train([text(500, 1)], 5);
  for (const context of [[], [1, 4], [3, 3, 3, 3, 3, 3], [...text(30, 9)]]) {
    let sum = 0;
    for (let symbol = 0; symbol < V; symbol++) {
      sum += Math.exp(-model.nats(Uint16Array.of(0, ...context, symbol)).at(-1)!);
    }
    assertAlmostEquals(sum, 1, 1e-5);
  }
});

Deno.test("KneserNey never finds a symbol impossible, even one it has not seen", () => {
  const nats = train([Uint16Array.of(1, 2, 1, 2, 1, 2)], 3).nats(Uint16Array.of(7, 7, 1, 7));
  assert(nats.every(Number.isFinite));
  assertEquals(nats[0], 0);
  assertGreater(nats[1], Math.log(V));
});

Deno.test("KneserNey backs off in repetitive text too, where the estimated discounts are below 0", () => {
  const runs = new NgramCounts(2);
  // Pairs that occur once, twice, three and four times; so many of the last that the formula gives 3 − 28.
  const times = [1, 1, 1, 1, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4];
  times.forEach((count, k) => {
    for (let n = 0; n < count; n++) runs.add(Uint16Array.of(2 * k, 2 * k + 1));
  });
  const model = new KneserNey(runs, { vocabularySize: 40 });
  const [, surprise] = model.nats(Uint16Array.of(2 * 16, 39));
  assertGreater(surprise, Math.log(3));
  assert(Number.isFinite(surprise));
});

Deno.test("KneserNey is surprised less with more context, down to the noise of the text", () => {
  const loss = (order: number): number => {
    const nats = train([text(4000, 1)], order).nats(text(2000, 2));
    return nats.reduce((sum, x) => sum + x, 0) / (nats.length - 1);
  };
  assertLess(loss(2), loss(1) - 0.5);
  assertAlmostEquals(loss(2), Math.log(2), 0.02);
});

Deno.test("KneserNey sees nothing of the conversation before", () => {
  const conversations = [Uint16Array.of(1, 2, 3), Uint16Array.of(4, 5, 6)];
  const apart = train(conversations, 3);
  const together = train([Uint16Array.of(1, 2, 3, 4, 5, 6)], 3);
  const crossing = Uint16Array.of(2, 3, 4);
  assertGreater(apart.nats(crossing)[2], together.nats(crossing)[2]);
});

Deno.test("KneserNey knows how a conversation begins", () => {
  const begins = Uint16Array.of(1, 5, 2, 1, 6, 2, 1, 6, 2, 1, 6, 2, 1, 6, 2);
  const model = train([begins, begins, begins], 4);
  assertLess(model.nats(Uint16Array.of(1, 5))[1], model.nats(Uint16Array.of(2, 2, 1, 5))[3]);
});
