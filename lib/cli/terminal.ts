/**
 * Writes to a terminal: colours where they are welcome, and no control characters from texts or models.
 *
 * @module
 */

import { bold, dim, rgb24, setColorEnabled } from "@std/fmt/colors";

/** Colours text, or leaves it as it is. */
export interface Paint {
  /** Whether anything is coloured at all. */
  readonly enabled: boolean;
  bold(text: string): string;
  dim(text: string): string;
  /** @param css E.g. `#d55e00`. */
  color(text: string, css: string): string;
}

/**
 * The paint for one stream: colours on a terminal, none when piped or when `NO_COLOR` is set.
 *
 * @param stream `Deno.stdout` or `Deno.stderr`.
 *
 * @example
 * ```ts
 * import { paintFor } from "./terminal.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(paintFor({ isTerminal: () => false }).bold("loud"), "loud");
 * ```
 */
export function paintFor(stream: { isTerminal(): boolean }): Paint {
  const enabled = stream.isTerminal() && !Deno.noColor;
  if (!enabled) return { enabled, bold: asIs, dim: asIs, color: asIs };
  setColorEnabled(true);
  return { enabled, bold, dim, color: (text, css) => rgb24(text, parseInt(css.slice(1), 16)) };
}

const asIs = (text: string): string => text;

/**
 * What a terminal would obey instead of showing: escape sequences, C0 and C1 controls except tab and line feed,
 * and Unicode's invisible direction marks, which can reverse the order of text.
 */
const CONTROL =
  // deno-lint-ignore no-control-regex -- control characters are what it looks for
  /\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Removes what would control a terminal from a text; letters, emoji, tabs and line feeds stay.
 *
 * @example
 * ```ts
 * import { stripControl } from "./terminal.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(stripControl("\x1b[2Jhi \u{1F600}\r\n"), "hi \u{1F600}\n");
 * ```
 */
export function stripControl(text: string): string {
  return text.replace(CONTROL, "");
}
