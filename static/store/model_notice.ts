/**
 * Says when another model has taken over.
 *
 * @module
 */

import type { ModelInfo } from "../protocol/model_info.ts";

/** What to say when another model has replaced a model; nothing if it is the same, or the reader's own that learns. */
export function modelNotice(before: ModelInfo, now: ModelInfo): string | undefined {
  if (before.id === now.id || before.own !== undefined && before.own === now.own) return undefined;
  return before.name === now.name
    ? `${now.name} has been trained further. The newer version replies from now on.`
    : `${before.name} no longer exists. ${now.name} replies from now on.`;
}
