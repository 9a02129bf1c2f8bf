/**
 * Which units follow a property, shown on text on which they were not chosen.
 *
 * A unit is said to follow a property if all of this holds:
 *
 * - the correlation ratio η of its memory with the classes (for two classes Pearson's |r|) is at least 0.4, both on
 *   the text where it is chosen and on held-out text;
 * - a rule from the value of the memory to a class, fitted where it is chosen, makes at least a fifth fewer mistakes
 *   on held-out text than always saying the class that is the more frequent there;
 * - it does so over so many held-out conversations that luck would with a probability below 0.05 divided by the number
 *   of questions asked, units times properties (Bonferroni): in twenty atlases, not more than one name is luck.
 *
 * @module
 */

import type { ExamTable } from "./exam_table.ts";
import { luckBound } from "./luck.ts";
import type { UnitProperty } from "./properties.ts";

/** The least correlation ratio. */
export const LEAST_EFFECT = 0.4;
/** The least share of the mistakes of always saying the usual that must be saved. */
export const LEAST_GAIN = 0.2;
/** The probability that a single name in the whole atlas is luck. */
export const LUCK = 0.05;

/** Values of the memory are put into this many bins of the same width. */
const BINS = 64;

/** A unit that follows a property; all but the means was found on held-out text. */
export interface Follower {
  /** Its place among the units of all layers. */
  readonly place: number;
  /** Its mean memory, −1 … 1, in each class, where it was chosen. */
  readonly means: readonly number[];
  /** The correlation ratio η, 0 … 1: √(variance between the classes' means / variance of all). */
  readonly effect: number;
  /** Share of the symbols whose class is told rightly from this unit alone. */
  readonly accuracy: number;
  /** The same share for always saying what is the most frequent where it was chosen. */
  readonly baseline: number;
}

/** The text, and how sure one must be. */
export interface ExamineOptions {
  /** Where units are chosen. */
  readonly found: ExamTable;
  /** Where they are tested. */
  readonly fresh: ExamTable;
  /** How many questions are asked in all. */
  readonly questions: number;
}

/**
 * Asks every unit for one property.
 *
 * @param property What to ask for.
 * @param options The text, and how sure one must be.
 * @returns Those that follow it, the closest first; as a rule few.
 */
export function examineUnits(
  property: UnitProperty,
  { found, fresh, questions }: ExamineOptions,
): Follower[] {
  const threshold = property.classes.length > 2 ? undefined : property.threshold ?? median(property, found);
  const [here, there] = [found, fresh].map((table) => classesOf(property, table, threshold));
  const K = property.classes.length;
  const effects = correlationRatios(found, here, K), tested = correlationRatios(fresh, there, K);
  const counts = new Float64Array(K);
  for (const k of here) if (k >= 0) counts[k]++;
  const usual = counts.indexOf(Math.max(...counts));

  const followers: Follower[] = [];
  for (let place = 0; place < found.units; place++) {
    if (effects.ratio[place] < LEAST_EFFECT || tested.ratio[place] < LEAST_EFFECT) continue;
    const rule = fitRule(found, here, { place, K, usual });
    const { accuracy, baseline, luck } = tryRule(fresh, there, { place, rule, usual });
    const gain = (accuracy - baseline) / (1 - baseline);
    if (!(gain >= LEAST_GAIN && luck < LUCK / questions)) continue;
    const means = effects.means.map((mean) => mean[place] / 127);
    followers.push({ place, means, effect: tested.ratio[place], accuracy, baseline });
  }
  return followers.sort((a, b) => b.effect - a.effect);
}

/** The class of each symbol; −1 where nothing is asked. Shape (T). */
function classesOf(property: UnitProperty, { texts }: ExamTable, threshold: number | undefined): Int8Array {
  const classes = texts.map((text) =>
    Int8Array.from(
      property.label(text),
      (label) => Number.isNaN(label) ? -1 : threshold === undefined ? label : label > threshold ? 1 : 0,
    )
  );
  const all = new Int8Array(classes.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of classes) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

function median(property: UnitProperty, { texts }: ExamTable): number {
  const labels = texts.flatMap((text) => [...property.label(text)]).filter((label) => !Number.isNaN(label));
  return labels.sort((a, b) => a - b)[labels.length >> 1];
}

/** η of every unit, and its mean in each class. */
function correlationRatios(
  { units: U, memory }: ExamTable,
  classes: Int8Array,
  K: number,
): { readonly ratio: Float64Array; readonly means: readonly Float64Array[] } {
  const counts = new Float64Array(K), squares = new Float64Array(U);
  const sums = Array.from({ length: K }, () => new Float64Array(U));
  classes.forEach((k, t) => {
    if (k < 0) return;
    counts[k]++;
    const sum = sums[k], start = t * U;
    for (let u = 0; u < U; u++) {
      const m = memory[start + u];
      sum[u] += m;
      squares[u] += m * m;
    }
  });
  const T = counts.reduce((sum, count) => sum + count, 0);
  const ratio = new Float64Array(U);
  for (let u = 0; u < U; u++) {
    const mean = sums.reduce((total, sum) => total + sum[u], 0) / T;
    const all = squares[u] - T * mean * mean;
    let between = 0;
    for (let k = 0; k < K; k++) if (counts[k] > 0) between += sums[k][u] ** 2 / counts[k];
    ratio[u] = all > 1e-9 ? Math.sqrt(Math.max(0, between - T * mean * mean) / all) : 0;
  }
  return { ratio, means: sums.map((sum, k) => sum.map((value) => counts[k] > 0 ? value / counts[k] : 0)) };
}

/** From the bin of a unit's memory to the class that is the most frequent in it. */
function fitRule(
  { units: U, memory }: ExamTable,
  classes: Int8Array,
  { place, K, usual }: { readonly place: number; readonly K: number; readonly usual: number },
): Int8Array {
  const counts = new Float64Array(BINS * K);
  classes.forEach((k, t) => {
    if (k >= 0) counts[bin(memory[t * U + place]) * K + k]++;
  });
  return Int8Array.from({ length: BINS }, (_, b) => {
    const inBin = counts.subarray(b * K, (b + 1) * K), most = Math.max(...inBin);
    return inBin[usual] === most ? usual : inBin.indexOf(most);
  });
}

function bin(memory: number): number {
  return Math.floor((memory + 128) * BINS / 256);
}

/** How often a rule is right, and whether it could be luck that it is right in so many conversations. */
function tryRule(
  { units: U, memory, texts, origins }: ExamTable,
  classes: Int8Array,
  { place, rule, usual }: { readonly place: number; readonly rule: Int8Array; readonly usual: number },
): { readonly accuracy: number; readonly baseline: number; readonly luck: number } {
  let t = 0, asked = 0, right = 0, usuallyRight = 0;
  const leads = new Map<number, number>(); // of each conversation, what the rule has right beyond the usual answer
  texts.forEach(({ ids }, n) => {
    for (let k = 0; k < ids.length; k++, t++) {
      if (classes[t] < 0) continue;
      const isRight = +(rule[bin(memory[t * U + place])] === classes[t]), isUsual = +(classes[t] === usual);
      asked++;
      right += isRight;
      usuallyRight += isUsual;
      leads.set(origins[n], (leads.get(origins[n]) ?? 0) + isRight - isUsual);
    }
  });
  return { accuracy: right / asked, baseline: usuallyRight / asked, luck: luckBound([...leads.values()]) };
}
