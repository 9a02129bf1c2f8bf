import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { Random } from "../../../lib/nn/random.ts";
import {
  END_OF_TURN,
  FIRST_CHARACTER,
  learnVocabulary,
  SPEAKER_A,
  UNKNOWN,
  Vocabulary,
} from "../../../lib/text/vocabulary.ts";

Deno.test("Vocabulary orders characters by code point, whatever their order was", () => {
  const vocabulary = new Vocabulary(["😀", "b", "\uFF21", "a", "b"]);
  // In UTF-16 order the emoji (a surrogate pair) would come before U+FF21.
  assertEquals(vocabulary.characters, ["a", "b", "\uFF21", "😀"]);
  assertEquals(vocabulary.size, FIRST_CHARACTER + 4);
  assertEquals(vocabulary.idOf("a"), FIRST_CHARACTER);
  assertEquals(vocabulary.idOf("😀"), FIRST_CHARACTER + 3);
});

Deno.test("Vocabulary.encode() gives one id per code point, and decode() gives the text back", () => {
  const random = new Random(1);
  const alphabet = ["a", "é", "\n", "\uFFFF", "日", "😀", "𝒞", "\u0301"];
  const vocabulary = new Vocabulary(alphabet);
  for (let round = 0; round < 50; round++) {
    const characters = Array.from(
      { length: random.below(30) },
      () => alphabet[random.below(alphabet.length)],
    );
    const { ids, unknown } = vocabulary.encode(characters.join(""));
    assertEquals([...ids], characters.map((character) => vocabulary.idOf(character)));
    assertEquals(vocabulary.decode(ids), characters.join(""));
    assertEquals(unknown.size, 0);
  }
});

Deno.test("Vocabulary.encode() turns what it lacks into UNKNOWN and counts it", () => {
  const { ids, unknown } = new Vocabulary("ab").encode("a?😀b?\ud83d");
  assertEquals([...ids], [4, UNKNOWN, UNKNOWN, 5, UNKNOWN, UNKNOWN]);
  assertEquals(unknown, new Map([["?", 2], ["😀", 1], ["\ud83d", 1]]));
});

Deno.test("Vocabulary.encode() reads what it lacks as a plain look-alike, if it has that", () => {
  const read = (characters: string, text: string) => {
    const vocabulary = new Vocabulary(characters), { ids, unknown } = vocabulary.encode(text);
    return [vocabulary.decode(ids), [...unknown.keys()].join("")];
  };
  assertEquals(read("'eimst \"", "“it’s” me"), ['"it\'s" me', ""]);
  assertEquals(read("eE", "éÊ\u0301"), ["eE\uFFFD", "\u0301"]);
  assertEquals(read("e’é", "é’"), ["é’", ""]);
  assertEquals(read("ab", "’é한"), ["\uFFFD".repeat(3), "’é한"]);
});

Deno.test("Vocabulary.decode() shows UNKNOWN as U+FFFD and drops the other reserved symbols", () => {
  assertEquals(new Vocabulary("ab").decode([SPEAKER_A, 4, UNKNOWN, 5, END_OF_TURN]), "a\uFFFDb");
});

Deno.test("Vocabulary.idOf() is UNKNOWN for anything that is not one known character", () => {
  const vocabulary = new Vocabulary("ab😀");
  for (const text of ["c", "", "ab", "a😀", "😀a", "\ud83d", "𝒞"]) {
    assertEquals(vocabulary.idOf(text), UNKNOWN);
  }
});

Deno.test("Vocabulary.symbol() gives each id a different visible name and refuses the others", () => {
  const vocabulary = new Vocabulary("ab");
  const symbols = Array.from({ length: vocabulary.size }, (_, id) => vocabulary.symbol(id));
  assertStrictEquals(new Set(symbols).size, vocabulary.size);
  assertEquals(symbols.slice(FIRST_CHARACTER), ["a", "b"]);
  for (const id of [-1, 6, 1.5, NaN]) {
    assertThrows(() => vocabulary.symbol(id), RangeError, `0 … 5: current value is ${id}`);
    assertThrows(() => vocabulary.decode([id]), RangeError, "Cannot show a symbol");
  }
});

Deno.test("Vocabulary refuses entries that are not one character", () => {
  for (const entry of ["", "ab", "\ud83d", "😀😀"]) {
    assertThrows(() => new Vocabulary([entry]), TypeError, "must be one character");
  }
});

Deno.test("Vocabulary holds 65,532 characters and refuses one more", () => {
  const characters = Array.from({ length: 65_533 }, (_, i) => String.fromCodePoint(0x1_0000 + i));
  assertStrictEquals(new Vocabulary(characters.slice(1)).size, 0x1_0000);
  assertThrows(
    () => new Vocabulary(characters),
    RangeError,
    "at most 65532 different characters: current value is 65533",
  );
});

Deno.test("learnVocabulary() finds every character of every text and no half of a pair", () => {
  assertEquals(learnVocabulary(["b😀", "\ud83d", "", "a\n"]).characters, ["\n", "a", "b", "😀"]);
});

Deno.test("learnVocabulary() leaves out U+FFFD, so that a text can hold UNKNOWN", () => {
  const vocabulary = learnVocabulary(["a\uFFFDb"]);
  assertEquals(vocabulary.characters, ["a", "b"]);
  assertEquals(vocabulary.decode(vocabulary.encode("a\uFFFDb").ids), "a\uFFFDb");
});
