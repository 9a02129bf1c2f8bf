import { assertEquals, assertThrows } from "@std/assert";
import { openBackend } from "../../../lib/nn/open_backend.ts";

Deno.test("openBackend() takes worker threads for several threads and one thread otherwise", () => {
  assertEquals(openBackend().name, "wasm");
  assertEquals(openBackend({ threads: 1 }).name, "wasm");
  assertEquals(openBackend({ threads: 3 }).name, "wasm-threads");
});

Deno.test("openBackend() opens the back-end that is insisted on", () => {
  for (const name of ["reference", "wasm", "wasm-threads"] as const) {
    assertEquals(openBackend({ name }).name, name);
  }
});

Deno.test("openBackend() refuses a number of threads that is no positive integer", () => {
  for (const threads of [0, -1, 1.5, NaN]) {
    assertThrows(() => openBackend({ threads }), RangeError, "threads must be a positive integer");
  }
});

Deno.test("openBackend() does without worker threads where memory cannot be shared", () => {
  const { SharedArrayBuffer } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, "SharedArrayBuffer");
    assertEquals(openBackend({ threads: 2 }).name, "wasm");
    assertThrows(() => openBackend({ name: "wasm-threads" }), TypeError, "current value is wasm-threads");
  } finally {
    Object.defineProperty(globalThis, "SharedArrayBuffer", {
      value: SharedArrayBuffer,
      configurable: true,
      writable: true,
    });
  }
});
