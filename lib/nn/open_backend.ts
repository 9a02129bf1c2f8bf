/**
 * Chooses how to do the arithmetic, depending on what the machine supports.
 *
 * @module
 */

import type { Backend } from "./backend.ts";
import { reference } from "./reference/backend.ts";
import { wasm } from "./wasm/backend.ts";
import { canShareMemory, hasSimd, openWasm, type WasmOptions } from "./wasm/open_wasm.ts";
import { wasmThreads } from "./wasm/threads/threads_backend.ts";

/** Options of {@linkcode openBackend}. */
export interface BackendOptions extends WasmOptions {
  /** Requires this back-end instead of the fastest one. */
  readonly name?: Backend["name"];
}

/**
 * Opens the fastest back-end that this machine can run: worker threads if more than one is asked for and memory can
 * be shared, else WebAssembly SIMD on one thread, else plain TypeScript.
 *
 * @throws {RangeError} If `threads` is not a positive integer.
 * @throws {TypeError} If the required back-end cannot run here.
 *
 * @example
 * ```ts
 * import { openBackend } from "./open_backend.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(openBackend({ name: "reference" }).name, "reference");
 * assertEquals(openBackend({ threads: 2 }).name, "wasm-threads");
 * ```
 */
export function openBackend(options: BackendOptions = {}): Backend {
  const { threads = 1, name, startThread } = options;
  if (!Number.isInteger(threads) || threads < 1) {
    throw new RangeError(
      `Cannot open a back-end as threads must be a positive integer: current value is ${threads}`,
    );
  }
  if (!name) return openWasm(options) ?? reference;
  const open = {
    "wasm-threads": hasSimd() && canShareMemory() ? () => wasmThreads(threads, startThread) : undefined,
    "wasm": hasSimd() ? () => wasm : undefined,
    "reference": () => reference,
  }[name];
  if (open) return open();
  throw new TypeError(`Cannot open the back-end as this machine must support it: current value is ${name}`);
}
