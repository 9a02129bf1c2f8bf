import { assertEquals } from "@std/assert";
import { dirname, join, relative } from "@std/path";

const root = new URL("..", import.meta.url).pathname;

/** Every TypeScript file below a folder, as paths from the root of the project. */
function* sources(folder: string): Generator<string> {
  for (const entry of Deno.readDirSync(join(root, folder))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts")) yield path;
  }
}

/** What a file imports: paths from the root for relative imports, bare specifiers as they are. */
function imports(path: string): string[] {
  const text = Deno.readTextFileSync(join(root, path)).replace(/\/\*[\s\S]*?\*\//g, "");
  const found = text.matchAll(/^\s*(?:import|export)\b[^;'"`]*?\bfrom\s+"([^"]+)"|^\s*import\s+"([^"]+)"/gm);
  return [...found].map((match) => match[1] ?? match[2])
    .map((to) => to.startsWith(".") ? relative(root, join(root, dirname(path), to)) : to);
}

/** All "file → import" pairs of a folder that a rule forbids. */
function offences(folder: string, allowed: (to: string, from: string) => boolean): string[] {
  return [...sources(folder)].flatMap((from) =>
    imports(from).filter((to) => !allowed(to, from)).map((to) => `${from} → ${to}`)
  );
}

const inCli = (path: string) => path.startsWith("lib/cli/");
const onDisk = (path: string) => path.startsWith("lib/disk/");

Deno.test("lib imports only itself; its command line and its disk alone use packages", () => {
  const itself = (to: string) => to.startsWith("lib/") && !inCli(to) && !onDisk(to);
  const packages = /^(@std|node:)/;
  const allowed = (to: string, from: string) =>
    inCli(from) || itself(to) || (onDisk(from) && (onDisk(to) || packages.test(to)));
  assertEquals(offences("lib", allowed), []);
});

Deno.test("routes import the library's doors, the page and server packages", () => {
  const packages = /^(hono|markdown-it|preact|preact-render-to-string|valibot|@hono|@std|node:)/;
  assertEquals(
    offences(
      "routes",
      (to) => to === "lib/mod.ts" || onDisk(to) || /^(routes|static)\//.test(to) || packages.test(to),
    ),
    [],
  );
});

Deno.test("the page imports itself, the library's door and browser packages", () => {
  const packages = /^(preact|valibot)\b/;
  assertEquals(
    offences("static", (to) => to === "lib/mod.ts" || to.startsWith("static/") || packages.test(to)),
    [],
  );
});

Deno.test("only the command line, the disk, the routes and main touch Deno or the console", () => {
  const isText = (path: string) => /^lib\/data\/(conversations|intents)\//.test(path); // no code, another test says
  const others = [...sources("lib")].filter((path) => !inCli(path) && !onDisk(path) && !isText(path));
  const found = others.filter((path) => {
    const code = Deno.readTextFileSync(join(root, path)).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    return /\bDeno\.|\bconsole\./.test(code);
  });
  assertEquals(found, []);
});
