/**
 * Choosing a mood.
 *
 * @module
 */

import type { JSX } from "preact";
import { presetOf, PRESETS } from "../../store/presets.ts";
import { useChatState } from "../chat_context.ts";

/** The three presets; none is selected when the settings are the reader's own. */
export function PresetPicker({ described = false }: { readonly described?: boolean }): JSX.Element {
  const chat = useChatState();
  const { settings } = chat.state.preferences;
  const chosen = presetOf(settings);
  return (
    <fieldset class={described ? "presets described" : "presets"}>
      <legend class="unseen">How boldly it replies</legend>
      {PRESETS.map((preset) => (
        <label key={preset.name} title={preset.description}>
          <input
            type="radio"
            name={described ? "preset" : "preset-quick"}
            checked={preset === chosen}
            onChange={() => chat.prefer({ settings: { ...preset.settings, maxLength: settings.maxLength } })}
          />
          <span>{preset.name}</span>
          {described && <small>{preset.description}</small>}
        </label>
      ))}
      {!chosen && !described && <span class="own">own settings</span>}
    </fieldset>
  );
}
