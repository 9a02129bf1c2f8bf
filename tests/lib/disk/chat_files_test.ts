import { assertEquals, assertRejects } from "@std/assert";
import { join } from "@std/path";
import { readText } from "../../../lib/chats/files/read_text.ts";
import { findChats } from "../../../lib/disk/chat_files.ts";

/** Runs a test in a folder with files whose content is their path. */
async function inFolder(paths: readonly string[], test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    for (const path of paths) {
      await Deno.mkdir(join(folder, path, ".."), { recursive: true });
      await Deno.writeTextFile(join(folder, path), path);
    }
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Paths of all files that are found, in the folder. */
async function found(folder: string, ...paths: string[]): Promise<string[]> {
  const names: string[] = [];
  for (const { files } of await findChats(paths.map((path) => join(folder, path)))) {
    for await (const { path } of files) names.push(path.slice(folder.length + 1));
  }
  return names;
}

Deno.test("findChats() takes a folder with its folders, sorted, without hidden files and links", async () => {
  await inFolder(["b.txt", "B.jpg", "a/2.json", "a/10.zip", ".hidden/c.txt", "a/.d.txt"], async (folder) => {
    await Deno.symlink(join(folder, "b.txt"), join(folder, "link.txt"));
    assertEquals(await found(folder, "."), ["B.jpg", "a/10.zip", "a/2.json", "b.txt"]);
  });
});

Deno.test("findChats() expands a pattern, which fits whole names and no hidden file", async () => {
  await inFolder(["1.txt", "2.txt", "12.txt", "a/x.log", "b/x.log", "b/y.md", ".3.txt"], async (folder) => {
    assertEquals(await found(folder, "*.txt"), ["1.txt", "12.txt", "2.txt"]);
    assertEquals(await found(folder, "?.txt"), ["1.txt", "2.txt"]);
    assertEquals(await found(folder, "*/x.log"), ["a/x.log", "b/x.log"]);
    assertEquals(await found(folder, "[ab]/*.md"), ["b/y.md"]);
    assertEquals(await found(folder, "b*"), ["b/x.log", "b/y.md"]);
    await assertRejects(() => found(folder, "*.csv"), Deno.errors.NotFound, "none that matches the pattern");
  });
});

Deno.test("findChats() takes the weight off a path, and leaves a name that has such signs in it", async () => {
  await inFolder(["a.txt", "b*2", "[c].txt"], async (folder) => {
    const sources = await findChats(["a.txt*3", "a.txt", "b*2", "[c].txt"].map((path) => join(folder, path)));
    assertEquals(sources.map(({ path, weight }) => [path.slice(folder.length + 1), weight]), [
      ["a.txt", 3],
      ["a.txt", undefined],
      ["b*2", undefined],
      ["[c].txt", undefined],
    ]);
  });
});

Deno.test("findChats() gives files that are read again, and at any place", async () => {
  await inFolder(["a.txt"], async (folder) => {
    const [{ files }] = await findChats([join(folder, "a.txt")]);
    for await (const file of files) {
      assertEquals([await readText(file), await readText(file)], ["a.txt", "a.txt"]);
      assertEquals(new TextDecoder().decode(await file.slice!(2, 99)), "txt");
    }
  });
});

Deno.test("findChats() refuses no path and a missing one", async () => {
  await assertRejects(() => findChats([]), RangeError, "a file must be named");
  await inFolder([], async (folder) => {
    for (const path of ["missing.txt", "missing.txt*3"]) {
      await assertRejects(() => found(folder, path), Deno.errors.NotFound, "missing.txt as there is no such");
    }
  });
});

Deno.test("findChats() reads standard input", async () => {
  const script = `import { findChats } from ${
    JSON.stringify(import.meta.resolve("../../../lib/disk/chat_files.ts"))
  };
    const [{ files }] = await findChats(["-"]);
    for await (const file of files) console.log(file.path, file.size, await new Response(file.stream()).text());`;
  const child = new Deno.Command(Deno.execPath(), {
    args: ["eval", script],
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode("hi"));
  await writer.close();
  assertEquals(new TextDecoder().decode((await child.output()).stdout), "- 2 hi\n");
});
