/**
 * Three presets for replies, and what a temperature means in words.
 *
 * @module
 */

import { DEFAULT_DRAWS, DEFAULT_SAMPLING } from "../../lib/sampling/mod.ts";
import type { ReplySettings } from "../protocol/reply_settings.ts";

/** Settings under a name. */
export interface Preset {
  readonly name: "careful" | "normal" | "wild";
  readonly description: string;
  readonly settings: ReplySettings;
}

const NORMAL: ReplySettings = { ...DEFAULT_SAMPLING, draws: DEFAULT_DRAWS, maxLength: 400 };

/** From the safest to the boldest; "normal" is the library's own default. */
export const PRESETS: readonly Preset[] = [
  {
    name: "careful",
    description: "stays with what it knows best",
    settings: { ...NORMAL, temperature: 0.4, topP: 0.9, minP: 0.1 },
  },
  { name: "normal", description: "lively, and mostly in words", settings: NORMAL },
  {
    name: "wild",
    description: "surprises itself, and misspells",
    settings: { ...NORMAL, temperature: 1.15, minP: 0.02, draws: 1 },
  },
];

/** What is used until the reader chooses. */
export const DEFAULT_SETTINGS: ReplySettings = NORMAL;

/** The preset that has exactly these settings; length does not count. */
export function presetOf(settings: ReplySettings): Preset | undefined {
  return PRESETS.find((preset) =>
    (Object.keys(settings) as (keyof ReplySettings)[])
      .every((name) => name === "maxLength" || preset.settings[name] === settings[name])
  );
}

/** What a temperature does, in words. */
export function describeTemperature(temperature: number): string {
  if (temperature === 0) return "always the likeliest character, without chance";
  if (temperature < 0.5) return "safe choices: clear words, little variety";
  if (temperature < 0.9) return "likely choices are favoured: lively, mostly in words";
  if (temperature <= 1.1) return "each character as often as the model expects it";
  return "unlikely choices are favoured: odd words, then noise";
}
