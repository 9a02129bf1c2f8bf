/**
 * The settings that decide how a symbol is drawn from the model's probabilities.
 *
 * @module
 */

/** How boldly the next symbol is drawn. */
export interface SamplingOptions {
  /** Divides the logits: below 1 careful, above 1 wild; 0 always takes the most likely symbol (greedy). */
  readonly temperature: number;
  /** Only the k most likely symbols may be drawn; 0 turns it off. */
  readonly topK: number;
  /** Only the fewest symbols that together reach this probability may be drawn; 1 turns it off. */
  readonly topP: number;
  /** Only symbols at least this many times as likely as the most likely may be drawn; 0 turns it off. */
  readonly minP: number;
  /**
   * How much more the start of a reply depends on what was said than the model alone would make it (see
   * {@linkcode ReplyWriter.blankPrompt}); 0 turns it off.
   */
  readonly guidance: number;
  /** How strongly verbatim repetition is avoided (see {@linkcode Repetition.penalize}); 1 turns it off. */
  readonly repetitionPenalty: number;
}

/** Defaults for settings that are not given. */
export const DEFAULT_SAMPLING: SamplingOptions = Object.freeze({
  temperature: 0.7,
  topK: 0,
  topP: 1,
  minP: 0.05,
  guidance: 0.5,
  repetitionPenalty: 1.2,
});

/** What each setting must be, in words and as a check. */
const RULES: Readonly<Record<keyof SamplingOptions, [rule: string, holds: (value: number) => boolean]>> = {
  temperature: ["a finite number of at least 0", (x) => Number.isFinite(x) && x >= 0],
  topK: ["an integer of at least 0", (x) => Number.isInteger(x) && x >= 0],
  topP: ["above 0 and at most 1", (x) => x > 0 && x <= 1],
  minP: ["from 0 to 1", (x) => x >= 0 && x <= 1],
  guidance: ["a finite number of at least 0", (x) => Number.isFinite(x) && x >= 0],
  repetitionPenalty: ["a finite number of at least 1", (x) => Number.isFinite(x) && x >= 1],
};

/**
 * Fills in the defaults and checks every setting.
 *
 * @param options Any of the settings; other properties are left out of the result.
 * @returns All settings.
 * @throws {RangeError} If a setting is outside its range.
 *
 * @example
 * ```ts
 * import { checkSampling } from "./sampling_options.ts";
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * assertEquals(checkSampling({ temperature: 0 }).topP, 1);
 * assertThrows(() => checkSampling({ topP: 2 }), RangeError, "above 0 and at most 1: current value is 2");
 * ```
 */
export function checkSampling(options: Partial<SamplingOptions>): SamplingOptions {
  const checked = { ...DEFAULT_SAMPLING };
  for (const name of Object.keys(RULES) as (keyof SamplingOptions)[]) {
    const value = options[name] ?? DEFAULT_SAMPLING[name];
    const [rule, holds] = RULES[name];
    if (!holds(value)) {
      throw new RangeError(`Cannot sample as ${name} must be ${rule}: current value is ${value}`);
    }
    (checked as Record<string, number>)[name] = value;
  }
  return checked;
}
