import { assertEquals } from "@std/assert";
import { READING } from "../../../../lib/training/checkpoint/reading_rules.ts";

Deno.test("READING takes how chats are read, or nothing as in older checkpoints, and no other thing", () => {
  const all = {
    bot: "Ann",
    me: "Bob",
    same: ["Zoë=Zoe"],
    gap: 60,
    scrub: true,
    scrubNames: false,
    repair: true,
  };
  for (const value of [undefined, {}, all, { bot: "Ann" }]) assertEquals(READING.test(value), true);
  for (const value of [null, "Ann", [], { bot: 1 }, { gap: "60" }, { same: [1] }, { toString: "x" }]) {
    assertEquals(READING.test(value), false);
  }
});
