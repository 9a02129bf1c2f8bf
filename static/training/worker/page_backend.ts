/**
 * The arithmetic in a browser's worker.
 *
 * @module
 */

import { type Backend, openWasm } from "../../../lib/nn/mod.ts";

/** The name of a worker that is a thread. */
export const THREAD = "cellmate-thread";

/**
 * Opens the fastest back-end. Several threads need a page that is isolated from others; where it is not, there is one.
 *
 * @param threads How many threads train.
 * @throws {Error} If the browser has no WebAssembly SIMD: without it, a minute's training would take a quarter of an hour.
 */
export function openPageBackend(threads: number): Backend {
  const count = globalThis.crossOriginIsolated ? threads : 1;
  const backend = openWasm({
    threads: count,
    startThread: () => new Worker(self.location.href, { type: "module", name: THREAD }),
  });
  if (backend) return backend;
  throw new Error(
    "This browser cannot train: it has no WebAssembly SIMD, or it is switched off. Take a newer one, or another setting",
  );
}
