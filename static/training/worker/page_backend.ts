/**
 * The arithmetic in a browser's worker.
 *
 * @module
 */

import { type Backend, openBackend } from "../../../lib/nn/mod.ts";

/** The name of a worker that is a thread. */
export const THREAD = "cellmate-thread";

/**
 * Opens the fastest back-end. Several threads need a page that is isolated from others; where it is not, there is one.
 *
 * @param threads How many threads train.
 */
export function openPageBackend(threads: number): Backend {
  const count = globalThis.crossOriginIsolated ? threads : 1;
  return openBackend({
    threads: count,
    startThread: () => new Worker(self.location.href, { type: "module", name: THREAD }),
  });
}
