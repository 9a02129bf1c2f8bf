/**
 * What to do after a run, told from its curve.
 *
 * @module
 */

import type { LogLine } from "../../training/training_log.ts";

/** Share of the loss that must still be won in the last fifth of a run for longer training to pay. */
const STILL_FALLING = 0.01;
/** Share by which the loss must have risen above its lowest value for a run to have over-fitted. */
const TURNED = 0.02;
/** Nats per character above which a model writes no words yet. */
const HARDLY_BEGUN = 1.9;
/** Evaluations that a curve needs before anything can be told from it. */
const ENOUGH = 5;

/**
 * One line that says what to do next; none if the run is too short to tell.
 *
 * @param log The run's log.
 *
 * @example A loss that rises again
 * ```ts
 * import { adviceAfter } from "./advice.ts";
 * import { assertMatch } from "@std/assert";
 *
 * const log = [2, 1.5, 1.2, 1.3, 1.4].map((valid, i) => (
 *   { event: "evaluation", step: 10 * i, seconds: i, valid } as const
 * ));
 * assertMatch(adviceAfter(log)[0], /over-fitted from step 20 on/);
 * ```
 */
export function adviceAfter(log: readonly LogLine[]): string[] {
  const curve = log.flatMap(({ event, step, valid, answers }) =>
    event === "evaluation" && typeof valid === "number" ? [{ step, valid, answers }] : []
  );
  const newest = curve[curve.length - 1];
  if (newest && newest.valid > HARDLY_BEGUN) {
    return ["It has hardly begun, and writes nonsense so far: train longer (--resume with more --minutes)."];
  }
  if (curve.length < ENOUGH) return [];
  const last = newest, before = curve[Math.floor(curve.length * 0.8) - 1];
  if (typeof last.answers === "number" && typeof before.answers === "number") {
    return last.answers > before.answers + STILL_FALLING
      ? ["It was still learning to answer: train longer (--resume with more --minutes)."]
      : ["It answers no better than a while ago: more messages of each kind would help more than more time."];
  }
  const lowest = curve.reduce((least, one) => one.valid < least.valid ? one : least);
  if (last.valid > lowest.valid * (1 + TURNED)) {
    return [
      `It over-fitted from step ${lowest.step} on, and the model of that step was kept: add text, or ` +
      `--dropout 0.3, or a smaller --hidden-size.`,
    ];
  }
  return last.valid < before.valid * (1 - STILL_FALLING)
    ? ["The loss was still falling: train longer (--resume with more --minutes)."]
    : ["The loss has levelled off: more text or a larger --hidden-size would help more than more time."];
}

/** Symbols of one's own above which a model learns by itself all that another could teach it. */
const PLENTY = 2_000_000;

/**
 * One line on where to start, after a run from nothing on chats of one's own; none if there is nothing to say.
 *
 * @param run.own Whether it learnt from files.
 * @param run.from Whether it began with another model.
 * @param run.symbols How many symbols there were to learn from.
 *
 * @example
 * ```ts
 * import { adviceToBegin } from "./advice.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(adviceToBegin({ own: false, from: false, symbols: 1000 }), []);
 * assertEquals(adviceToBegin({ own: true, from: false, symbols: 1000 }).length, 1);
 * ```
 */
export function adviceToBegin(
  { own, from, symbols }: { readonly own: boolean; readonly from: boolean; readonly symbols: number },
): string[] {
  if (!own || from || symbols > PLENTY) return [];
  return [
    "If it is small talk in English, as the shipped bot's, let that one learn it: the same command with " +
    "--from static/models/cellmate.safetensors --steps 100. It then talks in this manner after a minute. Other talk " +
    "is learnt as well from nothing, as here, and sooner.",
  ];
}
