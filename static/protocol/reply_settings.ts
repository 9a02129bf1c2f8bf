/**
 * How a reply is written: the settings that the page's controls change and the server applies.
 *
 * @module
 */

import * as v from "valibot";

/** The smallest and largest value of each setting, and the step of its control. */
export const SETTING_RANGES = {
  temperature: { min: 0, max: 2, step: 0.05 },
  topK: { min: 0, max: 200, step: 1 },
  topP: { min: 0.05, max: 1, step: 0.01 },
  minP: { min: 0, max: 0.5, step: 0.01 },
  guidance: { min: 0, max: 4, step: 0.1 },
  repetitionPenalty: { min: 1, max: 2, step: 0.05 },
  draws: { min: 1, max: 10, step: 1 },
  maxLength: { min: 1, max: 2000, step: 1 },
} as const;

/** The name of a setting. */
export type SettingName = keyof typeof SETTING_RANGES;

/** A number within the range of a setting. */
function numberFor(name: SettingName): v.GenericSchema<number> {
  const { min, max } = SETTING_RANGES[name];
  return v.pipe(v.number(), v.finite(), v.minValue(min), v.maxValue(max));
}

/** A whole number within the range of a setting. */
function integerFor(name: SettingName): v.GenericSchema<number> {
  return v.pipe(numberFor(name), v.integer());
}

/** The settings of one reply. 0 turns top-k, min-p and guidance off; 1 turns top-p, the penalty and
 * further draws off. */
export const ReplySettings = v.strictObject({
  temperature: numberFor("temperature"),
  topK: integerFor("topK"),
  topP: numberFor("topP"),
  minP: numberFor("minP"),
  // Replies stored before guidance existed were written without it.
  guidance: v.optional(numberFor("guidance"), 0),
  repetitionPenalty: numberFor("repetitionPenalty"),
  // Left out where replies were stored before they were drawn again: it is 1.
  draws: v.exactOptional(integerFor("draws")),
  maxLength: integerFor("maxLength"),
});

/** See {@linkcode ReplySettings}. */
export type ReplySettings = v.InferOutput<typeof ReplySettings>;

/** All settings, with those that older requests lack as they were then. */
export function allSettings(settings: ReplySettings): ReplySettings & { readonly draws: number } {
  return { ...settings, draws: settings.draws ?? 1 };
}

/** Any seed that the generator can tell apart: 32 bits. */
export const Seed: v.GenericSchema<number> = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(0xffff_ffff),
);
