import { fromFileUrl } from "@std/path";
import type { Outcome } from "./run_command.ts";

/** Starts `import` as its task does, in a folder of its own, with a text at its standard input. */
export async function runImport(
  args: readonly string[],
  { cwd, stdin = "" }: { readonly cwd: string; readonly stdin?: string },
): Promise<Outcome> {
  const root = new URL("../../../", import.meta.url);
  const config = fromFileUrl(new URL("deno.json", root));
  const script = fromFileUrl(new URL("lib/cli/import/import.ts", root));
  const process = new Deno.Command(Deno.execPath(), {
    args: ["run", "--config", config, "--no-prompt", "--allow-read", "--allow-write", script, ...args],
    cwd,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = process.stdin.getWriter();
  await writer.write(new TextEncoder().encode(stdin));
  await writer.close();
  const { code, stdout, stderr } = await process.output();
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
}
