import { assertEquals, assertGreater, assertStringIncludes } from "@std/assert";

const ROOT = new URL("..", import.meta.url);

Deno.test("every task that runs a program of the project has a --help", async () => {
  const { tasks } = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT)));
  const runs = Object.entries<{ readonly command: string }>(tasks)
    .filter(([_, { command }]) => command.startsWith("deno run "));
  assertGreater(runs.length, 10);
  for (const [name, { command }] of runs) {
    const { code, stdout } = await new Deno.Command(Deno.execPath(), {
      args: [...command.split(" ").slice(1), "--help"],
      cwd: ROOT,
      env: { NO_COLOR: "1" },
    }).output();
    assertEquals(code, 0, name);
    assertStringIncludes(new TextDecoder().decode(stdout), `Usage: deno task ${name}`);
  }
});
