import { assertEquals } from "@std/assert";
import { Vocabulary } from "../../../lib/mod.ts";
import { SteeredWriter } from "../../../routes/openai/steered_writer.ts";

const vocabulary = new Vocabulary("abc");
const GREEDY = { temperature: 0, repetitionPenalty: 1, minP: 0, guidance: 0, endLoops: false, maxLength: 6 };
const NONE = { bias: new Map<number, number>(), presencePenalty: 0, frequencyPenalty: 0 };
const [a, b, c] = [4, 5, 6];

/** What is written by a model that always has the same logits. */
function write(logits: Float32Array, steering: Partial<typeof NONE>): string {
  const writer = new SteeredWriter(vocabulary, { ...GREEDY, steering: { ...NONE, ...steering } });
  while (writer.finish === undefined) writer.choose(logits);
  return writer.text;
}

Deno.test("SteeredWriter adds a bias, and takes penalties once or as often as a symbol was chosen", () => {
  const logits = Float32Array.of(-99, -99, -99, -99, 3, 2, 0.5);
  assertEquals(write(logits, {}), "aaaaaa");
  assertEquals(write(logits, { bias: new Map([[c, 4]]) }), "cccccc");
  assertEquals(write(logits, { bias: new Map([[a, -100], [b, -100]]) }), "cccccc");
  // a 3, b 2: after "a" it is 1.5 and 2; after "b" 1.5 and 0.5.
  assertEquals(write(logits, { presencePenalty: 1.5 }), "abaaaa");
  assertEquals(write(logits, { presencePenalty: -1.5 }), "aaaaaa");
  // a falls 3, 2, 1 and so on; b 2, 1; of equals the lower number comes first.
  assertEquals(write(logits, { frequencyPenalty: 1 }), "aababc");
});

Deno.test("SteeredWriter remembers the model's own probabilities, whatever it adds to them", () => {
  const logits = Float32Array.of(0, 0, 0, 0, 0, 0, 0);
  const writer = new SteeredWriter(vocabulary, {
    ...GREEDY,
    steering: { ...NONE, bias: new Map([[b, 9]]) },
    listed: 3,
  });
  writer.choose(logits);
  const [{ id, logprob, top }] = writer.scores;
  assertEquals([id, logprob, top.length], [b, -1.9459101, 3]);
  assertEquals(logits[b], 0, "the model's logits are left alone");
  const silent = new SteeredWriter(vocabulary, GREEDY);
  silent.choose(logits);
  assertEquals(silent.scores, []);
});
