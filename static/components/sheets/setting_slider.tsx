/**
 * A slider that says what it does.
 *
 * @module
 */

import type { JSX } from "preact";
import { allSettings, SETTING_RANGES, type SettingName } from "../../protocol/reply_settings.ts";
import { useChatState } from "../chat_context.ts";

/** One setting of replies. */
export function SettingSlider({ name, title, meaning }: {
  readonly name: SettingName;
  readonly title: string;
  /** What the current value does. */
  readonly meaning: string;
}): JSX.Element {
  const chat = useChatState();
  const { settings } = chat.state.preferences, value = allSettings(settings)[name];
  return (
    <div class="setting">
      <label for={`setting-${name}`}>{title}</label>
      <output for={`setting-${name}`}>{value}</output>
      <input
        id={`setting-${name}`}
        type="range"
        {...SETTING_RANGES[name]}
        value={value}
        aria-describedby={`meaning-${name}`}
        onInput={(event) =>
          chat.prefer({ settings: { ...settings, [name]: event.currentTarget.valueAsNumber } })}
      />
      <p id={`meaning-${name}`}>{meaning}</p>
    </div>
  );
}
