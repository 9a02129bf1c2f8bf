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

/** What a file imports, types too: paths from the root for relative imports, bare specifiers as they are. */
function imports(path: string): string[] {
  return specifiers(Deno.readTextFileSync(join(root, path)))
    .map((to) => to.startsWith(".") ? relative(root, join(root, dirname(path), to)) : to);
}

/** All that a program names in `import` and `export … from`, and in `import("…")`. */
function specifiers(code: string): string[] {
  const found = code.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(
    /^\s*(?:import|export)\b[^;'"`]*?\bfrom\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3]);
}

/** All "file → import" pairs of a folder that a rule forbids. */
function offences(folder: string, allowed: (to: string, from: string) => boolean): string[] {
  return [...sources(folder)].flatMap((from) =>
    imports(from).filter((to) => !allowed(to, from)).map((to) => `${from} → ${to}`)
  );
}

const isDoor = (path: string) => /^lib\/([a-z]+\/)?mod\.ts$/.test(path);
const inCli = (path: string) => path.startsWith("lib/cli/");
const onDisk = (path: string) => path.startsWith("lib/disk/");

/** What reads the tables and archives that exports of chats come in, for the browser as well. */
const readsExports = (from: string, to: string) =>
  from.startsWith("lib/chats/") && /^(@zip\.js|entities$)/.test(to);

Deno.test("lib imports only itself; its command line, its disk and its readers of chats alone use packages", () => {
  const itself = (to: string) => to.startsWith("lib/") && !inCli(to) && !onDisk(to);
  const packages = /^(@std|node:)/;
  const allowed = (to: string, from: string) =>
    inCli(from) || itself(to) || (onDisk(from) && (onDisk(to) || packages.test(to))) ||
    readsExports(from, to);
  assertEquals(offences("lib", allowed), []);
});

Deno.test("the library does not know the server and the page", () => {
  assertEquals(offences("lib", (to) => !/^(routes|static|main)\b/.test(to)), []);
});

Deno.test("routes import the library's doors, the page and server packages; their command is one of the others", () => {
  const packages = /^(hono|markdown-it|preact|preact-render-to-string|valibot|@hono|@std|node:)/;
  const isManners = (from: string, to: string) =>
    (from === "routes/start/start.ts" && /^lib\/cli\/(command|stop_signals)\.ts$/.test(to)) ||
    (from === "routes/site/site.ts" && to === "lib/cli/command.ts") ||
    (from === "routes/start/program.ts" && inCli(to));
  assertEquals(
    offences(
      "routes",
      (to, from) =>
        isDoor(to) || onDisk(to) || /^(routes|static)\//.test(to) || packages.test(to) || isManners(from, to),
    ),
    [],
  );
});

Deno.test("the page imports itself, the library's doors and browser packages", () => {
  const packages = /^(preact|valibot)\b/;
  assertEquals(
    offences("static", (to) => isDoor(to) || to.startsWith("static/") || packages.test(to)),
    [],
  );
});

Deno.test("the library's doors lead out only, and main and the notebooks use no other way in", () => {
  assertEquals(offences("lib", (to, from) => !isDoor(to) || inCli(from) || onDisk(from)), []);
  const read = (path: string) => imports(path).filter((to) => to.startsWith("lib/"));
  assertEquals(read("notebooks/show.ts").filter((to) => !isDoor(to)), []);
  assertEquals(read("main.ts").filter((to) => !isDoor(to) && !inCli(to) && !onDisk(to)), []);
});

Deno.test("deno.json names each of the library's doors for those who install it", () => {
  const { exports } = JSON.parse(Deno.readTextFileSync(join(root, "deno.json")));
  const named = [...Object.values<string>(exports)].map((path) => path.slice(2));
  // The readers of chats need packages, so they are not a part of what is installed.
  const doors = [...sources("lib")].filter((path) => isDoor(path) && path !== "lib/chats/mod.ts");
  assertEquals(named.sort(), doors.sort());
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

type Graph = ReadonlyMap<string, readonly string[]>;

/** The groups of two files or more (or of one that imports itself) in which each leads to all others. */
function circles(graph: Graph): string[][] {
  const reached = new Map([...graph.keys()].map((from) => [from, reachable(graph, from)]));
  const groups = new Map<string, string[]>();
  for (const [from, to] of reached) {
    const group = [...to].filter((other) => reached.get(other)?.has(from)).sort();
    if (group.length > 0) groups.set(group[0], group);
  }
  return [...groups.values()];
}

/** All files that one leads to, itself only if it is on a circle. */
function reachable(graph: Graph, from: string): Set<string> {
  const found = new Set<string>();
  const open = [from];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const to of graph.get(file) ?? []) {
      if (!found.has(to)) open.push(to);
      found.add(to);
    }
  }
  return found;
}

Deno.test("no file imports itself by way of others, not even for a type", () => {
  const files = ["lib", "routes", "static", "notebooks"].flatMap((folder) => [...sources(folder)]);
  const graph = new Map([...files, "main.ts"].map((path) => [path, imports(path)]));
  assertEquals(circles(graph), []);
});

Deno.test("a circle of imports is seen, of whatever kind they are", () => {
  const programs = {
    "a.ts": 'import { b } from "b.ts";\nimport type { Preact } from "preact";',
    "b.ts": 'import {\n  type C,\n} from "c.ts";\nexport * from "leaf.ts";',
    "c.ts": '/** As in `import "d.ts"`. */\nexport type { A } from "a.ts";',
    "d.ts": 'import "a.ts";\nconst e = await import("e.ts");',
    "e.ts": 'import type * as d from "d.ts";',
    "leaf.ts": "export const leaf = 1;",
    "self.ts": 'import type { Self } from "self.ts";',
  };
  const graph = new Map(Object.entries(programs).map(([path, code]) => [path, specifiers(code)]));
  assertEquals(circles(graph), [["a.ts", "b.ts", "c.ts"], ["d.ts", "e.ts"], ["self.ts"]]);
});
