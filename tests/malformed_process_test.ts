import { assertEquals } from "@std/assert";
import { fromFileUrl, join } from "@std/path";
import { encodeCheckpoint } from "../lib/training/checkpoint/checkpoint.ts";
import { tinyCheckpoint } from "./support/models/checkpoints.ts";
import { assertClearError, type Outcome } from "./support/processes/run_command.ts";

/** Starts a command as its task does, in a folder of its own. */
async function start(task: string, args: readonly string[], cwd: string): Promise<Outcome> {
  const script = fromFileUrl(new URL(`../lib/cli/${task}/${task}.ts`, import.meta.url));
  const config = fromFileUrl(new URL("../deno.json", import.meta.url));
  const permissions = ["--no-prompt", "--allow-read", "--allow-write"];
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "--config", config, ...permissions, script, ...args],
    cwd,
    stdin: "null",
  });
  const { code, stdout, stderr } = await command.output();
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
}

/** A command line over the files below, its exit code, what must be named, and what must be said. */
const CASES: readonly (readonly [task: string, args: string, code: 1 | 2, file: string, reason: string])[] = [
  ["train", "--corpus empty.txt", 1, "empty.txt", "an empty file"],
  ["train", "--corpus latin1.txt", 1, "latin1.txt", "line 2"],
  ["train", "--corpus broken.jsonl", 1, "broken.jsonl", "line 2"],
  ["train", "--corpus missing.txt", 1, "missing.txt", "no such file"],
  ["train", "--corpus prose.txt --format chat", 1, "prose.txt", "two labels"],
  ["train", "--corpus prose.txt --valid latin1.txt", 1, "latin1.txt", "line 2"],
  ["train", "--corpus prose.txt --from cut.safetensors", 1, "cut.safetensors", "must end with the file"],
  ["train", "--resume --out run", 1, "last.safetensors", "must end with the file"],
  ["evaluate", "--model tiny.safetensors --corpus latin1.txt", 1, "latin1.txt", "line 2"],
  ["evaluate", "--model latin1.txt --corpus prose.txt", 1, "latin1.txt", "header"],
  [
    "evaluate",
    "--model tiny.safetensors --corpus prose.txt --baseline ./prose.txt",
    2,
    "--baseline",
    "must not",
  ],
  ["sample", "--model cut.safetensors", 1, "cut.safetensors", "must end with the file"],
  ["chat", "--model missing.safetensors", 1, "missing.safetensors", "no such file"],
  ["convert", "--model empty.txt", 1, "empty.txt", "0 bytes"],
  ["convert", "--model tiny.safetensors --out tiny.safetensors", 2, "tiny.safetensors", "onto itself"],
];

Deno.test("every command refuses malformed files with a clear error", async () => {
  const folder = await Deno.makeTempDir();
  const put = (name: string, content: string | Uint8Array) =>
    Deno.writeFile(
      join(folder, name),
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    );
  try {
    const { training, ...model } = tinyCheckpoint();
    await Deno.mkdir(join(folder, "run"));
    await Promise.all([
      put("empty.txt", ""),
      put("latin1.txt", Uint8Array.of(0x41, 0x3a, 0x20, 0x61, 0x0a, 0x42, 0x3a, 0x20, 0xe9, 0x0a)),
      put("broken.jsonl", '{"turns": ["a", "b"]}\n{"turns": ["a"\n'),
      put("prose.txt", "Once upon a time there was a cat.\n".repeat(20)),
      put("tiny.safetensors", encodeCheckpoint(model)),
      put("cut.safetensors", encodeCheckpoint(model).slice(0, -4)),
      put(join("run", "last.safetensors"), encodeCheckpoint({ ...model, training }).slice(0, -4)),
    ]);
    const before = [...Deno.readDirSync(folder)].length;
    const outcomes = await Promise.all(CASES.map(([task, args]) => start(task, args.split(" "), folder)));
    outcomes.forEach((outcome, i) => {
      const [, , code, file, reason] = CASES[i];
      assertClearError(outcome, file, reason);
      assertEquals(outcome.code, code, outcome.stderr);
    });
    assertEquals([...Deno.readDirSync(folder)].length, before, "nothing was written");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
