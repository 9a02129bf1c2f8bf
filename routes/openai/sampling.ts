/**
 * The part of a request that says how the next character is drawn, the same at all addresses.
 *
 * @module
 */

import * as v from "valibot";
import type { ReplyOptions, Vocabulary } from "../../lib/mod.ts";
import { ReplySettings, SETTING_RANGES } from "../../static/protocol/reply_settings.ts";
import { RequestProblem } from "../problems.ts";
import type { Steering } from "./steered_writer.ts";

/** How many stop strings are allowed, and how long. */
const MAX_STOPS = 64, MAX_STOP_LENGTH = 1000;
/** The most choices of one request. */
export const MAX_CHOICES = 128;

const { temperature, guidance, repetitionPenalty, draws } = ReplySettings.entries;

/** A number within a range. */
const within = (min: number, max: number) =>
  v.nullish(v.pipe(v.number(), v.finite(), v.minValue(min), v.maxValue(max)));
/** A whole number of at least `min`. */
export const count = (min: number, max = Number.MAX_SAFE_INTEGER) =>
  v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max)));

/** A number of characters; more than a reply can have, or −1, is as many as it can have. */
export const tokens = (min: 0 | 1) =>
  v.nullish(v.pipe(
    v.number(),
    v.safeInteger(),
    v.check((n) => n === -1 || n >= min, `Expected >=${min}, or -1 for as many as there may be`),
    v.transform((n) => n === -1 ? SETTING_RANGES.maxLength.max : Math.min(n, SETTING_RANGES.maxLength.max)),
  ));

const Stop = v.pipe(v.string(), v.maxLength(MAX_STOP_LENGTH));
const Stops = v.pipe(
  v.union([Stop, v.array(Stop)]),
  v.transform((stop) => (typeof stop === "string" ? [stop] : stop).filter((text) => text !== "")),
  v.maxLength(MAX_STOPS),
);

/** What an address that draws characters obeys. */
export const SAMPLING = {
  temperature: v.nullish(temperature),
  top_p: within(0, 1),
  top_k: count(-1),
  min_p: within(0, 1),
  repetition_penalty: v.nullish(repetitionPenalty),
  seed: v.nullish(v.pipe(v.number(), v.safeInteger())),
};

/** What an address that speaks obeys besides. */
export const SPEAKING = { ...SAMPLING, guidance: v.nullish(guidance), draws: v.nullish(draws.wrapped) };

/** What the older addresses obey besides. */
export const STEERING = {
  n: count(1, MAX_CHOICES),
  stop: v.nullish(Stops),
  logit_bias: v.nullish(v.record(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/, "Expected a symbol's number")),
    v.pipe(v.number(), v.minValue(-100), v.maxValue(100)),
  )),
  presence_penalty: within(-2, 2),
  frequency_penalty: within(-2, 2),
};

/** What {@linkcode SAMPLING} and {@linkcode SPEAKING} read. */
interface Sampling {
  readonly temperature?: number | null | undefined;
  readonly top_p?: number | null | undefined;
  readonly top_k?: number | null | undefined;
  readonly min_p?: number | null | undefined;
  readonly repetition_penalty?: number | null | undefined;
  readonly guidance?: number | null | undefined;
  readonly draws?: number | null | undefined;
  readonly seed?: number | null | undefined;
  readonly stop?: readonly string[] | null | undefined;
}

/** The smallest share that the sampler knows; the likeliest character always stays. */
const LEAST_SHARE = 1e-9;

/** The settings that a request gives; the library has defaults for the others. */
export function settingsOf(request: Sampling): ReplyOptions & { readonly seed: number } {
  const given = {
    temperature: request.temperature,
    topK: request.top_k === -1 ? 0 : request.top_k,
    topP: request.top_p === 0 ? LEAST_SHARE : request.top_p,
    minP: request.min_p,
    guidance: request.guidance,
    draws: request.draws,
    repetitionPenalty: request.repetition_penalty,
    stop: request.stop,
  };
  const seed = request.seed ?? crypto.getRandomValues(new Uint32Array(1))[0];
  return { ...Object.fromEntries(Object.entries(given).filter(([_, value]) => value != null)), seed };
}

/** What {@linkcode STEERING} reads. */
interface Steered {
  readonly logit_bias?: Readonly<Record<string, number>> | null | undefined;
  readonly presence_penalty?: number | null | undefined;
  readonly frequency_penalty?: number | null | undefined;
}

/**
 * What changes the logits themselves.
 *
 * @throws {RequestProblem} 400 if a bias is for a symbol that the model does not have.
 */
export function steeringOf(request: Steered, vocabulary: Vocabulary): Steering {
  const bias = new Map(Object.entries(request.logit_bias ?? {}).map(([id, bias]) => [Number(id), bias]));
  for (const id of bias.keys()) {
    if (id < vocabulary.size) continue;
    const message = `Cannot find the symbol as it must be below ${vocabulary.size}: current value is ${id}`;
    throw new RequestProblem(400, { message, fields: [{ field: `logit_bias.${id}`, message }] });
  }
  return {
    bias,
    presencePenalty: request.presence_penalty ?? 0,
    frequencyPenalty: request.frequency_penalty ?? 0,
  };
}
