/**
 * The processes that compete in `deno task bench`. All are started once and asked in turn, so that what disturbs the
 * machine disturbs all of them alike.
 *
 * @module
 */

import { fromFileUrl } from "@std/path";
import type { Backend } from "../../nn/backend.ts";
import { readLines } from "../read_lines.ts";

/** What a contestant is asked. */
export interface Request {
  readonly work: string;
  readonly seconds: number;
}

/** What it answers. */
export interface Answer {
  /** Characters per second of each run. */
  readonly rates: readonly number[];
  /** GFLOP/s of multiply-adds on one core, as far as this process reaches them; 0 if it cannot tell. */
  readonly peakGflops: number;
}

/** Who competes. */
export interface Contestant {
  readonly backend: Backend["name"] | "pytorch";
  readonly threads: number;
  /** Whether V8's flags are on. */
  readonly flags: boolean;
  /** What it samples with. */
  readonly weights: "float32" | "int8";
}

/** What `deno task train` starts Deno with. */
export const V8_FLAGS = "--v8-flags=--no-wasm-bounds-checks,--experimental-wasm-revectorize";

/** A running contestant. */
export class ContestantProcess {
  readonly contestant: Contestant;
  readonly #child: Deno.ChildProcess;
  readonly #input: WritableStreamDefaultWriter<Uint8Array>;
  readonly #lines: AsyncGenerator<string>;

  /** @param python The interpreter that has PyTorch. */
  constructor(contestant: Contestant, python: string) {
    const { backend, threads, flags, weights } = contestant;
    const script = (name: string) => fromFileUrl(new URL(name, import.meta.url));
    const [command, args] = backend === "pytorch"
      ? [python, [script("./torch.py"), String(threads)]]
      : [Deno.execPath(), [
        ...["run", ...(flags ? [V8_FLAGS] : []), "--no-prompt", "--allow-read"],
        ...[script("./contestant.ts"), backend, String(threads), weights],
      ]];
    this.contestant = contestant;
    this.#child = new Deno.Command(command, { args, stdin: "piped", stdout: "piped", stderr: "inherit" })
      .spawn();
    this.#input = this.#child.stdin.getWriter();
    this.#lines = readLines(this.#child.stdout);
  }

  /**
   * Has it run a workload for some time.
   *
   * @throws {Error} If the process ended instead of answering.
   */
  async ask(request: Request): Promise<Answer> {
    await this.#input.write(new TextEncoder().encode(JSON.stringify(request) + "\n"));
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`Cannot measure ${this.contestant.backend} as its process ended`);
    return JSON.parse(value);
  }

  /** Ends the process. */
  async close(): Promise<void> {
    await this.#input.close();
    await this.#child.status;
  }
}

/** PyTorch's version under this interpreter; undefined if it has none. */
export async function torchVersion(python: string): Promise<string | undefined> {
  try {
    const args = ["-c", "import torch; print(torch.__version__)"];
    const { success, stdout } = await new Deno.Command(python, { args, stderr: "null" }).output();
    return success ? new TextDecoder().decode(stdout).trim() : undefined;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
