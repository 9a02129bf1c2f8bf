import { assert, assertEquals, assertMatch, assertNotMatch, assertStringIncludes } from "@std/assert";
import { exitCodeOf } from "../../../lib/cli/command.ts";

/** What a command left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command within this process; what it prints is caught. */
export async function runInProcess(
  command: Parameters<typeof exitCodeOf>[0],
  args: readonly string[],
): Promise<Outcome> {
  const { log, error } = console;
  const out: string[] = [], err: string[] = [];
  console.log = (...values) => void out.push(values.join(" "));
  console.error = (...values) => void err.push(values.join(" "));
  try {
    const code = await exitCodeOf(command, args);
    return { code, stdout: out.join("\n"), stderr: err.join("\n") };
  } finally {
    Object.assign(console, { log, error });
  }
}

/** Checks that a command refused its input as a user may expect: code 1 or 2, the file, the reason, no stack. */
export function assertClearError({ code, stdout, stderr }: Outcome, file: string, reason: string): void {
  assert(code === 1 || code === 2, `exit code ${code}: ${stderr}`);
  assertEquals(stdout, "");
  assertMatch(stderr, /^error: Cannot /);
  assertStringIncludes(stderr, file);
  assertStringIncludes(stderr, reason);
  assertNotMatch(stderr, /\n {4}at |Cannot read propert|undefined/);
}
