import { assertEquals } from "@std/assert";
import { encodeMessage } from "../../../../lib/weights/onnx/protobuf.ts";

Deno.test("encodeMessage() writes large numbers with seven bits to a byte", () => {
  assertEquals([...encodeMessage([[3, 2 ** 40 + 1]])], [0x18, 0x81, 0x80, 0x80, 0x80, 0x80, 0x20]);
});

Deno.test("encodeMessage() writes messages in messages behind their length, and repeats a field", () => {
  const inner = [[1, "é"], [1, ""]] as const;
  assertEquals([...encodeMessage([[20, inner], [2, Uint8Array.of(7)]])], [
    ...[0xa2, 0x01, 0x06, 0x0a, 0x02, 0xc3, 0xa9, 0x0a, 0x00],
    ...[0x12, 0x01, 0x07],
  ]);
});
