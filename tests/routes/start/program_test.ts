import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { fromFileUrl } from "@std/path";
import { inFolder } from "../../support/processes/in_folder.ts";

const PROGRAM = fromFileUrl(new URL("../../../routes/start/program.ts", import.meta.url));
const CONFIG = fromFileUrl(new URL("../../../deno.json", import.meta.url));

/** Starts the program as it is before it is compiled, in a folder of its own. */
function start(cwd: string, args: readonly string[]): Deno.Command {
  const run = ["run", "--quiet", "--config", CONFIG, "--no-prompt", "-A", PROGRAM, ...args];
  return new Deno.Command(Deno.execPath(), {
    args: run,
    cwd,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  });
}

async function run(cwd: string, args: readonly string[]) {
  const { code, stdout, stderr } = await start(cwd, args).output();
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
}

Deno.test("the program lists its commands, and each explains itself by its own name", () =>
  inFolder(async (folder) => {
    const { code, stdout } = await run(folder, ["--help"]);
    assertEquals(code, 0);
    assertMatch(stdout, /^Usage: cellmate <command>[\s\S]*\n {2}train {5}Train a character LSTM/);
    assertStringIncludes(
      (await run(folder, ["sample", "--help"])).stdout,
      "Usage: cellmate sample [options]",
    );
    const wrong = await run(folder, ["trian"]);
    assertEquals(wrong.code, 2);
    assertStringIncludes(wrong.stderr, "unknown command 'trian'");
  }));

Deno.test("the program trains below the folder in which it is called, and serves that model first", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/tiny.txt`, "A: hello\nB: hi, how are you?\n\n".repeat(40));
    const flags = "train --corpus tiny.txt --hidden-size 8 --steps 3 --threads 1".split(" ");
    const trained = await run(folder, flags);
    assertEquals(trained.code, 0, trained.stderr);
    const server = start(folder, ["start", "--port", "0"]).spawn();
    let said = "";
    for await (const text of server.stderr.pipeThrough(new TextDecoderStream())) {
      said += text;
      if (said.includes("\n")) break;
    }
    server.kill("SIGTERM");
    await server.stdout.cancel();
    await server.status;
    assertStringIncludes(said, "Model: tiny (checkpoints/tiny/best.safetensors)");
  }));
