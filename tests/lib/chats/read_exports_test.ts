import { assertEquals, assertRejects } from "@std/assert";
import { blobFile } from "../../../lib/chats/files/blob_file.ts";
import type { ChatExport } from "../../../lib/chats/chat_export.ts";
import type { ChatReader } from "../../../lib/chats/chat_reader.ts";
import { readExports } from "../../../lib/chats/read_exports.ts";
import { readText } from "../../../lib/chats/files/read_text.ts";

/** A format for tests: files that begin with `chat`, their companions, and prose. */
const toy: ChatReader = {
  format: "toy",
  recognize: ({ text }) =>
    text.startsWith("chat")
      ? "chat"
      : text.startsWith("help")
      ? "companion"
      : text.startsWith("tale")
      ? "prose"
      : undefined,
  async read(files, sink, { companions }) {
    for (const file of files) {
      const text = await readText(file);
      if (text.startsWith("tale")) sink.prose(text);
      else sink.add({ chat: file.path, sender: { name: companions.map(({ path }) => path).join() }, text });
    }
  },
};

function folder(path: string, files: Record<string, string>) {
  return {
    path,
    files: Object.entries(files).map(([name, text]) => blobFile(new Blob([text]), `${path}/${name}`)),
  };
}

const read = (...sources: ReturnType<typeof folder>[]): Promise<ChatExport[]> =>
  Array.fromAsync(readExports(sources, { readers: [toy] }));

Deno.test("readExports() gives a reader the chats of a source and the companions of the whole run", async () => {
  const exports = await read(folder("a", { "1": "chat 1", "2": "chat 2" }), folder("b", { "3": "help" }));
  assertEquals(exports.map(({ format, files }) => [format, files]), [["toy", ["a/1", "a/2"]]]);
  assertEquals(exports[0].messages.map(({ sender, text }) => [sender.name, text]), [
    ["b/3", "chat 1"],
    ["b/3", "chat 2"],
  ]);
});

Deno.test("readExports() names the files of a folder that hold no chat, prose beside chats among them", async () => {
  const exports = await read(
    folder("a", { "0.txt": "chat", "1.jpg": "chat?", "2.csv": "?", "3.txt": "tale" }),
  );
  assertEquals(exports.map(({ format, files }) => [format, files]), [
    ["toy", ["a/0.txt"]],
    [undefined, ["a/1.jpg", "a/2.csv", "a/3.txt"]],
  ]);
  assertEquals(exports[1].skipped, [{
    reason: "not a chat file",
    count: 3,
    example: "a/1.jpg: a picture",
  }]);
});

Deno.test("readExports() reads prose where no chat lies beside it, out of a folder by the file's name", async () => {
  const exports = await read(folder("a", { "1.txt": "tale", "2.tex": "tale" }));
  assertEquals(exports.map(({ files, prose }) => [files, prose]), [[["a/1.txt"], ["tale"]], [
    ["a/2.tex"],
    [],
  ]]);
  const file = blobFile(new Blob(["tale"]), "story.tex");
  assertEquals((await read({ path: "story.tex", files: [file] }))[0].prose, ["tale"]);
});

Deno.test("readExports() refuses a source with nothing to read, and says what is in it", async () => {
  const cases: readonly (readonly [files: Record<string, string>, message: string])[] = [
    [{}, "Cannot read a as it must hold a file with a chat or a text: current value is none"],
    [{ "1.jpg": "", "2.csv": "?" }, 'found "a/1.jpg": a picture, "a/2.csv": text of no known shape'],
    [
      { "1.json": "help" },
      'found only what helps to read chats, such as "a/1.json"; name the whole folder or zip',
    ],
  ];
  for (const [files, message] of cases) await assertRejects(() => read(folder("a", files)), Error, message);
});

Deno.test("readExports() says of a file that was named why it is not read", async () => {
  const cases: readonly (readonly [path: string, content: string, message: string])[] = [
    ["a.txt", "", "a.txt: expected text, found an empty file"],
    ["a.txt", " \n", "a.txt: expected text, found only white space"],
    ["a.txt", "hi\0", "found a NUL character"],
    ["a.pdf", "%PDF-1.7", "found a PDF document; save it as text first"],
    ["a.html", "<!DOCTYPE html><p>", "found a web page; export the chat as JSON or as text instead"],
    ["a.json", "nothing", "a.json, line 1: expected a conversation as JSON"],
    ["a.json", '{\n"text": oops}', "a.json, line 2: expected a conversation as JSON"],
    ["a.json", '{"text": "hello"}', 'expected an object with "turns" or "messages", found {"text":"hello"}'],
  ];
  for (const [path, content, message] of cases) {
    const file = blobFile(new Blob([content]), path);
    await assertRejects(() => read({ path, files: [file] }), SyntaxError, message);
  }
});

Deno.test("readExports() takes no table, log, web page or JSON for prose", async () => {
  const files = [
    ...["a.csv", "a.log", "a.html", "a.json"].map((path) => [path, "Once upon a time"] as const),
    ["a.txt", '{"tale": 1}'],
    [
      "a.txt",
      "<html>tale",
    ],
    ["a.txt", '[\n {"tale": 1}]'],
  ] as const;
  for (const [path, text] of files) {
    const source = { path, files: [blobFile(new Blob([text]), path)] };
    await assertRejects(() => Array.fromAsync(readExports([source])), SyntaxError, path);
  }
});
