/**
 * What the page shows.
 *
 * @module
 */

import type { ModelInfo } from "../protocol/model_info.ts";
import { createTranscript, type Transcript, type Version } from "./transcript.ts";
import { DEFAULT_PREFERENCES, type Preferences } from "./preferences.ts";

/** The sheet over the page; for a model, its card. */
export type Sheet = "conversations" | "settings" | "models" | "keys" | "train" | {
  readonly about: ModelInfo;
};

/** Something that went wrong, and in which exchange. */
export interface Trouble {
  readonly message: string;
  readonly exchange?: string;
}

/** Everything the page shows. */
export interface ChatState {
  readonly models: readonly ModelInfo[];
  readonly preferences: Preferences;
  readonly transcript: Transcript;
  /** The message being written. */
  readonly draft: string;
  /** The exchange whose message is being edited. */
  readonly editing: string | undefined;
  /** The exchange whose reply is being written. */
  readonly running: string | undefined;
  /** The exchange whose reply is shown letter by letter, and how many characters of it are on show. */
  readonly typing: { readonly exchange: string; readonly characters: number } | undefined;
  readonly sheet: Sheet | undefined;
  readonly trouble: Trouble | undefined;
  /** The server does not answer. */
  readonly away: boolean;
  /** While it does not: whether the page replies itself. */
  readonly byItself: boolean;
  /** Characters of the conversation that the model does not know. */
  readonly unknown: readonly string[];
  /** The model in use when models were last listed. */
  readonly inUse: ModelInfo | undefined;
  /** The page's notice, until it is dismissed. */
  readonly notice: string | undefined;
  /** What a screen reader is told: each finished reply, once. */
  readonly announcements: readonly { readonly id: string; readonly text: string }[];
}

/** How an exchange is run, where it differs from the reader's preferences. */
export interface RunOptions {
  readonly seed?: number;
  /** The id of the model to ask, if it is still there. */
  readonly model?: string;
  readonly settings?: Version["settings"];
  /** What the reply begins with: it is continued. */
  readonly begun?: string;
}

/** The page before anything happens. */
export function firstState(models: readonly ModelInfo[]): ChatState {
  return {
    models,
    preferences: DEFAULT_PREFERENCES,
    transcript: createTranscript({ kept: true }),
    draft: "",
    editing: undefined,
    running: undefined,
    typing: undefined,
    sheet: undefined,
    trouble: undefined,
    away: false,
    byItself: false,
    unknown: [],
    inUse: undefined,
    notice: undefined,
    announcements: [],
  };
}
