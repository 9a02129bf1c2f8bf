import { assertEquals } from "@std/assert";
import { encodePrompt, Vocabulary } from "../../../lib/mod.ts";
import { layOutPrompt } from "../../../routes/serving/prompt.ts";

const vocabulary = new Vocabulary("abcdefgh \n");
const turns = [
  { speaker: 0, text: "abc" },
  { speaker: 1, text: "" },
  { speaker: 0, text: "dß" },
] as const;

Deno.test("layOutPrompt() cuts exactly what encodePrompt() gives, for every kind and beginning", () => {
  for (const kind of ["chat", "bot", "text"] as const) {
    for (const begun of ["", "fgh"]) {
      const prompt = layOutPrompt(vocabulary, turns, { kind, begun });
      const whole = encodePrompt(vocabulary, turns, { kind, begun });
      assertEquals(
        [...prompt.turns.flatMap((ids) => [...ids]), ...prompt.lead],
        [...whole.ids],
        `${kind} ${begun}`,
      );
      assertEquals(prompt.lead.length > 0, true);
      assertEquals(vocabulary.decode(prompt.begun), begun);
      assertEquals(prompt.unknown, ["ß"]);
    }
  }
});
