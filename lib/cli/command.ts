/**
 * What all commands share: one way to set up commander, and one policy for errors.
 *
 * | exit code | when |
 * |---|---|
 * | 0 | done, or help was asked for |
 * | 1 | failure: a broken file, no space left, a loss that is not a number |
 * | 2 | wrong usage: an unknown flag, a value out of range, flags that contradict each other |
 * | 130, 143 | stopped by Ctrl-C (SIGINT) or by SIGTERM |
 *
 * Users never see a stack trace: the error's message must be enough.
 *
 * @module
 */

import { Command, CommanderError, InvalidArgumentError } from "commander";
import { stripControl } from "./terminal.ts";

/** A mistake in how a command was called: its message goes to stderr and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A signal asked the command to stop; it has cleaned up and exits with 128 + the signal's number. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly exitCode: 130 | 143;

  /**
   * @param signal What stopped it.
   * @param message A last line for stderr, e.g. how to go on; nothing if empty.
   */
  constructor(signal: "SIGINT" | "SIGTERM", message = "") {
    super(message);
    this.exitCode = signal === "SIGINT" ? 130 : 143;
  }
}

/**
 * Starts a command's definition; add options and an action, then give it to {@linkcode runCommand}.
 *
 * @param name The deno task, e.g. `"train"`.
 * @param description One sentence for `--help`.
 *
 * @example
 * ```ts
 * import { createCommand, exitCodeOf, parseInteger } from "./command.ts";
 * import { assertEquals } from "@std/assert";
 *
 * let length = 0;
 * const command = createCommand("sample", "Write on.")
 *   .option("--length <characters>", "how much to write", parseInteger({ min: 1 }), 200)
 *   .action((options: { length: number }) => void (length = options.length));
 * assertEquals(await exitCodeOf(command, ["--length", "7"]), 0);
 * assertEquals(length, 7);
 * ```
 */
export function createCommand(name: string, description: string): Command {
  return new Command(`deno task ${name}`)
    .description(description)
    .helpOption("-h, --help", "show this help")
    .showHelpAfterError("(see --help for all flags)")
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      // Set here because commander would read environment variables, which needs a permission.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => helpWidth(),
      getErrHelpWidth: () => helpWidth(),
    });
}

function helpWidth(): number {
  return Deno.stdout.isTerminal() ? Math.min(Deno.consoleSize().columns, 110) : 100;
}

/** The limits of a number given on the command line. */
export interface Range {
  /** The least. */
  readonly min?: number;
  /** What it must be more than. */
  readonly above?: number;
  /** The most. */
  readonly max?: number;
}

/** Parses an option's value as a whole number within a range, in plain digits; `commander` shows the error. */
export function parseInteger(range: Range = {}): (value: string) => number {
  return (value) => within(value, range, /^[+-]?\d+$/, "a whole number");
}

/** Parses an option's value as a number within a range, such as `0.5` or `3e-2`. */
export function parseNumber(range: Range = {}): (value: string) => number {
  return (value) => within(value, range, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, "a number");
}

function within(value: string, { min, above, max }: Range, pattern: RegExp, what: string): number {
  const number = Number(value);
  const fits = pattern.test(value) && Number.isFinite(number) && number >= (min ?? -Infinity) &&
    number > (above ?? -Infinity) && number <= (max ?? Infinity) &&
    (what === "a number" || Number.isSafeInteger(number));
  if (fits) return number;
  const bounds = [[" from ", min], [" above ", above], [" up to ", max]]
    .map(([word, bound]) => bound === undefined ? "" : `${word}${bound}`).join("");
  throw new InvalidArgumentError(`Expected ${what}${bounds}.`);
}

/**
 * Runs a command and returns the exit code for the process; errors go to stderr.
 *
 * @param command Made by {@linkcode createCommand}.
 * @param args The words of the command line after the command's name.
 */
export async function exitCodeOf(command: Command, args: readonly string[]): Promise<number> {
  try {
    await command.parseAsync([...args], { from: "user" });
    return 0;
  } catch (error) {
    return reportError(error);
  }
}

/** Runs a command with the process's arguments and ends the process. */
export async function runCommand(command: Command): Promise<never> {
  for (const type of ["error", "unhandledrejection"] as const) {
    globalThis.addEventListener(type, (event) => {
      event.preventDefault();
      Deno.exit(reportError("reason" in event ? event.reason : (event as ErrorEvent).error));
    });
  }
  Deno.exit(await exitCodeOf(command, Deno.args));
}

/** Prints an error to stderr, in one or two lines, and returns its exit code. */
function reportError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has printed it
  if (error instanceof Deno.errors.BrokenPipe) return 0; // the reader, e.g. `| head`, has closed the pipe
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Interrupted) {
    if (message) console.error(stripControl(message));
    return error.exitCode;
  }
  console.error(`error: ${stripControl(message)}`);
  return error instanceof UsageError ? 2 : 1;
}
