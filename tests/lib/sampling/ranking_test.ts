import { assertEquals } from "@std/assert";
import { Random } from "../../../lib/nn/random.ts";
import { Ranking } from "../../../lib/sampling/ranking.ts";

Deno.test("Ranking orders as a stable sort by falling weight does", () => {
  const random = new Random(1);
  for (const size of [1, 2, 3, 17, 200]) {
    const ranking = new Ranking(size);
    for (let round = 0; round < 5; round++) {
      const weights = Float64Array.from({ length: size }, () => random.below(10)); // many equal ones
      ranking.start(weights);
      const expected = Array.from(weights.keys()).sort((a, b) => weights[b] - weights[a] || a - b);
      assertEquals(Array.from(weights.keys(), (rank) => ranking.at(rank)), expected);
    }
  }
});

Deno.test("Ranking.at() may be asked in any order", () => {
  const ranking = new Ranking(4);
  ranking.start(Float64Array.of(2, 4, 1, 3));
  assertEquals([2, 0, 3, 1, 2].map((rank) => ranking.at(rank)), [0, 1, 2, 3, 0]);
});
