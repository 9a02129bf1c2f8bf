/**
 * The identity of an answer, which is all that is needed to go on from it, so that no answer has to be stored.
 *
 * It holds what the model remembers of the conversation before the answer, 2·L·H numbers at any length, and how the
 * answer came about: the last message, the settings and the seed. The same seed gives the same answer, so it can be
 * written again. That the answer itself is not in it lets the identity be sent before the answer is written.
 *
 * @module
 */

import * as v from "valibot";
import type { CorpusKind, ReplyOptions, State } from "../../../lib/mod.ts";
import { decodeChatMemory, encodeChatMemory } from "../../../lib/sampling/mod.ts";
import { SETTING_RANGES } from "../../../static/protocol/reply_settings.ts";
import { MAX_TURN_LENGTH, Turn } from "../../../static/protocol/reply_request.ts";

/** What decides how an answer is written. */
export interface Recipe {
  readonly settings: ReplyOptions & { readonly seed: number };
  /** The most characters, besides how it began. */
  readonly maxLength: number;
}

/** How an answer came about. */
export interface Origin extends Recipe {
  /** Which model wrote it, and what that was trained on. */
  readonly model: string;
  readonly kind: CorpusKind;
  /** What it remembers of the conversation before; undefined if there was none. */
  readonly before: State | undefined;
  /** The message that was answered. */
  readonly turn: Turn;
  /** How the answer began already. */
  readonly begun: string;
}

const number = v.optional(v.pipe(v.number(), v.finite()));

const RECIPE = {
  settings: v.pipe(
    v.strictObject({
      temperature: number,
      topK: number,
      topP: number,
      minP: number,
      guidance: number,
      repetitionPenalty: number,
      // Answers that were given before any was drawn again were drawn once.
      draws: v.optional(
        v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SETTING_RANGES.draws.max)),
        1,
      ),
      seed: v.pipe(v.number(), v.safeInteger()),
    }),
    v.transform(({ seed, ...others }): Recipe["settings"] => {
      const given = Object.entries(others).filter(([_, value]) => value !== undefined);
      return { ...Object.fromEntries(given), seed };
    }),
  ),
  maxLength: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SETTING_RANGES.maxLength.max)),
};
const Recipe = v.strictObject(RECIPE);
const Origin = v.strictObject({
  ...RECIPE,
  model: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  kind: v.picklist(["chat", "bot", "text"]),
  turn: Turn,
  begun: v.pipe(v.string(), v.maxLength(MAX_TURN_LENGTH)),
});

/** As large as a hidden state and a cell state can be: whoever makes one up must keep within what a model can. */
const MAX_HIDDEN = 1, MAX_CELL = 1e6;
const BASE64 = { alphabet: "base64url", omitPadding: true } as const;

/** Writes the identity of an answer, without what tells that it is one's. */
export function encodeOrigin({ before, ...others }: Origin): string {
  const { model, kind } = others;
  const memory = before ? encodeChatMemory({ model, kind, turns: [], state: before }).toBase64(BASE64) : "";
  return `${encode(others)}.${memory}`;
}

/**
 * Reads what {@linkcode encodeOrigin} wrote.
 *
 * @throws {SyntaxError} If it is not an identity, or a damaged one.
 */
export function decodeOrigin(text: string): Origin {
  const [head, memory, ...rest] = text.split(".");
  if (memory === undefined || rest.length > 0) throw new SyntaxError("it is none, or cut off");
  const origin = decode(head, Origin);
  if (memory === "") return { ...origin, before: undefined };
  const { model, kind, state } = decodeChatMemory(Uint8Array.fromBase64(memory, BASE64), "it");
  const sound = state.h.every((h) => Math.abs(h) <= MAX_HIDDEN) &&
    state.c.every((c) => Math.abs(c) <= MAX_CELL);
  if (!sound || model !== origin.model || kind !== origin.kind) throw new SyntaxError("its parts do not fit");
  return { ...origin, before: state };
}

/**
 * Writes the identity of an answer's message: how it was written, but neither after what nor by whom. No two are the
 * same.
 */
export function encodeRecipe({ settings, maxLength }: Recipe): string {
  return `${encode({ settings, maxLength })}.${crypto.randomUUID().slice(0, 8)}`;
}

/**
 * Reads what {@linkcode encodeRecipe} wrote.
 *
 * @throws {SyntaxError} If it is not an identity, or a damaged one.
 */
export function decodeRecipe(text: string): Recipe {
  return decode(text.split(".")[0], Recipe);
}

function encode(value: unknown): string {
  return new TextEncoder().encode(JSON.stringify(value)).toBase64(BASE64);
}

function decode<S extends v.GenericSchema>(text: string, schema: S): v.InferOutput<S> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(Uint8Array.fromBase64(text, BASE64)));
  } catch {
    value = undefined;
  }
  const result = v.safeParse(schema, value);
  if (!result.success) throw new SyntaxError("it is none, or cut off");
  return result.output;
}
