/**
 * `POST /v1/completions`: any text continued, and scored, in OpenAI's format.
 *
 * @module
 */

import { type Context, Hono } from "hono";
import type { Vocabulary } from "../../../lib/mod.ts";
import { readBody } from "../../problems.ts";
import { limitBody } from "../../serving/limit_body.ts";
import type { ModelShelf } from "../../serving/model_shelf.ts";
import { checkWait, openToWrite } from "../../serving/prepare_reply.ts";
import { findModel } from "../models.ts";
import { settingsOf, steeringOf } from "../sampling.ts";
import { scorerOf } from "../scoring/prompt_scorer.ts";
import { streamWritings } from "../stream_writings.ts";
import { encodeMarked, type MarkedText, readSymbols, writeMarked } from "../tokens/marked_text.ts";
import { usageOf } from "../usage.ts";
import { finishReason, lengthOf, textOf, writeOut, type Writing } from "../writing.ts";
import { continueText, likeliestTexts, promptTokens, writtenTokens } from "./completion.ts";
import { completionLogprobs, type ShownToken } from "./completion_logprobs.ts";
import { CompletionRequest } from "./completion_request.ts";

/** As long as OpenAI's if a request says nothing. */
const USUAL_LENGTH = 16;
/** The largest body: as many symbols as a request may have, each as a number. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** One prompt, as it is shown, and what continues it. */
interface Completion {
  readonly prompt: MarkedText;
  /** Empty unless the prompt is to be returned. */
  readonly shown: string;
  readonly shownTokens: readonly ShownToken[];
  /** Empty if nothing is to be written. */
  readonly texts: readonly Writing[];
}

/** Continues texts with the models of a shelf. */
export function completionRoutes(shelf: ModelShelf): Hono {
  return new Hono().post("/", limitBody(MAX_BODY_BYTES), async (c) => {
    const request = await readBody(c, CompletionRequest);
    const { id } = await findModel(shelf, request.model);
    const { vocabulary, completions } = await prepare(c, shelf, { id, request });
    const head = {
      id: `cmpl-${crypto.randomUUID()}`,
      object: "text_completion",
      created: Math.floor(Date.now() / 1000),
      model: request.model,
      system_fingerprint: id,
    };
    if (request.stream) return stream(c, completions, { request, head, vocabulary });
    await writeOut(completions.flatMap(({ texts }) => texts), c.req.raw.signal);
    const n = request.n ?? 1;
    const choices = completions.flatMap(({ shown, shownTokens, texts }, p) => {
      const best: (Writing | undefined)[] = texts.length > 0
        ? likeliestTexts(texts, n)
        : new Array(n).fill(undefined);
      return best.map((writing, k) => {
        const text = writing ? textOf(writing) : "";
        const tokens = [...shownTokens, ...writing ? writtenTokens(writing, 0, { text, done: true }) : []];
        return {
          text: shown + text,
          index: p * n + k,
          logprobs: request.logprobs == null ? null : completionLogprobs(vocabulary, tokens, 0),
          finish_reason: writing ? finishReason(writing) : "length",
        };
      });
    });
    return c.json({ ...head, choices, usage: usageOfAll(completions) });
  });
}

/** Reads the prompts, scores them if they are to be returned with probabilities, and prepares what continues them. */
async function prepare(
  c: Context,
  shelf: ModelShelf,
  { id, request }: { readonly id: string; readonly request: CompletionRequest },
): Promise<{ readonly vocabulary: Vocabulary; readonly completions: readonly Completion[] }> {
  const model = await openToWrite(shelf, id);
  const { vocabulary, info } = model.checkpoint;
  const maxLength = request.max_tokens ?? USUAL_LENGTH;
  const listed = request.logprobs ?? undefined;
  const count = maxLength === 0 ? 0 : request.best_of ?? request.n ?? 1;
  const ranked = count > (request.n ?? 1);
  const settings = settingsOf(request), steering = steeringOf(request, vocabulary);
  const prompts = request.prompt.map((prompt, i) => {
    const field = `prompt.${i}`;
    return typeof prompt === "string"
      ? encodeMarked(vocabulary, prompt, field)
      : readSymbols(vocabulary, prompt, field);
  });
  const scored = request.echo && listed !== undefined;
  const { signal } = c.req.raw;
  if (scored) shelf.metrics.charactersScored.add(prompts.reduce((sum, { ids }) => sum + ids.length, 0));
  const scores = await Promise.all(
    prompts.map((prompt) => scored ? scorerOf(model).score(prompt.ids, { listed, signal }) : []),
  );
  // Scoring takes its time: by now the model may have been closed for others.
  const writing = count > 0 && scored ? await openToWrite(shelf, id) : model;
  if (count > 0 && !scored) {
    for (const { ids } of prompts) checkWait(shelf, model, { turns: [], lead: ids });
  }
  const completions = prompts.map((prompt, i): Completion => ({
    prompt,
    shown: request.echo ? writeMarked(prompt) : "",
    shownTokens: scored ? promptTokens(prompt, scores[i], info.kind) : [],
    texts: Array.from({ length: count }, (_, k) =>
      continueText(writing, prompt, {
        ...settings,
        seed: settings.seed + k,
        maxLength,
        steering,
        listed: listed ?? (ranked ? 0 : undefined),
      })),
  }));
  return { vocabulary, completions };
}

interface StreamOptions {
  readonly request: CompletionRequest;
  readonly head: Record<string, unknown>;
  readonly vocabulary: Vocabulary;
}

function stream(
  c: Context,
  completions: readonly Completion[],
  { request, head, vocabulary }: StreamOptions,
): Response {
  const counts = request.stream_options?.include_usage ?? false;
  const all = completions.flatMap(({ texts, ...rest }) => texts.map((writing) => ({ writing, ...rest })));
  /** A part of a choice's text, with the tokens that make it up, and how long the text was before. */
  const partOf = (index: number, text: string, more: Part) => {
    const { tokens, offset = 0, reason = null } = more;
    const logprobs = request.logprobs == null ? null : completionLogprobs(vocabulary, tokens, offset);
    const choices = [{ text, index, logprobs, finish_reason: reason }];
    return { ...head, ...counts && { usage: null }, choices };
  };
  return streamWritings(c, all.map(({ writing }) => writing), {
    async tell(written, index, send) {
      const { writing, shown, shownTokens } = all[index];
      if (request.echo) await send(partOf(index, shown, { tokens: shownTokens }));
      let offset = [...shown].length, told = 0;
      for await (const { text, done } of written) {
        const tokens = writtenTokens(writing, told, { text, done });
        const reason = done ? finishReason(writing) : null;
        if (text !== "" || done) await send(partOf(index, text, { tokens, offset, reason }));
        told += tokens.length;
        offset += [...text].length;
      }
    },
    async end(send) {
      for (const [p, { texts, shown, shownTokens }] of completions.entries()) {
        if (texts.length > 0) continue;
        const n = request.n ?? 1;
        for (let index = p * n; index < (p + 1) * n; index++) {
          await send(partOf(index, shown, { tokens: shownTokens, reason: "length" }));
        }
      }
      if (counts) await send({ ...head, choices: [], usage: usageOfAll(completions) });
    },
    last: "[DONE]",
  });
}

interface Part {
  readonly tokens: readonly ShownToken[];
  readonly offset?: number;
  readonly reason?: string | null;
}

function usageOfAll(completions: readonly Completion[]) {
  const read = completions.reduce((sum, { prompt }) => sum + prompt.ids.length, 0);
  const written = completions.flatMap(({ texts }) => texts).reduce((sum, text) => sum + lengthOf(text), 0);
  return usageOf(read, written);
}
