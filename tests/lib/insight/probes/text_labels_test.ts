import { assertEquals } from "@std/assert";
import { type TextLabels, textLabels } from "../../../../lib/insight/probes/text_labels.ts";
import { encodeTurns } from "../../../../lib/text/encode_turns.ts";
import { Vocabulary } from "../../../../lib/text/vocabulary.ts";

const vocabulary = new Vocabulary('Helo abcwhy?.!\n"“”1é');
const label = (text: string, name: keyof TextLabels) =>
  textLabels(vocabulary, vocabulary.encode(text).ids)[name].join("");

Deno.test("textLabels() follows the speaker and counts from each turn's start", () => {
  const { ids } = encodeTurns(vocabulary, [{ speaker: 0, text: "ab" }, { speaker: 1, text: "a\nb" }], "chat");
  const labels = textLabels(vocabulary, ids); // ⟨A⟩ a b ⟨end⟩ ⟨B⟩ a ↵ b ⟨end⟩
  assertEquals(labels.speaker.join(""), "000011111");
  assertEquals(labels.positionInTurn.join(""), "012301234");
  assertEquals(labels.positionInLine.join(""), "012301201");
});

Deno.test("textLabels() sees quotations of both kinds", () => {
  assertEquals(label('a "bc" a', "insideQuotation"), "00111000");
  assertEquals(label("a “bc” a", "insideQuotation"), "00111000");
});

Deno.test("textLabels() closes a quotation with the turn", () => {
  const { ids } = encodeTurns(vocabulary, [{ speaker: 0, text: '"a' }, { speaker: 1, text: "b" }], "chat");
  assertEquals(textLabels(vocabulary, ids).insideQuotation.join(""), "0110000");
});

Deno.test("textLabels() marks the whole sentence that ends with a question mark, and no other", () => {
  assertEquals(label("a. why? b!", "inQuestion"), "0011111000");
  assertEquals(label("a\nwhy?", "inQuestion"), "001111");
});

Deno.test("textLabels() counts letters and digits of each word", () => {
  assertEquals(label("Hé1 a b", "positionInWord"), "1230101");
});
