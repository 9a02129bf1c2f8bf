import { assertEquals, assertThrows } from "@std/assert";
import { Arena, panelCount } from "../../../../lib/nn/wasm/arena.ts";

Deno.test("Arena hands out cache lines that do not overlap, and memory that holds them", () => {
  const arena = new Arena();
  const addresses = [arena.bytes(1), arena.floats(16), arena.floats(17), arena.bytes(64)];
  assertEquals(addresses, [64, 128, 192, 320]);
  const { buffer } = arena.createMemory({ shared: false });
  assertEquals(buffer.byteLength, 65536);
  assertEquals(arena.createMemory({ shared: true }).buffer instanceof SharedArrayBuffer, true);
});

Deno.test("Arena refuses more than a WebAssembly memory can be, and says how much it is", () => {
  const arena = new Arena();
  arena.bytes(5 * 2 ** 30);
  assertThrows(() => arena.createMemory({ shared: false }), RangeError, "must fit into 4 GB");
  assertThrows(() => arena.createMemory({ shared: false }), RangeError, "current value is 5.0 GB");
});

Deno.test("panelCount() rounds up to whole panels", () => {
  assertEquals([1, 16, 17].map(panelCount), [1, 1, 2]);
});
