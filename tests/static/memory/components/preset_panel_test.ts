import { assertEquals } from "@std/assert";
import { describeEffect } from "../../../../static/memory/components/preset_panel.tsx";

Deno.test("describeEffect() tells shares in percent and surprise in bits", () => {
  const effect = (measure: string, before: number, after: number) =>
    describeEffect({ messages: 40, changed: 1, measure, before, after });
  assertEquals(
    effect("share of replies that end with a question mark", 0.675, 0.2),
    "replies that end with a question mark: 68 % → 20 %",
  );
  assertEquals(effect("letters in a reply", 61.7, 367), "letters in a reply: 62 → 370");
  assertEquals(
    effect("surprise at the usual reply, nats a letter", Math.LN2, 2 * Math.LN2),
    "surprise at the usual reply, bits a letter: 1 → 2",
  );
});
