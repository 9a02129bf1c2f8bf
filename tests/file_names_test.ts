import { assertEquals } from "@std/assert";
import { join } from "@std/path";

const root = join(import.meta.dirname!, "..");
const FOLDERS = ["lib", "notebooks", "routes", "static", "tests"];

/** Every path below a folder, with `/` between the names. */
function* paths(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(join(root, folder))) {
    const path = `${folder}/${name}`;
    yield path;
    if (isDirectory) yield* paths(path);
  }
}

Deno.test("every file can be checked out on Windows and macOS, and be published", () => {
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
  const refused = (name: string): boolean => reserved.test(name) || /[<>:"|?*\\\s]|[^ -~]|\.$/.test(name);
  const all = FOLDERS.flatMap((folder) => [...paths(folder)]);
  assertEquals(all.filter((path) => path.split("/").some(refused)), []);
  const seen = new Set<string>();
  const twins = all.map((path) => path.toLowerCase()).filter((path) => seen.size === seen.add(path).size);
  assertEquals(twins, [], "names that differ only in capital letters");
});
