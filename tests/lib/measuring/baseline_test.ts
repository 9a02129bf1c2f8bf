import { assertAlmostEquals, assertEquals, assertLess, assertRejects } from "@std/assert";
import { measureBaseline, usualOrder } from "../../../lib/measuring/baseline.ts";
import { KneserNey } from "../../../lib/measuring/kneser_ney.ts";
import { NgramCounts } from "../../../lib/measuring/ngram_counts.ts";
import { encodeCorpus } from "../../../lib/text/corpus.ts";
import { Vocabulary } from "../../../lib/text/vocabulary.ts";

const vocabulary = new Vocabulary("helo wrd!");
const vocabularySize = vocabulary.size;
const chat = (...texts: string[]) =>
  encodeCorpus(vocabulary, {
    kind: "chat",
    conversations: texts.map((text) => [{ speaker: 0, text }, { speaker: 1, text: text + "!" }]),
  });

Deno.test("measureBaseline() averages over all symbols but the first of each conversation", async () => {
  const train = chat("hello", "hello world", "hold");
  const valid = chat("hello", "hold red");
  const runs = new NgramCounts(3);
  for (let i = 0; i < 3; i++) runs.add(train.ids.subarray(train.starts[i], train.starts[i + 1]));
  const model = new KneserNey(runs, { vocabularySize });
  const nats = [0, 1].flatMap((
    i,
  ) => [...model.nats(valid.ids.subarray(valid.starts[i], valid.starts[i + 1]))]);
  const expected = nats.reduce((sum, x) => sum + x, 0) / (valid.ids.length - 2);
  const found = await measureBaseline({ train, valid, order: 3, vocabularySize });
  assertEquals(found.order, 3);
  assertAlmostEquals(found.nats, expected, 1e-6);
  assertAlmostEquals(found.bits, found.nats / Math.LN2, 1e-12);
});

Deno.test("measureBaseline() is better on what it has counted", async () => {
  const train = chat("hello world", "red world");
  const known = await measureBaseline({ train, valid: train, order: 4, vocabularySize });
  const fresh = await measureBaseline({ train, valid: chat("low hello"), order: 4, vocabularySize });
  assertLess(known.nats, fresh.nats);
});

Deno.test("measureBaseline() refuses a text with nothing to predict", async () => {
  const valid = encodeCorpus(vocabulary, { kind: "text", text: "h" });
  const options = { train: chat("hello"), valid, order: 2, vocabularySize };
  await assertRejects(() => measureBaseline(options), RangeError, "at least 2");
});

Deno.test("usualOrder() is 7 for a small text", () => {
  assertEquals(usualOrder(chat("hello")), 7);
});
