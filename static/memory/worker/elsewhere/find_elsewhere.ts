/**
 * Where else the units are on that are on in a span.
 *
 * @module
 */

import type { Vocabulary } from "../../../../lib/mod.ts";
import {
  type ActivityIndex,
  placesOfUnits,
  type Span,
  unitsOfSpan,
  type UnitsPlace,
} from "../../../../lib/insight/mod.ts";
import type { Elsewhere, FoundPlace, TurnSpan } from "../../messages.ts";
import type { SampleActivity } from "./sample_activity.ts";
import type { SearchedTurn } from "./searched_turns.ts";
import { FIRST_CHARACTER, UNKNOWN } from "../../../../lib/text/mod.ts";

/** The most places of one text. */
const LISTED = 10;
/** The most units: with more, no other place has most of them. */
const MOST_UNITS = 12;
/** The share of them that must be on at a place. */
const SHARE = 0.4;
/** Symbols around a place that are shown with it. */
const AROUND = 28;

/** A conversation, and when its units were on. */
export interface SearchedConversation {
  readonly index: ActivityIndex;
  readonly turns: readonly SearchedTurn[];
}

/**
 * Finds the units that are on in a span and off around it, and the other places where they are on together.
 *
 * @param options.conversation Where the span is.
 * @param options.span Characters of one of its turns.
 * @param options.sample Another text to look through.
 * @param options.vocabulary The model's.
 */
export function findElsewhere({ conversation, span, sample, vocabulary }: {
  readonly conversation: SearchedConversation;
  readonly span: TurnSpan;
  readonly sample: SampleActivity | undefined;
  readonly vocabulary: Vocabulary;
}): Elsewhere {
  const { index, turns } = conversation, texts = turns.map(({ ids }) => ids), starts = startsOf(texts);
  const start = starts[span.turn] + turns[span.turn].opening + span.start;
  const except = { start, end: start + span.end - span.start }, length = span.end - span.start;
  const units = unitsOfSpan(index, except, { most: MOST_UNITS });
  const here = placesOfUnits(index, units, { length, share: SHARE, most: LISTED, except }).map((place) => ({
    ...describe(place, { texts, starts, vocabulary }),
    spans: spansOf(place, turns, starts),
  }));
  if (!sample) return { units, here, sample: null };
  const others = { texts: sample.conversations, starts: startsOf(sample.conversations), vocabulary };
  const there = placesOfUnits(sample.index, units, { length, share: SHARE, most: LISTED });
  return { units, here, sample: there.map((place) => describe(place, others)) };
}

/** A place in words. */
function describe({ start, end, score, units }: UnitsPlace, { texts, starts, vocabulary }: {
  readonly texts: readonly Uint16Array[];
  readonly starts: readonly number[];
  readonly vocabulary: Vocabulary;
}): FoundPlace {
  const text = starts.findLastIndex((first) => first <= start), first = starts[text];
  return {
    ...excerptOf(vocabulary, texts[text], { start: start - first, end: end - first }),
    text,
    score,
    units,
  };
}

/** Where each text begins if they are read one after the other. */
function startsOf(texts: readonly Uint16Array[]): number[] {
  let start = 0;
  return texts.map(({ length }) => (start += length) - length);
}

/** The characters of a place, turn by turn, without the marks. */
function spansOf(
  { start, end }: Span,
  turns: readonly SearchedTurn[],
  starts: readonly number[],
): TurnSpan[] {
  return turns.flatMap(({ opening, length }, turn) => {
    const first = starts[turn] + opening;
    const from = Math.max(0, start - first), to = Math.min(length, end - first);
    return from < to ? [{ turn, start: from, end: to }] : [];
  });
}

/** A place with the text around it; marks at its borders are around it. */
function excerptOf(
  vocabulary: Vocabulary,
  ids: Uint16Array,
  { start, end }: Span,
): Pick<FoundPlace, "before" | "inside" | "after"> {
  let first = start, last = Math.min(end, ids.length);
  while (first < last - 1 && isMark(ids[first])) first++;
  while (first < last - 1 && isMark(ids[last - 1])) last--;
  const text = (from: number, to: number) =>
    Array.from(ids.subarray(from, to), (id, k) => {
      if (!isMark(id)) return id === UNKNOWN ? "\uFFFD" : vocabulary.symbol(id);
      // A turn is closed by one mark and the next one opened by another, or two: one border.
      return isMark(ids[from + k - 1] ?? UNKNOWN) ? "" : " ⏎ ";
    }).join("");
  return {
    before: text(Math.max(0, first - AROUND), first),
    inside: text(first, last),
    after: text(last, last + AROUND),
  };
}

/** Whether it is a sign of whose turn it is, not text. */
function isMark(id: number): boolean {
  return id < FIRST_CHARACTER && id !== UNKNOWN;
}
