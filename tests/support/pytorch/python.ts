/**
 * A real Python, where the machine has one with the modules that a test needs.
 *
 * @module
 */

const CANDIDATES = [Deno.env.get("PYTHON"), "python3", "/usr/bin/python3", "python"];

/** Runs a program; what it printed, trimmed. */
export type Python = (program: string, ...args: string[]) => Promise<string>;

async function run(command: string, args: readonly string[]): Promise<Deno.CommandOutput | undefined> {
  try {
    return await new Deno.Command(command, { args: [...args] }).output();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

async function findPython(modules: readonly string[]): Promise<string | undefined> {
  for (const candidate of CANDIDATES) {
    if (candidate === undefined) continue;
    if ((await run(candidate, ["-c", `import ${modules.join(", ")}`]))?.success) return candidate;
  }
}

/**
 * Registers a test that needs Python with some modules. Without them it is left out and the summary says so; on a
 * machine for continuous integration (`CI=true`) it fails instead.
 */
export function pythonTest(
  name: string,
  { modules }: { readonly modules: readonly string[] },
  test: (python: Python) => Promise<void>,
): void {
  Deno.test(name, async (context) => {
    const command = await findPython(modules);
    if (command === undefined && Deno.env.get("CI") !== "true") {
      const what = `left out: no Python with ${modules.join(" and ")} found, set PYTHON to its path`;
      return void await context.step({ name: what, ignore: true, fn: () => {} });
    }
    if (command === undefined) {
      throw new Error(`Cannot test without a Python that has ${modules.join(" and ")}`);
    }
    await test(async (program, ...args) => {
      const output = await run(command, ["-c", program, ...args]);
      const decoder = new TextDecoder();
      if (!output?.success) throw new Error(decoder.decode(output?.stderr));
      return decoder.decode(output.stdout).trim();
    });
  });
}
