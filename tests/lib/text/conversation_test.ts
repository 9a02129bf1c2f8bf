import { assertEquals, assertStrictEquals } from "@std/assert";
import { addTurn, makeTurn, type Turn } from "../../../lib/text/conversation.ts";

Deno.test("addTurn() trims, drops empty turns, and joins turns of one speaker", () => {
  const turns: Turn[] = [];
  for (const [speaker, text] of [[0, " hi\t"], [0, "you\n"], [1, "  "], [0, "there"], [1, "yes"]] as const) {
    addTurn(turns, { speaker, text });
  }
  assertEquals(turns, [{ speaker: 0, text: "hi\nyou\nthere" }, { speaker: 1, text: "yes" }]);
});

Deno.test("makeTurn() keeps the speakers of equal short turns apart", () => {
  assertEquals([makeTurn(0, "ok"), makeTurn(1, "ok")], [{ speaker: 0, text: "ok" }, {
    speaker: 1,
    text: "ok",
  }]);
  assertStrictEquals(makeTurn(0, "ok"), makeTurn(0, "ok"));
});
