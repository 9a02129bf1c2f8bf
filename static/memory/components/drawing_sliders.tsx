/**
 * What the settings do to the choice of this letter.
 *
 * @module
 */

import type { JSX } from "preact";
import { SETTING_RANGES } from "../../protocol/reply_settings.ts";
import { useMemoryState } from "../memory_context.ts";

/** In the order in which they act. */
const SLIDERS = [
  ["temperature", "temperature"],
  ["topK", "top-k"],
  ["topP", "top-p"],
  ["minP", "min-p"],
  ["guidance", "guidance"],
] as const;

/** Sliders that change only the distribution shown. */
export function DrawingSliders(): JSX.Element | null {
  const memory = useMemoryState();
  const drawn = memory.version?.settings, { trial } = memory.state, settings = trial ?? drawn;
  if (!drawn || !settings) return null;
  return (
    <details class="drawing-sliders">
      <summary>Try other settings on this letter</summary>
      {SLIDERS.map(([name, words]) => (
        <label key={name}>
          <span>{words}</span>
          <input
            type="range"
            {...SETTING_RANGES[name]}
            value={settings[name]}
            onInput={(event) => memory.tryOut({ ...settings, [name]: event.currentTarget.valueAsNumber })}
          />
          <output>{settings[name]}</output>
        </label>
      ))}
      <p class="tools always">
        <button type="button" aria-disabled={!trial} onClick={() => memory.tryOut(undefined)}>
          As it was drawn
        </button>
      </p>
    </details>
  );
}
