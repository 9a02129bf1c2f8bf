import { assertAlmostEquals, assertEquals, assertRejects } from "@std/assert";
import { decodeCheckpoint, openBackend } from "../../../../lib/mod.ts";
import { PromptScorer, scorerOf } from "../../../../routes/openai/scoring/prompt_scorer.ts";
import { scoreToken } from "../../../../routes/openai/token_score.ts";
import { tinyCheckpoint } from "../../../support/models/tiny_checkpoint.ts";

const checkpoint = decodeCheckpoint(tinyCheckpoint(), "tiny");
const never = new AbortController().signal;

/** A text of so many symbols. */
const textOf = (length: number) => Uint16Array.from({ length }, (_, i) => 4 + (i * i + length) % 30);

/** The scores of a text, read alone and symbol by symbol. */
function alone(ids: Uint16Array) {
  const stepper = openBackend().createStepper(checkpoint.model);
  const scores = Array.from(ids.subarray(1), (id, i) => {
    stepper.step(ids.subarray(i, i + 1));
    return scoreToken(stepper.logits(0), id, 2);
  });
  stepper.close();
  return scores;
}

Deno.test("PromptScorer.score() gives the same beside others as alone, for more texts than rows", async () => {
  const scorer = new PromptScorer(checkpoint);
  const texts = Array.from({ length: 40 }, (_, k) => textOf(1 + (k * 7) % 90));
  const found = await Promise.all(texts.map((ids) => scorer.score(ids, { listed: 2, signal: never })));
  for (const [k, ids] of texts.entries()) {
    const expected = alone(ids);
    assertEquals(found[k].map(({ id }) => id), expected.map(({ id }) => id));
    found[k].forEach(({ logprob }, i) => assertAlmostEquals(logprob, expected[i].logprob, 1e-5));
  }
  assertEquals(await scorer.score(new Uint16Array(), { listed: 0, signal: never }), []);
});

Deno.test("PromptScorer gives up what nobody wants any more, and goes on with the rest", async () => {
  const scorer = new PromptScorer(checkpoint);
  const stop = new AbortController();
  const dropped = [textOf(200_000), textOf(150_000)].map((ids) =>
    assertRejects(() => scorer.score(ids, { listed: 0, signal: stop.signal }), DOMException)
  );
  const kept = scorer.score(textOf(3000), { listed: 0, signal: never });
  setTimeout(() => stop.abort(), 20);
  await Promise.all(dropped);
  assertEquals((await kept).length, 2999);
  await assertRejects(() => scorer.score(textOf(9), { listed: 0, signal: stop.signal }), DOMException);
});

Deno.test("scorerOf() keeps one scorer for a model", () => {
  const model = { checkpoint, pause: () => Promise.resolve() };
  assertEquals(scorerOf(model), scorerOf({ ...model }));
});
