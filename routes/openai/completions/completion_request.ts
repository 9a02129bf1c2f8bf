/**
 * The request to `POST /v1/completions`.
 *
 * @module
 */

import * as v from "valibot";
import { requestSchema } from "../request_schema.ts";
import { count, MAX_CHOICES, SAMPLING, STEERING, tokens } from "../sampling.ts";

/** The most symbols of all prompts of a request: a book's chapter, or the validation part of a small corpus. */
const MAX_SYMBOLS = 250_000;

const Symbols = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** A text, a list of texts, symbols as numbers, or a list of such lists; as a list. */
const Prompt = v.pipe(
  v.union(
    [v.string(), v.array(v.string()), Symbols, v.array(Symbols)],
    "Expected a text, a list of texts, a list of symbols' numbers, or a list of such lists",
  ),
  v.transform((prompt): (string | number[])[] => {
    if (typeof prompt === "string") return [prompt];
    const numbers = prompt.length > 0 && prompt.every((one) => typeof one === "number");
    return numbers ? [prompt as number[]] : prompt as (string | number[])[];
  }),
  v.minLength(1, "Expected at least one prompt"),
  v.check(
    (prompts) => prompts.reduce((sum, { length }) => sum + length, 0) <= MAX_SYMBOLS,
    `Expected at most ${MAX_SYMBOLS} characters in all prompts together`,
  ),
);

/** OpenAI's request. A token is a character, or one of the marks around turns. */
export const CompletionRequest = v.pipe(
  requestSchema("completions", {
    ...SAMPLING,
    ...STEERING,
    /** A model's name or identity. */
    model: v.string(),
    prompt: v.nullish(Prompt, ""),
    stream: v.nullish(v.boolean(), false),
    stream_options: v.nullish(v.object({ include_usage: v.nullish(v.boolean(), false) })),
    max_tokens: tokens(0),
    best_of: count(1, MAX_CHOICES),
    echo: v.nullish(v.boolean(), false),
    logprobs: v.nullish(v.union(
      [v.pipe(v.number(), v.safeInteger(), v.minValue(0)), v.pipe(v.literal(false), v.transform(() => null))],
      "Expected how many of the likeliest symbols to list",
    )),
  }),
  v.forward(
    v.check(
      ({ n, best_of }) => (best_of ?? n ?? 1) >= (n ?? 1),
      "Expected at least n: of fewer texts, n cannot be the best",
    ),
    ["best_of"],
  ),
  v.forward(
    v.check(
      ({ n, best_of, stream }) => !stream || (best_of ?? n ?? 1) === (n ?? 1),
      "Expected n where the text is streamed: which is the best is known at the end only",
    ),
    ["best_of"],
  ),
  v.forward(
    v.check(
      ({ n, best_of, prompt }) => (best_of ?? n ?? 1) * prompt.length <= MAX_CHOICES,
      `Expected at most ${MAX_CHOICES} texts in a request`,
    ),
    ["prompt"],
  ),
);

/** See {@linkcode CompletionRequest}. */
export type CompletionRequest = v.InferOutput<typeof CompletionRequest>;
