/**
 * What the reader prefers, kept in the browser from visit to visit.
 *
 * @module
 */

import * as v from "valibot";
import { ReplySettings, Seed } from "../protocol/reply_settings.ts";
import { DEFAULT_SETTINGS } from "./presets.ts";

/** Settings that were kept before replies were drawn again know nothing of it, which is no reader's choice. */
const Settings = v.pipe(
  v.looseObject({}),
  v.transform((settings) => ({ draws: DEFAULT_SETTINGS.draws, ...settings })),
  ReplySettings,
);

/** All preferences; anything missing or unreadable falls back to its default. */
export const Preferences = v.object({
  settings: v.fallback(Settings, DEFAULT_SETTINGS),
  /** The seed of every new reply; null for another one each time. */
  seed: v.fallback(v.nullable(Seed), null),
  theme: v.fallback(v.picklist(["system", "light", "dark"]), "system"),
  /** Whether single keys do things when no text field has the focus. */
  singleKeys: v.fallback(v.boolean(), true),
  /** How fast a reply appears while its memory is open; where it is not, it is typed fast, or also at once. */
  typing: v.fallback(v.picklist(["at once", "natural", "slow"]), "natural"),
  /** The model the reader chose, by its id, or by its key if it is one of the reader's own; null for the server's choice. */
  model: v.fallback(v.nullable(v.string()), null),
});

/** See {@linkcode Preferences}. */
export type Preferences = v.InferOutput<typeof Preferences>;

const KEY = "cellmate.preferences";

/** What holds until the reader chooses. */
export const DEFAULT_PREFERENCES: Preferences = v.parse(Preferences, {});

/** Reads what was kept. */
export function readPreferences(): Preferences {
  try {
    return v.parse(Preferences, JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

/** Keeps preferences, where the browser allows it; the theme also where the server sees it before it draws. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
    document.cookie = `theme=${preferences.theme}; path=/; max-age=31536000; samesite=strict`;
  } catch {
    // The page still works in a browser that stores nothing.
  }
}
