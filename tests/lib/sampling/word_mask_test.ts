import { assert, assertEquals } from "@std/assert";
import { createModel } from "../../../lib/nn/model.ts";
import { Random } from "../../../lib/nn/random.ts";
import { reference } from "../../../lib/nn/reference/backend.ts";
import { ChatSession } from "../../../lib/sampling/chat_session.ts";
import { knownWords, WordMask } from "../../../lib/sampling/word_mask.ts";
import { END_OF_TURN, FIRST_CHARACTER, Vocabulary } from "../../../lib/text/vocabulary.ts";

const vocabulary = new Vocabulary("abcdeABCDE .,?");

function allowedAfter(text: string, words: { read: string; said: readonly string[] }): string {
  const mask = new WordMask(vocabulary, words);
  for (const id of vocabulary.encode(text).ids) mask.push(id);
  const offsets = new Float64Array(vocabulary.size);
  mask.ban(offsets);
  return vocabulary.characters.filter((_, i) => offsets[FIRST_CHARACTER + i] === 0).join("") +
    (offsets[END_OF_TURN] === 0 ? "|" : "");
}

Deno.test("a word can be written to its end, in any case, and no further", () => {
  const words = { read: "abe add", said: [] };
  assertEquals(allowedAfter("", words), " ,.?Aa|");
  assertEquals(allowedAfter("a", words), "BDbd");
  assertEquals(allowedAfter("Ab", words), "Ee");
  assertEquals(allowedAfter("add", words), " ,.?|");
  assertEquals(allowedAfter("add.", words), " ,.?Aa|");
});

Deno.test("what was said can be written, too", () => {
  assertEquals(allowedAfter("ad", { read: "add", said: ["Ada, bob?"] }), "ADad");
  assertEquals(allowedAfter("b", { read: "add", said: ["Ada, bob?"] }), " ,.?ABCDEabcde|"); // no sign for its o
});

Deno.test("nothing is banned in an unknown word that was begun by somebody else", () => {
  assertEquals(allowedAfter("dec", { read: "add", said: [] }), " ,.?ABCDEabcde|");
});

Deno.test("a bot writes known words only, whatever it is asked, and the same ones with the same seed", () => {
  const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 6, numLayers: 1 } as const;
  const stepper = reference.createStepper(createModel(config, new Random(3)));
  const talk = (words?: string) => {
    const session = new ChatSession(stepper, vocabulary, { words });
    for (let seed = 1; seed <= 5; seed++) for (const _ of session.send("Cab a?", { seed, maxLength: 80 }));
    return session.exchanges.map(({ reply }) => reply);
  };
  const replies = talk("ad bed dad");
  const written = replies.join(" ").toLowerCase().match(/[a-z]+/g)!;
  assertEquals(written.filter((word, i) => i < written.length - 1 && !/^(ad|bed|dad|cab|a)$/.test(word)), []);
  assertEquals(talk("ad bed dad"), replies);
  assert(talk().join() !== replies.join());
});

Deno.test("without a list, all words are known", () => {
  assertEquals(knownWords(undefined, []), undefined);
  assertEquals(knownWords("a", [{ speaker: 0, text: "b" }, { speaker: 1, text: "c" }]), {
    read: "a",
    said: ["b"],
  });
});
