/**
 * Nobody talks to another model without being told.
 *
 * @module
 */

import type { ModelInfo } from "../protocol/model_info.ts";

/** What to say where another model has taken a model's place; nothing if it is the same. */
export function modelNotice(before: ModelInfo, now: ModelInfo): string | undefined {
  if (before.id === now.id) return undefined;
  return before.name === now.name
    ? `${now.name} has been trained further: the newer one replies from now on.`
    : `${before.name} is no longer there: ${now.name} replies from now on.`;
}
