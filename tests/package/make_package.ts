/**
 * The npm package of the library, made and installed as somebody else would.
 *
 * @module
 */

import { fromFileUrl, join, relative } from "@std/path";

const ROOT = join(import.meta.dirname!, "../..");
/** What the package is called; its doors lie behind it. */
export const NAME = "@cellmate/cellmate";

/** Runs a program to its end. */
export async function run(
  command: readonly string[],
  options: Omit<Deno.CommandOptions, "args"> = {},
): Promise<{ readonly success: boolean; readonly stdout: string; readonly stderr: string }> {
  const [program, ...args] = command;
  try {
    const { success, stdout, stderr } = await new Deno.Command(program, {
      cwd: ROOT,
      ...options,
      args,
      env: { NO_COLOR: "1", ...options.env },
    }).output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trim();
    return { success, stdout: text(stdout), stderr: text(stderr) };
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    return { success: false, stdout: "", stderr: `there is no ${program}` };
  }
}

/** As {@linkcode run}, but throws if the program fails. */
async function runWell(command: readonly string[], options?: Omit<Deno.CommandOptions, "args">) {
  const { success, stderr } = await run(command, options);
  if (!success) throw new Error(`Cannot make the package as ${command.join(" ")} failed:\n${stderr}`);
}

/**
 * Makes the tarball: JavaScript and types of what the doors lead to, without source maps, which would tell where it
 * was made.
 */
export async function makePackage(tarball: string): Promise<void> {
  const behind = await behindTheDoors();
  const others = [...sources("lib")].filter((path) => !behind.has(path));
  const options = ["--quiet", "--allow-dirty", "--no-source-maps", `--ignore=${others.join(",")}`];
  await runWell([Deno.execPath(), "pack", ...options, "--output", tarball]);
}

/** All modules that the doors lead to, as paths from the root. */
async function behindTheDoors(): Promise<Set<string>> {
  const { exports } = JSON.parse(await Deno.readTextFile(join(ROOT, "deno.json")));
  const found = new Set<string>();
  for (const door of Object.values<string>(exports)) {
    const graph = JSON.parse((await run([Deno.execPath(), "info", "--json", door])).stdout);
    for (const { specifier } of graph.modules) {
      if (specifier.startsWith("file:")) found.add(pathFrom(ROOT, fromFileUrl(specifier)));
    }
  }
  return found;
}

function* sources(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(join(ROOT, folder))) {
    if (isDirectory) yield* sources(`${folder}/${name}`);
    else if (name.endsWith(".ts")) yield `${folder}/${name}`;
  }
}

/** The way from a folder to a file, with `/` between the names. */
export function pathFrom(folder: string, file: string): string {
  return relative(folder, file).replaceAll("\\", "/");
}

/** Unpacks the tarball into `node_modules` of a folder, as `npm install` does. */
export async function installPackage(tarball: string, folder: string): Promise<string> {
  const place = join(folder, "node_modules", NAME);
  await Deno.mkdir(place, { recursive: true });
  await runWell(["tar", "-xzf", tarball, "-C", place, "--strip-components=1"]);
  await Deno.writeTextFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  return place;
}

/** The README's TypeScript example. */
export async function readmeExample(): Promise<string> {
  const readme = await Deno.readTextFile(join(ROOT, "README.md"));
  const code = readme.split("\n### Use it from TypeScript\n").at(1)?.match(/```ts\n(.*?)```/s)?.[1];
  if (code === undefined) throw new Error("Cannot run the README's example as it is not where it was");
  return code;
}

/** What the example prints with the library as it lies here. */
export async function expectedReply(): Promise<string> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--allow-read", "-"],
    cwd: ROOT,
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  await new Blob([await readmeExample()]).stream().pipeTo(child.stdin);
  const { success, stdout } = await child.output();
  if (!success) throw new Error("Cannot tell what the README's example must print as it does not run here");
  return new TextDecoder().decode(stdout).trim();
}
