import { assertEquals } from "@std/assert";
import { Counter } from "../../../../routes/serving/metrics/counter.ts";

Deno.test("Counter.lines() gives each combination of labels, and 0 where nothing was counted", () => {
  const counter = new Counter("letters_total", "Letters.");
  assertEquals(counter.lines(), ["letters_total 0"]);
  counter.add(2, { to: 'a"b\\c\n' });
  counter.add(1, { to: "d" });
  counter.add(3, { to: "d" });
  assertEquals(counter.lines(), ['letters_total{to="a\\"b\\\\c\\n"} 2', 'letters_total{to="d"} 4']);
});
