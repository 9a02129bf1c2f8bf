/**
 * What the page and the worker that reads for it say to each other.
 *
 * @module
 */

import type { GateName, SpanUnit } from "../../lib/insight/mod.ts";
import type { Intervention } from "../../lib/nn/mod.ts";
import type { Cut } from "../../lib/sampling/mod.ts";
import type { Turn } from "../protocol/reply_request.ts";
import type { ReplySettings } from "../protocol/reply_settings.ts";

/** What the worker reads: an exchange of a conversation, or the lesson's sentence. */
export interface Excerpt {
  /** The model's id. */
  readonly model: string;
  /** What was said before the reply; the last turn is the person's. Nothing stands for the lesson's sentence. */
  readonly turns: readonly Turn[];
  /** The reply, as far as it is there. */
  readonly reply: string;
  /** Whether the model ended the reply itself. */
  readonly ended: boolean;
  /** What is done to the memory while it is read. */
  readonly interventions: readonly Intervention[];
}

/** A slice of the memory: one gate or state of one layer, for every unit and character. */
export interface MemorySlice {
  readonly gate: GateName;
  readonly layer: number;
}

/** Which units come first: the slowest, those that added most to the chosen letter, those that changed most, those with a name; or none. */
export type RowOrder = "slowest" | "effect" | "change" | "named" | "model";

/** Which symbols stand at a column: the message and the reply are text, marks are signs of whose turn it is. */
export type Part = "message" | "reply" | "mark";

/** One symbol that was read. */
export interface ReadSymbol {
  /** As it is shown. */
  readonly symbol: string;
  readonly part: Part;
  /** How surprising it was, in nats; null where nothing was expected. */
  readonly nats: number | null;
}

/** Further columns of the picture. */
export interface Columns {
  /** L, H, and which gates and states the model has. */
  readonly numLayers: number;
  readonly hiddenSize: number;
  readonly gates: readonly GateName[];
  /** The first column in here; those before are as they were, those after are gone. */
  readonly from: number;
  readonly symbols: readonly ReadSymbol[];
  /** −1 … 1 as −127 … 127, clipped; shape (symbols, H). */
  readonly values: Int8Array<ArrayBuffer>;
  /** How much of what comes before the first column was read, 0 … 1; there are no columns until all of it was. */
  readonly readBefore: number;
  /** Whether everything was read. */
  readonly complete: boolean;
}

/** One symbol that might have come. */
export interface Candidate {
  readonly id: number;
  readonly symbol: string;
  /** What would be written; "" for the end of the turn and other marks. */
  readonly text: string;
  /** The model's own probability. */
  readonly before: number;
  /** After penalties and temperature; null, as the next two, where nothing was drawn. */
  readonly tempered: number | null;
  /** After the cuts as well. */
  readonly trimmed: number | null;
  /** After guidance as well: what was drawn from. */
  readonly after: number | null;
  readonly cut: Cut | null;
}

/** The gates of one unit at one character. */
export interface UnitMoment extends Record<Exclude<GateName, "hidden" | "cell">, number> {
  readonly layer: number;
  readonly unit: number;
  /** c before and after; of a simple RNN, h. */
  readonly previous: number;
  readonly cell: number;
  readonly hidden: number;
}

/** Why a symbol's logit is what it is; parts, bias and rounding add up to it. */
export interface Why {
  /** What each unit of the last layer added; shape (H). */
  readonly parts: Float64Array<ArrayBuffer>;
  /** What is added whatever was read. */
  readonly bias: number;
  /** What the model's own arithmetic has rounded off. */
  readonly rounding: number;
  readonly logit: number;
}

/** Everything about one character. */
export interface Moment {
  readonly column: number;
  /** What came. */
  readonly id: number;
  /** Everything that might have come, the most probable first; empty where nothing was expected. */
  readonly candidates: readonly Candidate[];
  /** Place of what came among them, from 1. */
  readonly rank: number;
  readonly nats: number;
  /** Nats that were to be expected on average. */
  readonly entropy: number;
  /** The units that show the most, the loudest first. */
  readonly units: readonly UnitMoment[];
}

/** What is left of a word after a turn. */
export interface CarriedTurn {
  /** Index of the turn. */
  readonly turn: number;
  /** Whether the word is said in it. */
  readonly said: boolean;
  /** The difference that it makes to the whole memory, as a share of what it made when it was told. */
  readonly share: number;
  /** The units that carry it, the most first. */
  readonly units: readonly { readonly layer: number; readonly unit: number; readonly difference: number }[];
}

/** Characters of one turn of a conversation. */
export interface TurnSpan {
  readonly turn: number;
  /** The first one, and one past the last; code points. */
  readonly start: number;
  readonly end: number;
}

/** A conversation that is searched. */
export interface Searched {
  readonly model: string;
  readonly turns: readonly Turn[];
  /** Whether the model has an atlas, and so may have a sample text. */
  readonly atlas: boolean;
}

/** A place where most of some units are on. */
export interface FoundPlace {
  /** What is said there, and around it. */
  readonly before: string;
  readonly inside: string;
  readonly after: string;
  /** Index of the turn in which it begins; in a sample, of the conversation. */
  readonly text: number;
  /** How many of the units are on, at most. */
  readonly units: number;
  /** Mean share of the units that are on, 0 … 1. */
  readonly score: number;
}

/** Where else the units of a span are on. */
export interface Elsewhere {
  /** On in the span and off around it, those that agree best first; sign −1: their memory is low there. */
  readonly units: readonly SpanUnit[];
  /** Other places of the conversation, the best first. */
  readonly here: readonly (FoundPlace & { readonly spans: readonly TurnSpan[] })[];
  /** Places of the model's sample text; null if it has none. */
  readonly sample: readonly FoundPlace[] | null;
}

/** How a reply was drawn. */
export interface Drawing {
  readonly seed: number;
  readonly settings: ReplySettings;
}

/** A reply written once more. */
export interface Rewriting {
  readonly excerpt: Excerpt;
  readonly drawing: Drawing;
  /** What it began with, which was not drawn. */
  readonly begun: string;
}

/** What is to be read and shown, and what is shown already. */
export interface Following {
  readonly excerpt: Excerpt;
  readonly slice: MemorySlice;
  /** Columns that the page has of this part of the memory. */
  readonly have: number;
  /** The id of the conversation, if this browser keeps it: what is read of it may be kept, too. */
  readonly conversation?: string;
}

/** By what the units of a layer are to be put in order. */
export interface Ordering {
  readonly layer: number;
  readonly by: RowOrder;
  /** The chosen letter. */
  readonly column: number;
  /** Another run, to put those first that differ most from it; from the memory before the message if absent. */
  readonly unlike?: Excerpt;
}

/** The questions, each with its answer. */
export interface Questions {
  /** Gets a model ready. */
  warm: { ask: { model: string }; answer: { ready: true } };
  /** Reads on, some characters at most, and shows what is new. */
  follow: { ask: Following; answer: Columns };
  /** The units of a layer, those that matter most first; shape (H). */
  order: { ask: Ordering; answer: Uint16Array<ArrayBuffer> };
  /** One unit at one character. */
  unit: { ask: { column: number; layer: number; unit: number }; answer: UnitMoment };
  /** One character of the excerpt read last. */
  inspect: { ask: { column: number; drawing: Drawing | null }; answer: Moment };
  /** What each unit added to the logit of a symbol, or to its lead over another one. */
  why: { ask: { column: number; symbol: number; against: number | null }; answer: Why };
  /** How much each earlier character pulled on one; shape (column). */
  attribute: { ask: { column: number }; answer: Float32Array<ArrayBuffer> };
  /** What still carries a word, from the turn on in which it is told. */
  carry: { ask: { model: string; turns: readonly Turn[]; word: string }; answer: readonly CarriedTurn[] };
  /** Reads on in a conversation that is to be searched: how many of its symbols were read. */
  survey: { ask: Searched; answer: { read: number; whole: number } };
  /** Where else the units of a span are on; only what was read so far is searched. */
  elsewhere: { ask: Searched & { span: TurnSpan }; answer: Elsewhere };
  /** Writes a reply once more, with interventions in the memory. */
  rewrite: { ask: Rewriting; answer: { text: string; ended: boolean } };
}

/** A question's name. */
export type Question = keyof Questions;

/** Questions that take long: others are answered meanwhile, and a newer one of the same kind takes their place. */
export const LONG_QUESTIONS: ReadonlySet<Question> = new Set<Question>(["carry", "rewrite"]);

/** What the page says when it no longer wants to know the answers to long questions. */
export interface Dropped {
  readonly drops: true;
}

/** A question on its way. */
export interface Asked<Q extends Question = Question> {
  readonly number: number;
  readonly question: Q;
  readonly ask: Questions[Q]["ask"];
}

/** Its answer, or why there is none. */
export type Answered =
  | { readonly number: number; readonly answer: Questions[Question]["answer"] }
  | { readonly number: number; readonly problem: string };
