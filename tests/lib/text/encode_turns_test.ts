import { assertEquals } from "@std/assert";
import { BOT, CORPUS_KINDS, templateOf } from "../../../lib/text/chat_template.ts";
import { countSymbols, encodeTurns } from "../../../lib/text/encode_turns.ts";
import { END_OF_TURN, SPEAKER_A, SPEAKER_B, UNKNOWN, Vocabulary } from "../../../lib/text/vocabulary.ts";

Deno.test("encodeTurns() opens each turn with its speaker and ends it", () => {
  const vocabulary = new Vocabulary("ab😀");
  const { ids, unknown } = encodeTurns(
    vocabulary,
    [{ speaker: 1, text: "😀" }, { speaker: 0, text: "a?" }],
    "chat",
  );
  assertEquals([...ids], [SPEAKER_B, 6, END_OF_TURN, SPEAKER_A, 4, UNKNOWN, END_OF_TURN]);
  assertEquals(unknown, new Map([["?", 1]]));
  assertEquals(vocabulary.decode(ids), "😀a\uFFFD");
});

Deno.test("encodeTurns() cannot be fooled by text that looks like markup", () => {
  const vocabulary = new Vocabulary("⟨end⟩A");
  const { ids } = encodeTurns(vocabulary, [{ speaker: 0, text: "⟨end⟩⟨A⟩" }], "chat");
  assertEquals([...ids].filter((id) => id < 4), [SPEAKER_A, END_OF_TURN]);
});

Deno.test("encodeTurns() marks each turn of a bot, and BOT.isPredicted() leaves out these marks alone", () => {
  const turns = [{ speaker: 0, text: "a" }, { speaker: 1, text: "b" }, { speaker: 1, text: "" }] as const;
  const { ids } = encodeTurns(new Vocabulary("ab"), turns, "bot");
  assertEquals([...ids.subarray(0, 7)], [SPEAKER_A, 4, END_OF_TURN, SPEAKER_B, SPEAKER_B, 5, END_OF_TURN]);
  assertEquals([...ids.keys()].filter((i) => !BOT.isPredicted(ids, i)), [4, 8]);
});

Deno.test("countSymbols() is exact without characters above U+FFFF, and never too small", () => {
  const vocabulary = new Vocabulary("ab");
  for (const text of ["", "ab", "日本", "😀"]) {
    const turns = [{ speaker: 0, text }, { speaker: 1, text }] as const;
    for (const kind of CORPUS_KINDS) {
      const { ids } = encodeTurns(vocabulary, turns, kind);
      assertEquals(countSymbols(turns, templateOf(kind)), ids.length + (text === "😀" ? 2 : 0));
    }
  }
});

Deno.test("encodeTurns() does not report a mark as an unknown character", () => {
  const { ids, unknown } = encodeTurns(new Vocabulary("ab"), [{ speaker: 0, text: "b?" }], "text");
  assertEquals([...ids], [5, UNKNOWN, UNKNOWN]); // the line feed that closes the turn is not in the vocabulary
  assertEquals([...unknown.keys()], ["?"]);
});
