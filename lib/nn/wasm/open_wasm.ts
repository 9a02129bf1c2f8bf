/**
 * The fast back-ends alone.
 *
 * @module
 */

import type { Backend } from "../backend.ts";
import { supportedMultiplyAdd } from "./assembler/multiply_add.ts";
import { wasm } from "./backend.ts";
import { wasmThreads } from "./threads/threads_backend.ts";

/** Options of {@linkcode openWasm}. */
export interface WasmOptions {
  /** How many threads train together; default 1. */
  readonly threads?: number;
  /** Starts a worker whose program calls `serveThread()`; needed in a bundle, where the library's own is not found. */
  readonly startThread?: () => Worker;
}

/** Whether this machine has WebAssembly SIMD; a browser may have its WebAssembly switched off. */
export function hasSimd(): boolean {
  return typeof WebAssembly === "object" && supportedMultiplyAdd() !== undefined;
}

/** Whether threads can share memory here. */
export function canShareMemory(): boolean {
  return typeof SharedArrayBuffer === "function" && typeof Worker === "function";
}

/**
 * Opens WebAssembly SIMD: worker threads if more than one is asked for and memory can be shared, else one thread. A
 * program that uses this instead of `openBackend()` does not bring the plain arithmetic along.
 *
 * @returns Nothing where the machine has no WebAssembly SIMD.
 *
 * @example
 * ```ts
 * import { openWasm } from "./open_wasm.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([openWasm()?.name, openWasm({ threads: 2 })?.name], ["wasm", "wasm-threads"]);
 * ```
 */
export function openWasm({ threads = 1, startThread }: WasmOptions = {}): Backend | undefined {
  if (!hasSimd()) return undefined;
  return threads > 1 && canShareMemory() ? wasmThreads(threads, startThread) : wasm;
}
