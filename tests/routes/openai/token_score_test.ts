import { assertAlmostEquals, assertEquals } from "@std/assert";
import { scoreToken } from "../../../routes/openai/token_score.ts";

const LOGITS = Float32Array.of(0, Math.log(2), Math.log(5), Math.log(2));

Deno.test("scoreToken() gives logarithms of shares of the whole alphabet, the likeliest first", () => {
  const { id, logprob, top } = scoreToken(LOGITS, 3, 9);
  assertEquals(id, 3);
  assertAlmostEquals(logprob, Math.log(0.2), 1e-6);
  assertEquals(top.map(({ id }) => id), [2, 1, 3, 0], "of equals, the one with the lower number");
  assertAlmostEquals(top.reduce((sum, { logprob }) => sum + Math.exp(logprob), 0), 1, 1e-6);
});

Deno.test("scoreToken() lists as many as asked for, and a sure symbol has the logarithm 0", () => {
  assertEquals(scoreToken(LOGITS, 0, 2).top.map(({ id }) => id), [2, 1]);
  assertEquals(scoreToken(LOGITS, 0, 0).top, []);
  const sure = scoreToken(Float32Array.of(0, 500), 1, 0);
  assertEquals(Object.is(sure.logprob, 0), true);
});
