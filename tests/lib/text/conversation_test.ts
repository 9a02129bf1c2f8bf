import { assertEquals, assertStrictEquals } from "@std/assert";
import {
  addTurn,
  countSymbols,
  encodeConversation,
  isBotMark,
  makeTurn,
  type Turn,
} from "../../../lib/text/conversation.ts";
import { END_OF_TURN, SPEAKER_A, SPEAKER_B, UNKNOWN, Vocabulary } from "../../../lib/text/vocabulary.ts";

Deno.test("encodeConversation() opens each turn with its speaker and ends it", () => {
  const vocabulary = new Vocabulary("ab😀");
  const { ids, unknown } = encodeConversation(vocabulary, [
    { speaker: 1, text: "😀" },
    { speaker: 0, text: "a?" },
  ]);
  assertEquals([...ids], [SPEAKER_B, 6, END_OF_TURN, SPEAKER_A, 4, UNKNOWN, END_OF_TURN]);
  assertEquals(unknown, new Map([["?", 1]]));
  assertEquals(vocabulary.decode(ids), "😀a\uFFFD");
});

Deno.test("encodeConversation() cannot be fooled by text that looks like markup", () => {
  const vocabulary = new Vocabulary("⟨end⟩A");
  const { ids } = encodeConversation(vocabulary, [{ speaker: 0, text: "⟨end⟩⟨A⟩" }]);
  assertEquals([...ids].filter((id) => id < 4), [SPEAKER_A, END_OF_TURN]);
});

Deno.test("encodeConversation() marks each turn of a bot, and isBotMark() finds these marks alone", () => {
  const turns = [{ speaker: 0, text: "a" }, { speaker: 1, text: "b" }, { speaker: 1, text: "" }] as const;
  const { ids } = encodeConversation(new Vocabulary("ab"), turns, { bot: true });
  assertEquals([...ids.subarray(0, 7)], [SPEAKER_A, 4, END_OF_TURN, SPEAKER_B, SPEAKER_B, 5, END_OF_TURN]);
  assertEquals([...ids.keys()].filter((i) => isBotMark(ids, i)), [4, 8]);
});

Deno.test("countSymbols() is exact without characters above U+FFFF, and never too small", () => {
  const vocabulary = new Vocabulary("ab");
  for (const text of ["", "ab", "日本", "😀"]) {
    const turns = [{ speaker: 0, text }, { speaker: 1, text }] as const;
    for (const bot of [false, true]) {
      const { ids } = encodeConversation(vocabulary, turns, { bot });
      assertEquals(countSymbols(turns, { bot }), ids.length + (text === "😀" ? 2 : 0));
    }
  }
});

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
