/**
 * How replies are written, and how the page looks.
 *
 * @module
 */

import type { JSX } from "preact";
import { allSettings } from "../../protocol/reply_settings.ts";
import { describeTemperature } from "../../store/presets.ts";
import { useChatState } from "../chat_context.ts";
import { PresetPicker } from "./preset_picker.tsx";
import { SeedField } from "./seed_field.tsx";
import { SettingSlider } from "./setting_slider.tsx";
import { Sheet } from "./sheet.tsx";
import { ThemePicker } from "./theme_picker.tsx";

/** All settings, each with a line that says what it does. */
export function SettingsSheet(): JSX.Element {
  const { settings } = useChatState().state.preferences;
  const { draws } = allSettings(settings);
  const percent = (x: number) => `${Math.round(x * 100)} %`;
  return (
    <Sheet title="Settings">
      <section>
        <h3>Replies</h3>
        <PresetPicker described />
        <SettingSlider
          name="temperature"
          title="Temperature"
          meaning={describeTemperature(settings.temperature)}
        />
        <SettingSlider
          name="topK"
          title="Top-k"
          meaning={settings.topK === 0
            ? "off: any character may come"
            : `only the ${settings.topK} likeliest`}
        />
        <SettingSlider
          name="topP"
          title="Top-p"
          meaning={settings.topP === 1
            ? "off: any character may come"
            : `only the likeliest that together reach ${percent(settings.topP)}`}
        />
        <SettingSlider
          name="minP"
          title="Min-p"
          meaning={settings.minP === 0
            ? "off: any character may come"
            : `only those at least ${percent(settings.minP)} as likely as the likeliest`}
        />
        <SettingSlider
          name="guidance"
          title="Guidance"
          meaning={settings.guidance === 0
            ? "off: as the model would put it"
            : "replies start closer to your message"}
        />
        <SettingSlider
          name="repetitionPenalty"
          title="Repetition penalty"
          meaning={settings.repetitionPenalty === 1
            ? "off"
            : "phrases that were just written become less likely"}
        />
        <SettingSlider
          name="draws"
          title="Draws"
          meaning={draws === 1
            ? "off: the first reply is shown, whatever it is"
            : `an unsure reply is drawn again, up to ${draws} times in all; if none is sure, the bot says so`}
        />
        <SettingSlider
          name="maxLength"
          title="Greatest length"
          meaning={`${settings.maxLength} characters; from half of it on, the reply heads for its end`}
        />
        <SeedField />
      </section>
      <section>
        <h3>Page</h3>
        <ThemePicker />
      </section>
    </Sheet>
  );
}
