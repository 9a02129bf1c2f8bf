import { assertEquals } from "@std/assert";
import {
  createCommand,
  exitCodeOf,
  Interrupted,
  parseInteger,
  parseNumber,
  UsageError,
} from "../../../lib/cli/command.ts";

/** Runs a command with stderr caught. */
async function run(
  args: string[],
  action: () => unknown = () => {},
): Promise<{ code: number; said: string }> {
  let said = "";
  const error = console.error;
  console.error = (text: string) => void (said += text + "\n");
  try {
    const command = createCommand("try", "Tries.")
      .configureOutput({ writeErr: (text) => void (said += text), writeOut: (text) => void (said += text) })
      .option("--steps <n>", "whole", parseInteger({ min: 1, max: 9 }))
      .option("--rate <x>", "real", parseNumber({ min: 0 }))
      .option("--minutes <x>", "real", parseNumber({ above: 0, max: 60 }))
      .action(async () => {
        await action();
      });
    return { code: await exitCodeOf(command, args), said };
  } finally {
    console.error = error;
  }
}

const failWith = (error: unknown) => () => {
  throw error;
};

Deno.test("exitCodeOf() gives 0 for success and for --help", async () => {
  assertEquals((await run(["--steps", "9", "--rate", "3e-2"])).code, 0);
  const help = await run(["--help"]);
  assertEquals([help.code, help.said.includes("Usage: deno task try [options]")], [0, true]);
});

Deno.test("exitCodeOf() gives 2 for an unknown flag and suggests the right one", async () => {
  const { code, said } = await run(["--step", "3"]);
  assertEquals([code, said.includes("Did you mean --steps?")], [2, true]);
});

Deno.test("parseNumber() says which numbers it takes", async () => {
  for (const value of ["0", "-1", "abc", "61"]) {
    const { code, said } = await run(["--minutes", value]);
    assertEquals([code, said.includes("Expected a number above 0 up to 60.")], [2, true], value);
  }
  assertEquals((await run(["--minutes", "0.01"])).code, 0);
});

for (
  const args of [
    ["--steps", "0"],
    ["--steps", "2.5"],
    ["--steps", "1e0"],
    ["--steps", ""],
    ["--rate", "-1"],
    ["--rate", "NaN"],
    ["--rate", "0x1"],
    ["--rate"],
    ["stray"],
  ]
) {
  Deno.test(`exitCodeOf() gives 2 for ${JSON.stringify(args)}`, async () => {
    assertEquals((await run(args)).code, 2);
  });
}

Deno.test("exitCodeOf() tells an error's message and no stack trace", async () => {
  const { code, said } = await run([], failWith(new TypeError("the file is\x1b[2J broken")));
  assertEquals([code, said], [1, "error: the file is broken\n"]);
});

Deno.test("exitCodeOf() follows the kind of error", async () => {
  assertEquals((await run([], failWith(new UsageError("no")))).code, 2);
  assertEquals(await run([], failWith(new Interrupted("SIGINT", "saved"))), { code: 130, said: "saved\n" });
  assertEquals((await run([], failWith(new Interrupted("SIGTERM")))).code, 143);
  assertEquals(await run([], failWith(new Deno.errors.BrokenPipe("gone"))), { code: 0, said: "" });
});
