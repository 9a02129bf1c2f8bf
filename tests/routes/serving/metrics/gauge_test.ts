import { assertEquals } from "@std/assert";
import { Gauge } from "../../../../routes/serving/metrics/gauge.ts";

Deno.test("Gauge.lines() gives what was added, or what is read when asked", () => {
  const gauge = new Gauge("waiting", "Waiting.");
  gauge.add(3);
  gauge.add(-1);
  assertEquals(gauge.lines(), ["waiting 2"]);
  assertEquals(new Gauge("memory", "Memory.", () => 7.5).lines(), ["memory 7.5"]);
});
