import { assert, assertEquals, assertRejects } from "@std/assert";
import { blobFile } from "../../../../lib/chats/files/blob_file.ts";
import type { ChatExport } from "../../../../lib/chats/chat_export.ts";
import type { ChatFile } from "../../../../lib/chats/files/chat_file.ts";
import { readExports } from "../../../../lib/chats/read_exports.ts";
import { readText } from "../../../../lib/chats/files/read_text.ts";
import { zipFiles } from "../../../../lib/chats/files/zip_files.ts";
import { packZip } from "../../../support/chats/zip.ts";

const turns = '{"turns": ["hi", "hello"]}\n';

/** A file that counts how many of its bytes are read. */
function counting(bytes: Uint8Array<ArrayBuffer>): { file: ChatFile; read: () => number } {
  let read = 0;
  const blob = blobFile(new Blob([bytes]), "a.zip");
  const slice = (start: number, end: number) => {
    read += end - start;
    return blob.slice!(start, end);
  };
  return { file: { ...blob, slice }, read: () => read };
}

const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * i * 2654435761) >>> 13);

const readAll = (file: ChatFile): Promise<ChatExport[]> =>
  Array.fromAsync(readExports([{ path: file.path, files: [file] }]));

Deno.test("zipFiles() lists files by path, without folders, hidden files and links", async () => {
  const bytes = await packZip({
    "b/2.txt": "two",
    "b/1.txt": "one",
    ".hidden": "",
    "__MACOSX/b/1.txt": "",
    "c/": "",
  });
  const files = await zipFiles(blobFile(new Blob([bytes]), "x/a.zip"));
  assertEquals(files.map(({ path, size }) => [path, size]), [["x/a.zip/b/1.txt", 3], ["x/a.zip/b/2.txt", 3]]);
  assertEquals(await Promise.all(files.map((file) => readText(file))), ["one", "two"]);
});

Deno.test("zipFiles() reads a large archive in 64-bit format, and a file again and in part", async () => {
  const text = "hello 😀\n".repeat(50_000);
  const bytes = await packZip({ "a.txt": text, "b.txt": "b" }, { zip64: true });
  const [file] = await zipFiles(blobFile(new Blob([bytes]), "a.zip"));
  const reader = file.stream().getReader();
  assert(!(await reader.read()).done);
  await reader.cancel();
  assertEquals(await readText(file), text);
});

Deno.test("readExports() reads the chats in a zip, and unpacks nothing else", async () => {
  const picture = noise(3_000_000);
  const { file, read } = counting(
    await packZip({ "chat.jsonl": turns, "1.jpg": picture, "2.opus": picture }),
  );
  assertEquals((await readAll(file)).map(({ files }) => files), [
    ["a.zip/chat.jsonl"],
    ["a.zip/1.jpg", "a.zip/2.opus"],
  ]);
  assert(read() < 300_000, `${read()} bytes`);
});

Deno.test("readExports() says what is wrong with an archive", async () => {
  const good = await packZip({ "chat.jsonl": turns.repeat(1000) });
  const damaged = good.slice();
  damaged.fill(0x55, 50, 70);
  const cases: readonly (readonly [what: string, bytes: Uint8Array<ArrayBuffer>, message: string])[] = [
    [
      "cut off",
      good.slice(0, 100),
      "a.zip: expected text, found a zip archive that is cut off or damaged; copy or",
    ],
    ["only its start", good.slice(0, 4), "found a zip archive that is cut off or damaged"],
    [
      "without its signature",
      Uint8Array.of(0x92, 0x1f, 0, 7, ...good.slice(4)),
      "a.zip: expected text, found a damaged zip archive, or none although it is named so; export it again",
    ],
    ["damaged", damaged, "a.zip/chat.jsonl: expected text, found a zip archive that is cut off or damaged"],
    [
      "locked",
      await packZip({ "a.jsonl": turns }, { password: "x" }),
      "found a zip archive with a password; unpack",
    ],
    ["leads out", await packZip({ "../a.jsonl": turns }), "found a zip archive with a file outside of it"],
    ["leads out", await packZip({ "/etc/a.jsonl": turns }), "found a zip archive with a file outside of it"],
    [
      "empty",
      await packZip({}),
      "Cannot read a.zip as it must hold a file with a chat or a text: current value is none",
    ],
    [
      "zip in zip",
      await packZip({ "b.zip": good }),
      '"a.zip/b.zip": a zip archive in another; unpack the outer one',
    ],
    [
      "document",
      await packZip({ "[Content_Types].xml": "<xml/>", "word/document.xml": "<xml/>" }),
      "found an office document; save it as text or CSV first",
    ],
  ];
  for (const [what, bytes, message] of cases) {
    await assertRejects(() => readAll(blobFile(new Blob([bytes]), "a.zip")), Error, message, what);
  }
});

Deno.test("readExports() reads a chat that is only named as an archive", async () => {
  const exports = await readAll(blobFile(new Blob([turns.repeat(3)]), "a.zip"));
  assertEquals(exports.map(({ files, messages }) => [files, messages.length > 0]), [[["a.zip"], true]]);
});

/** An archive with one file, which says that this has another size than it has. */
async function lyingZip(size: number): Promise<ChatFile> {
  const bytes = await packZip({ "chat.jsonl": turns.repeat(1000) });
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < bytes.length - 4; i++) {
    if (view.getUint32(i, true) === turns.length * 1000) view.setUint32(i, size, true);
  }
  return blobFile(new Blob([bytes]), "a.zip");
}

Deno.test("readExports() refuses a file that unpacks to more than its archive says, or to more than any chat", async () => {
  const cases: readonly (readonly [size: number, message: string])[] = [
    [100, "a.zip/chat.jsonl: expected text, found a zip archive that is cut off or damaged"],
    [0x1000_0001, "a.zip/chat.jsonl: expected text, found a zip archive made to be a trap"],
  ];
  for (const [size, message] of cases) {
    const file = await lyingZip(size);
    await assertRejects(() => readAll(file), SyntaxError, message);
  }
});
