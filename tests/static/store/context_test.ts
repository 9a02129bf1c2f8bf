import { assertEquals, assertNotEquals } from "@std/assert";
import { recentTurns } from "../../../static/protocol/reply_request.ts";
import { fingerprint, staleExchanges, turnsBefore } from "../../../static/store/context.ts";
import { transcriptOf } from "../../support/page/transcripts.ts";

Deno.test("staleExchanges() marks a reply when its message or anything before it is another one", () => {
  const { exchanges } = transcriptOf("a", "b", "c", "d", "e", "f");
  assertEquals(staleExchanges(exchanges), [false, false, false]);
  const edited = exchanges.map((exchange, i) => i === 1 ? { ...exchange, message: "x" } : exchange);
  assertEquals(staleExchanges(edited), [false, true, true]);
  assertEquals(staleExchanges(exchanges.slice(1)), [true, true]);
});

Deno.test("turnsBefore() leaves out messages that got no reply", () => {
  const { exchanges } = transcriptOf("a", "b", "c");
  assertEquals(turnsBefore([...exchanges, { ...exchanges[0], message: "z" }], 2).map((turn) => turn.text), [
    "a",
    "b",
    "z",
  ]);
});

Deno.test("fingerprint() tells speakers and borders apart", () => {
  const of = (...texts: string[]) => fingerprint(texts.map((text, i) => ({ speaker: i % 2 as 0 | 1, text })));
  assertEquals(of("ab", "c"), of("ab", "c"));
  assertNotEquals(of("ab", "c"), of("a", "bc"));
  assertNotEquals(of("ab"), of("a", "b"));
});

Deno.test("recentTurns() drops whole exchanges from the front of a long conversation", () => {
  const turn = (speaker: 0 | 1) => ({ speaker, text: "x".repeat(3000) });
  const turns = [turn(0), turn(1), turn(0), turn(1), turn(0), turn(1), turn(0), turn(1), turn(0)];
  assertEquals(recentTurns(turns).length, 5);
  assertEquals(recentTurns(turns)[0].speaker, 0);
  assertEquals(recentTurns(turns.slice(-3)), turns.slice(-3));
});
