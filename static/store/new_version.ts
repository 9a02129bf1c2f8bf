/**
 * A reply before its first letter.
 *
 * @module
 */

import type { ModelInfo } from "../protocol/model_info.ts";
import type { Turn } from "../protocol/reply_request.ts";
import { fingerprint } from "./context.ts";
import type { Version } from "./transcript.ts";

/**
 * Begins a version.
 *
 * @param turns What was said before it; the last turn is the person's.
 * @param options What decides the reply, and what it begins with.
 */
export function newVersion(
  turns: readonly Turn[],
  { model: { id, name, file }, begun, seed, settings }:
    & Pick<Version, "begun" | "seed" | "settings">
    & { readonly model: ModelInfo },
): Version {
  return {
    text: begun,
    message: turns.at(-1)!.text,
    begun,
    seed,
    settings,
    model: { id, name, file },
    context: fingerprint(turns),
    ending: "interrupted",
    nats: [],
    seconds: 0,
    date: new Date().toISOString(),
  };
}

/** A seed that nobody chose. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0];
}
