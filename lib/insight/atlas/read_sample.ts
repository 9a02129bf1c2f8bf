/**
 * Reads the sample text of an atlas: when each unit is on, how long it keeps, and where it is strongest.
 *
 * @module
 */

import { ActivityIndex } from "../spans/activity_index.ts";
import { readTogether } from "../trace/read_together.ts";
import { logForget, timeConstant } from "../trace/time_constant.ts";
import type { AtlasPassage } from "./atlas.ts";
import type { Reader } from "./exam_table.ts";

/** What was seen of the units. */
export interface SampleRead {
  /** When each unit was on. */
  readonly activity: ActivityIndex;
  /** See `timeConstant()`: one per unit; empty for a simple RNN. Shape (L·H). */
  readonly timeConstants: Float64Array;
  /** The strongest passages of each unit, of different texts, the strongest first; shape (L·H). */
  readonly passages: readonly (readonly AtlasPassage[])[];
}

/** The longest passage, in symbols. */
const LONGEST_PASSAGE = 60;
/** A passage reaches as far as the memory is above this share of its largest. */
const PASSAGE_EDGE = 0.5;
/** Every so many symbols the forget gates are looked at; looking takes longer than reading. */
const GATES_EVERY = 4;

/**
 * Reads the texts of a sample, each from an empty memory.
 *
 * @param reader Who reads.
 * @param texts The symbols of each text.
 * @param options.passages How many passages to keep for each unit.
 * @returns After each text, how many symbols were read so far; at last what was seen.
 */
export function* readSample(
  { stepper }: Reader,
  texts: readonly ArrayLike<number>[],
  { passages: most }: { readonly passages: number },
): Generator<number, SampleRead> {
  const { config } = stepper.model, { numLayers: L, hiddenSize: H, cell } = config, U = L * H;
  const starts = [0];
  for (const { length } of texts) starts.push(starts.at(-1)! + length);
  const activity = new ActivityIndex(config), logs = new Float64Array(cell === "lstm" ? U : 0);
  const passages: AtlasPassage[][] = Array.from({ length: U }, () => []);
  const waiting = new Map<number, Float32Array>(); // texts that were read before those in front of them
  let looks = 0, steps = 0, next = 0, read = 0;
  const visit = ({ row }: { readonly row: number }) => {
    if (cell !== "lstm" || steps++ % GATES_EVERY !== 0) return;
    looks++;
    for (let l = 0; l < L; l++) {
      stepper.gates(row, l).forget.forEach((f, u) => logs[l * H + u] += logForget(f));
    }
  };
  for (const { text, memory } of readTogether(stepper, texts, { visit })) {
    waiting.set(text, memory);
    for (let memory = waiting.get(next); memory; memory = waiting.get(next)) {
      activity.addStates(memory);
      keepStrongest(passages, memory, { start: starts[next], most, isCell: cell === "lstm" });
      waiting.delete(next++);
    }
    yield read += texts[text].length;
  }
  return { activity, timeConstants: logs.map((sum) => timeConstant(sum / looks)), passages };
}

/** Adds the strongest passage of one text to those of each unit, if it is among the strongest. */
function keepStrongest(passages: AtlasPassage[][], memory: Float32Array, options: {
  readonly start: number;
  readonly most: number;
  readonly isCell: boolean;
}): void {
  const { start, most, isCell } = options, U = passages.length, T = memory.length / U;
  passages.forEach((kept, unit) => {
    const size = (t: number) => Math.abs(memory[t * U + unit]);
    let peak = 0;
    for (let t = 1; t < T; t++) if (size(t) > size(peak)) peak = t;
    const m = memory[peak * U + unit], value = isCell ? Math.tanh(m) : m;
    if (kept.length === most && Math.abs(kept[most - 1].value) >= Math.abs(value)) return;
    const edge = PASSAGE_EDGE * size(peak),
      isInside = (t: number) => memory[t * U + unit] * Math.sign(m) > edge;
    let first = peak, end = peak + 1;
    while (first > 0 && peak - first < LONGEST_PASSAGE / 2 && isInside(first - 1)) first--;
    while (end < T && end - first < LONGEST_PASSAGE && isInside(end)) end++;
    kept.push({ start: start + first, end: start + end, value });
    kept.sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.start - b.start);
    kept.length = Math.min(kept.length, most);
  });
}
