/**
 * Reading passages in the page itself: the models are so small that plain TypeScript is quick enough, and its numbers
 * are the very ones that the arithmetic of one unit shows.
 *
 * @module
 */

import { type Trace, trace } from "../../lib/insight/mod.ts";
import {
  answerBlank,
  type BlankAnswer,
  LESSON_VOCABULARY,
  type WrittenPassage,
} from "../../lib/passages/mod.ts";
import { type Model, reference, type State, type Stepper } from "../../lib/nn/mod.ts";

const vocabulary = LESSON_VOCABULARY;

/** What a model does with a passage. */
export interface PassageReading {
  readonly passage: WrittenPassage;
  readonly model: Model;
  /** The symbols read; length T. */
  readonly ids: Uint16Array;
  /** All that moves in it, up to the blank. */
  readonly trace: Trace;
  readonly answer: BlankAnswer;
}

/** One stepper per model, made when first needed. */
const steppers = new WeakMap<Model, Stepper>();

/** Who reads for a model, in row 0. */
export function stepperOf(model: Model): Stepper {
  const made = steppers.get(model) ?? reference.createStepper(model);
  steppers.set(model, made);
  return made;
}

/** Readings by model and text: chapters that show the same passage share one. */
const readings = new WeakMap<Model, Map<string, PassageReading>>();
/** So many readings of a model are kept. */
const MOST_KEPT = 8;

/** Reads a passage and fills its blank. */
export function readPassage(model: Model, passage: WrittenPassage): PassageReading {
  const kept = readings.get(model) ?? new Map<string, PassageReading>();
  readings.set(model, kept);
  const key = `${passage.text}\n${passage.answer}`;
  let reading = kept.get(key);
  if (!reading) {
    const stepper = stepperOf(model), { ids } = vocabulary.encode(passage.text);
    stepper.writeState(0);
    const record = trace(stepper, ids);
    reading = {
      passage,
      model,
      ids,
      trace: record,
      answer: answerBlank(stepper, passage.answer, { vocabulary }),
    };
    kept.set(key, reading);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  }
  return reading;
}

/** What is remembered before the character at a place is read. */
export function stateBefore({ model, trace }: PassageReading, time: number): State {
  const H = model.config.hiddenSize, at = (time - 1) * H;
  const take = (data: Float32Array) => time === 0 ? new Float32Array(H) : data.slice(at, at + H);
  return { batchSize: 1, h: take(trace.hidden.data), c: take(trace.cell.data) };
}
