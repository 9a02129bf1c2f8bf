import { assertEquals } from "@std/assert";
import { readLines } from "../../../lib/cli/read_lines.ts";

async function linesOf(...parts: string[]): Promise<string[]> {
  const bytes = parts.map((part) => Uint8Array.from(part, (character) => character.charCodeAt(0)));
  return await Array.fromAsync(
    readLines(ReadableStream.from(bytes) as ReadableStream<Uint8Array<ArrayBuffer>>),
  );
}

Deno.test("readLines() yields lines however the stream is cut", async () => {
  assertEquals(await linesOf("one\ntw", "o", "\n\nthree\n"), ["one", "two", "", "three"]);
});

Deno.test("readLines() yields a last line without a line feed, and nothing of an empty stream", async () => {
  assertEquals(await linesOf("a\nb"), ["a", "b"]);
  assertEquals(await linesOf(), []);
});

Deno.test("readLines() joins the bytes of a character that was cut", async () => {
  assertEquals(await linesOf("\xc3", "\xa4\n"), ["ä"]);
});
