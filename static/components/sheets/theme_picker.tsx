/**
 * Light or dark.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useChatState } from "../chat_context.ts";

const THEMES = ["system", "light", "dark"] as const;

/** Follows the system unless the reader decides. */
export function ThemePicker(): JSX.Element {
  const chat = useChatState();
  const { theme } = chat.state.preferences;
  useEffect(() => void (document.documentElement.dataset.theme = theme), [theme]);
  return (
    <fieldset class="presets">
      <legend>Colours</legend>
      {THEMES.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="theme"
            checked={name === theme}
            onChange={() => chat.prefer({ theme: name })}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
