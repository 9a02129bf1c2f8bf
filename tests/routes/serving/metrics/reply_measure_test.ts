import { assertEquals } from "@std/assert";
import { ReplyMeasure } from "../../../../routes/serving/metrics/reply_measure.ts";
import { ServerMetrics } from "../../../../routes/serving/metrics/server_metrics.ts";

Deno.test("ReplyMeasure counts a reply as waiting, then as being written, and each letter", () => {
  const metrics = new ServerMetrics();
  const now = () =>
    [metrics.waiting, metrics.writing, metrics.charactersWritten].map((one) => one.lines()[0].split(" ")[1]);
  const reply = new ReplyMeasure(metrics), dropped = new ReplyMeasure(metrics);
  assertEquals(now(), ["2", "0", "0"]);
  reply.letter();
  reply.letter();
  assertEquals(now(), ["1", "1", "2"]);
  dropped.end();
  reply.end();
  reply.end();
  assertEquals(now(), ["0", "0", "2"]);
  assertEquals(metrics.firstLetter.lines().at(-1), "cellmate_first_letter_seconds_count 1");
  assertEquals(metrics.gap.lines().at(-1), "cellmate_gap_seconds_count 1");
});
