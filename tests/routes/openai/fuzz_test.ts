import { assertEquals, assertGreater } from "@std/assert";
import { fuzz } from "../../support/openai/fuzz.ts";

Deno.test("no request gets a 5xx, hangs, or is refused in another form than OpenAI's", async () => {
  const { faults, statuses } = await fuzz({ count: 3000, seed: 20 });
  assertEquals(faults, []);
  assertEquals([...statuses.values()].reduce((sum, count) => sum + count), 3000);
  // Not all are refused at the door.
  for (
    const [status, count] of [[200, 600], [400, 300], [404, 100], [405, 20], [415, 10], [421, 10]] as const
  ) {
    assertGreater(statuses.get(status) ?? 0, count, `${status}`);
  }
});
