import { assert, assertEquals, assertRejects, assertStrictEquals } from "@std/assert";
import { blobFile } from "../../../../lib/chats/files/blob_file.ts";
import type { ChatFile } from "../../../../lib/chats/files/chat_file.ts";
import { readHead } from "../../../../lib/chats/files/read_head.ts";
import { readText, textPieces } from "../../../../lib/chats/files/read_text.ts";

const file = (...bytes: readonly (string | readonly number[])[]): ChatFile =>
  blobFile(new Blob(bytes.map((part) => typeof part === "string" ? part : Uint8Array.from(part))), "file");

/** A file whose bytes come one by one. */
function drop(bytes: Uint8Array<ArrayBuffer>): ChatFile {
  const stream = () => ReadableStream.from(Array.from(bytes, (byte) => Uint8Array.of(byte)));
  return { path: "file", size: bytes.length, stream };
}

Deno.test("readText() reads UTF-8 and both kinds of UTF-16, without the mark, with line ends alike", async () => {
  const text = "é 😀\n";
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const little = [0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])];
  const big = [0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255])];
  for (const one of [file(text), file("\uFEFF", text), file(little), file(big)]) {
    assertStrictEquals(await readText(one), text);
  }
  assertStrictEquals(await readText(file("")), "");
  assertStrictEquals(await readText(file("a\r\nb\rc\n")), "a\nb\nc\n");
});

Deno.test("readText() names the line of the first byte that is not UTF-8", async () => {
  const good = new TextEncoder().encode("é\n日本\n");
  for (
    const bad of [[0x80], [0x41, 0xc3], [0xc3, 0x0a, 0x41], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80]]
  ) {
    const bytes = Uint8Array.from([...good, ...bad]);
    for (const one of [blobFile(new Blob([bytes]), "file"), drop(bytes)]) {
      await assertRejects(() => readText(one), SyntaxError, "file, line 3: expected text in UTF-8");
    }
  }
  await assertRejects(() => readText(file([0xff, 0xfe, 0x41])), SyntaxError, "found broken utf-16le");
});

Deno.test("readText() reads single lines of old logs as windows-1252, where it is asked to", async () => {
  const bytes = file("né\n", [0x3c, 0x80, 0xe9, 0x0a], "日本");
  assertEquals(await readText(bytes, { legacy: true }), "né\n<€é\n日本");
  await assertRejects(() => readText(bytes), SyntaxError, "file, line 2: expected text in UTF-8");
});

Deno.test("readText() says what a binary file is and what to do with it", async () => {
  const cases: readonly (readonly [start: string, message: string])[] = [
    ["PK\x03\x04", "unpack it"],
    ["\x1f\x8b", "gzip"],
    ["%PDF-1.7", "PDF"],
    ["SQLite format 3\0", "database"],
  ];
  for (const [start, message] of cases) {
    const bytes = Array.from(start + "\xff\xff", (c) => c.charCodeAt(0));
    await assertRejects(() => readText(file(bytes)), SyntaxError, message);
    await assertRejects(() => readText(file(bytes), { legacy: true }), SyntaxError, message);
  }
  await assertRejects(
    () => readText(file("a\nb\0")),
    SyntaxError,
    "file, line 2: expected text, found a NUL character",
  );
});

Deno.test("readText() refuses a file that is too long for a string", async () => {
  const long = { ...file("a"), size: 0x2000_0000 };
  await assertRejects(
    () => readText(long),
    RangeError,
    "at most 536870888 bytes, so split it: current value is 536870912",
  );
});

Deno.test("textPieces() gives pieces that together are the text, however its bytes come", async () => {
  const pieces = await Array.fromAsync(textPieces(drop(new TextEncoder().encode("\uFEFFa😀é"))));
  assertEquals(pieces, ["a", "😀", "é"]);
});

Deno.test("readHead() reads no more than the beginning, and halves no character", async () => {
  let pulled = 0;
  const stream = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        pulled++;
        controller.enqueue(new TextEncoder().encode("é".repeat(1000) + "a"));
      },
    }, { highWaterMark: 0 });
  const beginning = await readHead({ path: "file", size: 1e9, stream });
  assert(beginning.kind === "text" && !beginning.head.whole && !beginning.head.text.includes("\ufffd"));
  assert(pulled < 40, `${pulled}`);
  assertEquals((await readHead(file("a\0"))).kind, "other");
});
