import { assertEquals, assertGreater } from "@std/assert";
import { describeWork, prepareWork, WORKS } from "../../../../lib/cli/bench/work.ts";
import { reference } from "../../../../lib/nn/reference/backend.ts";
import { wasm } from "../../../../lib/nn/wasm/backend.ts";

for (const work of WORKS.filter(({ hiddenSize }) => hiddenSize === 128)) {
  Deno.test(`prepareWork() of ${work.name} can be run on the fast back-end and on the reference`, async () => {
    for (const backend of [wasm, reference]) {
      const prepared = await prepareWork(backend, { ...work, hiddenSize: 8 });
      prepared.run();
      prepared.run();
      assertGreater(prepared.characters, 0);
      prepared.close();
    }
  });
}

Deno.test("WORKS have names of their own and say what they are", () => {
  assertEquals(new Set(WORKS.map(({ name }) => name)).size, WORKS.length);
  assertEquals(WORKS.map(describeWork).slice(2, 4), ["train 2×512, batch 64, T 128", "sample 2×512"]);
});
