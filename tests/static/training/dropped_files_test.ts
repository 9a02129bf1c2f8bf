/// <reference lib="dom" />

import { assertEquals } from "@std/assert";
import { chosenSources } from "../../../static/training/dropped_files.ts";

function file(name: string, path = ""): File {
  return Object.defineProperty(new File(["x"], name), "webkitRelativePath", { value: path });
}

Deno.test("chosenSources() keeps files apart, in their order", () => {
  const sources = chosenSources([file("b.txt"), file("a.txt")]);
  assertEquals(sources.map(({ path, files }) => [path, files.map(({ path }) => path)]), [
    ["b.txt", ["b.txt"]],
    ["a.txt", ["a.txt"]],
  ]);
});

Deno.test("chosenSources() takes a folder as deno task train does: names in order, nothing hidden", () => {
  const paths = ["x/b.txt", "x/a/z.txt", "x/a/B.txt", "x/a.txt", "x/.hidden/a.txt", "x/a/.c", "x/é.txt"];
  const [{ path, files }] = chosenSources(paths.map((path) => file(path.split("/").at(-1)!, path)));
  assertEquals(path, "x");
  assertEquals(files.map(({ path }) => path), ["x/a/B.txt", "x/a/z.txt", "x/a.txt", "x/b.txt", "x/é.txt"]);
});
