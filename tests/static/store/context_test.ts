import { assertEquals, assertLessOrEqual, assertNotEquals } from "@std/assert";
import {
  MAX_CONVERSATION_LENGTH,
  MAX_TURNS,
  recentTurns,
  type Turn,
} from "../../../static/protocol/reply_request.ts";
import { fingerprint, firstRead, staleExchanges, turnsBefore } from "../../../static/store/context.ts";
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

Deno.test("recentTurns() begins alike for many exchanges, and keeps within the limits", () => {
  const turns: Turn[] = [];
  const starts = new Set<string>();
  let cuts = 0;
  for (let n = 0; n < 300; n++) {
    turns.push({ speaker: 0, text: `question ${n} ${"x".repeat(n * 7 % 300)}` });
    const read = recentTurns(turns);
    assertEquals(read, turns.slice(-read.length));
    assertEquals(read[0].speaker, 0);
    assertLessOrEqual(read.reduce((sum, { text }) => sum + text.length, 0), MAX_CONVERSATION_LENGTH);
    assertLessOrEqual(read.length, MAX_TURNS);
    if (n > 0 && !starts.has(read[0].text)) cuts++;
    starts.add(read[0].text);
    turns.push({ speaker: 1, text: "y".repeat(200) });
  }
  assertEquals(cuts, Math.ceil((300 * 350 - MAX_CONVERSATION_LENGTH) / (MAX_CONVERSATION_LENGTH / 2)));
  const short = Array.from({ length: 2 * MAX_TURNS + 1 }, (_, i) => ({ speaker: i % 2 as 0 | 1, text: "a" }));
  assertEquals(recentTurns(short.slice(0, MAX_TURNS + 1)).length, MAX_TURNS / 2 + 1);
  assertEquals(recentTurns(short).length, MAX_TURNS / 2 + 1);
  assertEquals(recentTurns(short.slice(0, -2)).length, MAX_TURNS - 1);
});

Deno.test("firstRead() finds the first exchange that a reply still follows", () => {
  assertEquals(firstRead([]), 0);
  const texts = Array.from({ length: 12 }, () => "z".repeat(4000));
  const { exchanges } = transcriptOf(...texts);
  assertEquals(firstRead(exchanges.slice(0, 3)), 0, "20,000 characters before the third reply");
  assertEquals(firstRead(exchanges.slice(0, 4)), 2);
  assertEquals(firstRead([{ ...exchanges[0], versions: [] }, ...exchanges.slice(0, 4)]), 3);
});
