import { assertEquals } from "@std/assert";
import { encodePrompt, encodeTurns, replyForm } from "../../../lib/sampling/prompt.ts";
import { SPEAKER_A, SPEAKER_B } from "../../../lib/text/vocabulary.ts";
import { vocabulary } from "./tiny_bot.ts";

const TURNS = [{ speaker: 0, text: "hi" }, { speaker: 1, text: "oh" }, { speaker: 0, text: "so" }] as const;

Deno.test("encodePrompt() opens the bot's turn behind the person's", () => {
  const { ids } = encodePrompt(vocabulary, TURNS, { kind: "chat", begun: "we" });
  assertEquals([...ids.subarray(0, 3)], [SPEAKER_A, ...vocabulary.encode("hi").ids]);
  assertEquals([...ids.subarray(-3)], [SPEAKER_B, ...vocabulary.encode("we").ids]);
});

Deno.test("encodePrompt() opens the turn of a bot that has learnt from people, too, twice", () => {
  const { ids } = encodePrompt(vocabulary, TURNS, { kind: "bot", begun: "we" });
  assertEquals([...ids.subarray(-4)], [SPEAKER_B, SPEAKER_B, ...vocabulary.encode("we").ids]);
  assertEquals([...ids].filter((id) => id === SPEAKER_B).length, 4);
  assertEquals((["chat", "bot", "text"] as const).map(replyForm), ["turn", "reply", "paragraph"]);
});

Deno.test("encodePrompt() writes plain text for a model that knows no turns", () => {
  assertEquals(vocabulary.decode(encodePrompt(vocabulary, TURNS, { kind: "text" }).ids), "hi\noh\n\nso\n");
});

Deno.test("encodePrompt() is encodeTurns() without the reply's end", () => {
  for (const kind of ["chat", "bot", "text"] as const) {
    const whole = encodeTurns(vocabulary, TURNS.slice(0, 2), kind).ids;
    const begun = encodePrompt(vocabulary, TURNS.slice(0, 1), { kind, begun: "oh" }).ids;
    assertEquals(whole.subarray(0, begun.length), begun);
  }
});

Deno.test("encodePrompt() reports unknown characters of turns and reply together", () => {
  const turns = [{ speaker: 0, text: "ÄÄ" }] as const;
  const { unknown } = encodePrompt(vocabulary, turns, { kind: "chat", begun: "Ä" });
  assertEquals([...unknown], [["Ä", 3]]);
});
