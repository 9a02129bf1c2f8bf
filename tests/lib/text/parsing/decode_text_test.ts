import { assertStrictEquals, assertThrows } from "@std/assert";
import { decodeText } from "../../../../lib/text/parsing/decode_text.ts";

const options = { source: "file" };

Deno.test("decodeText() reads UTF-8 and both kinds of UTF-16", () => {
  const text = "é 😀\n";
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const little = [0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])];
  const big = [0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255])];
  for (const bytes of [new TextEncoder().encode(text), Uint8Array.from(little), Uint8Array.from(big)]) {
    assertStrictEquals(decodeText(bytes, options), text);
  }
  assertStrictEquals(decodeText(new Uint8Array(0), options), "");
});

Deno.test("decodeText() names the line of the first byte that is not UTF-8", () => {
  const good = new TextEncoder().encode("é\n日本\n");
  for (
    const bad of [[0x80], [0x41, 0xc3], [0xc3, 0x0a, 0x41], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80]]
  ) {
    const bytes = Uint8Array.from([...good, ...bad]);
    assertThrows(() => decodeText(bytes, options), SyntaxError, "file, line 3: expected text in UTF-8");
  }
});

Deno.test("decodeText() says what a binary file is and what to do with it", () => {
  for (const [start, message] of [["PK\x03\x04", "unpack it"], ["\x1f\x8b", "gzip"], ["%PDF-1.7", "PDF"]]) {
    const bytes = Uint8Array.from(start + "\xff\xff", (c) => c.charCodeAt(0));
    assertThrows(() => decodeText(bytes, options), SyntaxError, message);
  }
});
