/**
 * An atlas of a model's units: what each follows, how long it keeps, and where it is strongest.
 *
 * It is kept as JSON of less than 200 kB beside the model, with the text that its passages point into.
 *
 * @module
 */

import type { Intervention } from "../../nn/backend.ts";
import type { CorpusKind } from "../../text/chat_template.ts";
import type { Conversation } from "../../text/conversation.ts";
import { encodeTurns } from "../../text/encode_turns.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";

/** Something that a unit may follow. */
export interface AtlasProperty {
  /** A short name. */
  readonly id: string;
  /** In words, e.g. "who is speaking". */
  readonly name: string;
  /** What may be the case. */
  readonly classes: readonly string[];
}

/** That a unit follows a property; measured on text on which the unit was not chosen. */
export interface Follows {
  /** The property's id. */
  readonly property: string;
  /** The unit's mean memory, −1 … 1, in each of the property's classes. */
  readonly means: readonly number[];
  /** Correlation ratio, 0 … 1; for two classes Pearson's |r|. */
  readonly effect: number;
  /** Share of the symbols whose class can be told from this unit alone. */
  readonly accuracy: number;
  /** The same share for always saying what is usual. */
  readonly baseline: number;
}

/** A stretch of the sample text where a unit is strong. */
export interface AtlasPassage {
  /** Its first symbol, counted through all conversations of the sample. */
  readonly start: number;
  /** One past its last. */
  readonly end: number;
  /** The memory of the largest size in it, −1 … 1. */
  readonly value: number;
}

/** What is known of one unit. */
export interface AtlasUnit {
  /** What it follows, the closest first; nothing, as a rule. */
  readonly follows: readonly Follows[];
  /** Characters in which its memory, left alone, falls to 1/e: −1 / (mean of ln f). Null without a forget gate. */
  readonly timeConstant: number | null;
  /** Its strongest passages, of different conversations, the strongest first. */
  readonly passages: readonly AtlasPassage[];
}

/** An intervention with a meaning, and what it did. */
export interface AtlasPreset {
  /** A short name. */
  readonly id: string;
  /** What it does to the model, in words. */
  readonly name: string;
  /** What is done to which units, in words. */
  readonly text: string;
  /** Ready for `Stepper.intervene()`. */
  readonly interventions: readonly Intervention[];
  /** What came of it. */
  readonly measured: MeasuredPreset;
}

/** What an intervention did to the replies to some messages: with the same seeds, without it and with it. */
export interface MeasuredPreset {
  /** How many messages. */
  readonly messages: number;
  /** Share of the replies that were no longer the same. */
  readonly changed: number;
  /** What was measured of each reply, in words. */
  readonly measure: string;
  /** Its mean without the intervention. */
  readonly before: number;
  /** Its mean with it. */
  readonly after: number;
}

/** Everything known of a model's units. */
export interface Atlas {
  /** The model; see `modelIdentity()`. */
  readonly model: string;
  /** What the model has learnt from. */
  readonly kind: CorpusKind;
  /** All that was asked for, found or not. */
  readonly properties: readonly AtlasProperty[];
  /** Every unit: that of layer l and unit u at l·H + u. */
  readonly units: readonly AtlasUnit[];
  /** Interventions that change replies. */
  readonly presets: readonly AtlasPreset[];
  /** The text that passages point into, which was held out when units were chosen. */
  readonly sample: readonly Conversation[];
}

/**
 * The symbols of an atlas's sample, conversation by conversation: what its passages are counted in.
 *
 * @param atlas The atlas.
 * @param vocabulary The model's.
 *
 * @example
 * ```ts
 * import { type Atlas, sampleSymbols } from "./atlas.ts";
 * import { END_OF_TURN, SPEAKER_A, Vocabulary } from "../../text/vocabulary.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const sample = [[{ speaker: 0, text: "hi" }]] as const;
 * const atlas: Atlas = { model: "", kind: "chat", properties: [], units: [], presets: [], sample };
 * const [first] = sampleSymbols(atlas, new Vocabulary("hi"));
 * assertEquals([...first], [SPEAKER_A, 4, 5, END_OF_TURN]);
 * ```
 */
export function sampleSymbols({ sample, kind }: Atlas, vocabulary: Vocabulary): Uint16Array[] {
  return sample.map((turns) => encodeTurns(vocabulary, turns, kind).ids);
}
